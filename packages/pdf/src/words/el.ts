import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const traditions = (count: number) => `${count} ${count === 1 ? 'παράδοση' : 'παραδόσεις'}`

/** Greek. */
export const el: PrintWords = {
  lang: 'el',
  weekdays: weekdays('el'),
  week: 'Εβδ.',
  subscribe: 'Όλες οι γιορτές, με συνδρομή',
  eve: 'αρχίζει το προηγούμενο βράδυ',
  evening: 'αρχίζει το βράδυ της ίδιας ημέρας',
  tolerance: 'υπολογισμένη ημερομηνία· κάποιες κοινότητες γιορτάζουν μία ημέρα νωρίτερα ή αργότερα',
  remembrance: 'ημέρα μνήμης',
  fast: 'νηστεία',
  longFeast: 'γιορτή πολλών ημερών',
  moon: {
    new: 'νέα σελήνη',
    'first-quarter': 'πρώτο τέταρτο',
    full: 'πανσέληνος',
    'last-quarter': 'τελευταίο τέταρτο',
  },
  moonPhases: 'φάσεις της σελήνης',
  wheel:
    'Ο χρόνος ως τροχός: κάθε δακτύλιος μια ομάδα παραδόσεων, κάθε ρόμβος μια γιορτή στη μέρα της, κάθε μακριά ταινία μια νηστεία ή μια γιορτή πολλών ημερών.',
  wheelAlt:
    'Τροχός του χρόνου με τις γιορτές όλων των παραδόσεων· οι ίδιες γιορτές βρίσκονται στα φύλλα των μηνών.',
  meanings: 'Τι σημαίνουν οι γιορτές',
  yearCloth:
    'Το ύφασμα του χρόνου: κάθε μέρα ένα νήμα στημονιού, κάθε παράδοση ένα υφάδι· όπου υπάρχει γιορτή, το νήμα ανασηκώνεται.',
  smallDates: { hijri: 'ισλαμική ημερομηνία', hebrew: 'εβραϊκή ημερομηνία' },
  lasts: (name, first, last) => `${name}: ${first} έως ${last}`,
  cloth: (month, days, count) =>
    `Το υφαντό του μήνα (${month}): ${days} ημέρες στημόνι, ${traditions(count)} υφάδι· όπου υπάρχει γιορτή, η κλωστή σηκώνεται.`,
  clothAlt: (month, count) =>
    `Υφαντή λωρίδα του μήνα (${month}): ${traditions(count)} ως χρωματιστές κλωστές, κάθε γιορτή ένας ρόμβος στην ημέρα της.`,
  squares: (month) =>
    `Το πλέγμα του μήνα (${month}): η ημέρα είναι τετράγωνο, η γιορτή τέταρτο κύκλου· γεμάτες είναι οι αργίες.`,
  squaresAlt: (month) =>
    `Πλέγμα του μήνα (${month}): κάθε ημέρα ένα τετράγωνο, κάθε γιορτή μέρος ενός κύκλου.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Έκδοση: ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} Κατάσταση δεδομένων: ${released}.`,
}
