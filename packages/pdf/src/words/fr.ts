import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const traditions = (count: number) => `${count} tradition${count === 1 ? '' : 's'}`
const of = (month: string) => (/^[aeiouh]/i.test(month) ? `d’${month}` : `de ${month}`)

/** French. */
export const fr: PrintWords = {
  lang: 'fr',
  weekdays: weekdays('fr'),
  week: 'Sem.',
  subscribe: 'S’abonner à toutes les fêtes',
  eve: 'commence la veille au soir',
  evening: 'commence le soir de ce jour',
  tolerance: 'date calculée\u202f; certaines communautés célèbrent un jour plus tôt ou plus tard',
  remembrance: 'jour de mémoire',
  fast: 'jeûne',
  longFeast: 'fête de plusieurs jours',
  moon: {
    new: 'nouvelle lune',
    'first-quarter': 'premier quartier',
    full: 'pleine lune',
    'last-quarter': 'dernier quartier',
  },
  moonPhases: 'phases de la lune',
  wheel:
    'L’année en roue : chaque anneau est un groupe de traditions, chaque losange une fête à son jour, chaque longue bande un jeûne ou une fête de plusieurs jours.',
  wheelAlt:
    'Roue de l’année avec les fêtes de toutes les traditions ; les mêmes fêtes figurent sur les feuilles des mois.',
  meanings: 'Ce que les fêtes signifient',
  yearCloth:
    'Le tissu de l’année : chaque jour est un fil de chaîne, chaque tradition une trame ; là où il y a une fête, le fil se lève.',
  smallDates: { hijri: 'date musulmane', hebrew: 'date juive' },
  lasts: (name, first, last) => `${name}\u202f: du ${first === 1 ? '1er' : first} au ${last}`,
  cloth: (month, days, count) =>
    `Le tissage ${of(month)}\u202f: ${days} jours de chaîne, ${traditions(count)} de trame\u202f; là où il y a fête, le fil se lève.`,
  clothAlt: (month, count) =>
    `Bande tissée ${of(month)}\u202f: ${traditions(count)} en fils de couleur, chaque fête un losange à son jour.`,
  squares: (month) =>
    `La grille ${of(month)}\u202f: un jour est un carré, une fête un quart de cercle\u202f; les jours chômés sont pleins.`,
  squaresAlt: (month) =>
    `Grille ${of(month)}\u202f: chaque jour un carré, chaque fête une partie de cercle.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Publié par ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} État des données\u202f: ${released}.`,
}
