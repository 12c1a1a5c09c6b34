import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

/** From twenty on Romanian puts „de“ between a number and what it counts. */
const counted = (count: number, many: string) =>
  `${count} ${count % 100 >= 1 && count % 100 < 20 ? '' : 'de '}${many}`
const traditions = (count: number) => (count === 1 ? 'o tradiție' : counted(count, 'tradiții'))

/** Romanian. */
export const ro: PrintWords = {
  lang: 'ro',
  weekdays: weekdays('ro'),
  week: 'Săpt.',
  subscribe: 'Toate sărbătorile, prin abonare',
  eve: 'începe în seara din ajun',
  evening: 'începe în seara acelei zile',
  tolerance: 'dată calculată; unele comunități sărbătoresc cu o zi mai devreme sau mai târziu',
  remembrance: 'zi de comemorare',
  fast: 'post',
  longFeast: 'sărbătoare de mai multe zile',
  moon: {
    new: 'lună nouă',
    'first-quarter': 'primul pătrar',
    full: 'lună plină',
    'last-quarter': 'ultimul pătrar',
  },
  moonPhases: 'fazele lunii',
  wheel:
    'Anul ca o roată: fiecare inel este un grup de tradiții, fiecare romb o sărbătoare în ziua ei, fiecare bandă lungă un post sau o sărbătoare de mai multe zile.',
  wheelAlt:
    'Roata anului cu sărbătorile tuturor tradițiilor; aceleași sărbători se află pe foile lunilor.',
  meanings: 'Ce înseamnă sărbătorile',
  yearCloth:
    'Țesătura anului: fiecare zi un fir de urzeală, fiecare tradiție o bătătură; unde este o sărbătoare, firul se ridică.',
  smallDates: { hijri: 'dată islamică', hebrew: 'dată ebraică' },
  lasts: (name, first, last) => `${name}: de la ${first} la ${last}`,
  cloth: (month, days, count) =>
    `Țesătura lunii ${month}: ${counted(days, 'zile')} sunt urzeala, ${traditions(count)} bătătura; unde este o sărbătoare, firul se ridică.`,
  clothAlt: (month, count) =>
    `Bandă țesută a lunii ${month}: ${traditions(count)} ca fire colorate, fiecare sărbătoare un romb în ziua ei.`,
  squares: (month) =>
    `Grila lunii ${month}: o zi este un pătrat, o sărbătoare un sfert de cerc; zilele libere sunt pline.`,
  squaresAlt: (month) =>
    `Grila lunii ${month}: fiecare zi un pătrat, fiecare sărbătoare o parte dintr-un cerc.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Publicat de ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} Starea datelor: ${released}.`,
}
