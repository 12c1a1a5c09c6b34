import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const traditions = (count: number) => `${count} ${count === 1 ? 'tradizione' : 'tradizioni'}`
/** „otto“ and „undici“ begin with a vowel, also in figures. */
const vowel = (day: number) => day === 8 || day === 11
const from = (day: number) => (vowel(day) ? `dall’${day}` : `dal ${day === 1 ? '1º' : day}`)
const to = (day: number) => (vowel(day) ? `all’${day}` : `al ${day}`)

/** Italian. */
export const it: PrintWords = {
  lang: 'it',
  weekdays: weekdays('it'),
  week: 'Sett.',
  subscribe: 'Abbonarsi a tutte le feste',
  eve: 'inizia la sera prima',
  evening: 'inizia la sera di quel giorno',
  tolerance: 'data calcolata; alcune comunità celebrano un giorno prima o dopo',
  remembrance: 'commemorazione',
  fast: 'digiuno',
  longFeast: 'festa di più giorni',
  moon: {
    new: 'luna nuova',
    'first-quarter': 'primo quarto',
    full: 'luna piena',
    'last-quarter': 'ultimo quarto',
  },
  moonPhases: 'fasi lunari',
  wheel:
    'L’anno come ruota: ogni anello è un gruppo di tradizioni, ogni rombo una festa nel suo giorno, ogni banda lunga un digiuno o una festa di più giorni.',
  wheelAlt:
    'Ruota dell’anno con le feste di tutte le tradizioni; le stesse feste stanno sui fogli dei mesi.',
  meanings: 'Che cosa significano le feste',
  yearCloth:
    'Il tessuto dell’anno: ogni giorno un filo d’ordito, ogni tradizione una trama; dove c’è una festa, il filo si alza.',
  smallDates: { hijri: 'data islamica', hebrew: 'data ebraica' },
  lasts: (name, first, last) => `${name}: ${from(first)} ${to(last)}`,
  cloth: (month, days, count) =>
    `Il tessuto di ${month}: ${days} giorni di ordito, ${traditions(count)} di trama; dove c’è una festa, il filo si alza.`,
  clothAlt: (month, count) =>
    `Nastro tessuto di ${month}: ${traditions(count)} come fili colorati, ogni festa un rombo nel suo giorno.`,
  squares: (month) =>
    `La griglia di ${month}: un giorno è un quadrato, una festa un quarto di cerchio; i giorni liberi sono pieni.`,
  squaresAlt: (month) =>
    `Griglia di ${month}: ogni giorno un quadrato, ogni festa una parte di cerchio.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. A cura di ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} Stato dei dati: ${released}.`,
}
