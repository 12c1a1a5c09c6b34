import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const traditions = (count: number) => `${count} ${count === 1 ? 'tradición' : 'tradiciones'}`

/** Spanish. */
export const es: PrintWords = {
  lang: 'es',
  weekdays: weekdays('es'),
  week: 'Sem.',
  subscribe: 'Todas las fiestas, para suscribirse',
  eve: 'comienza la víspera, al anochecer',
  evening: 'comienza al anochecer de ese día',
  tolerance: 'fecha calculada; algunas comunidades celebran un día antes o después',
  remembrance: 'día de memoria',
  fast: 'ayuno',
  longFeast: 'fiesta de varios días',
  moon: {
    new: 'luna nueva',
    'first-quarter': 'cuarto creciente',
    full: 'luna llena',
    'last-quarter': 'cuarto menguante',
  },
  moonPhases: 'fases de la luna',
  wheel:
    'El año como rueda: cada anillo es un grupo de tradiciones, cada rombo una fiesta en su día, cada banda larga un ayuno o una fiesta de varios días.',
  wheelAlt:
    'Rueda del año con las fiestas de todas las tradiciones; las mismas fiestas figuran en las hojas de los meses.',
  meanings: 'Qué significan las fiestas',
  yearCloth:
    'El tejido del año: cada día un hilo de urdimbre, cada tradición una trama; donde hay una fiesta, el hilo se levanta.',
  smallDates: { hijri: 'fecha islámica', hebrew: 'fecha hebrea' },
  lasts: (name, first, last) => `${name}: del ${first} al ${last}`,
  cloth: (month, days, count) =>
    `El tejido de ${month}: ${days} días de urdimbre, ${traditions(count)} de trama; donde hay una fiesta, el hilo se eleva.`,
  clothAlt: (month, count) =>
    `Banda tejida de ${month}: ${traditions(count)} como hilos de color; cada fiesta, un rombo en su día.`,
  squares: (month) =>
    `La cuadrícula de ${month}: un día es un cuadrado, y una fiesta, un cuarto de círculo; los días libres van rellenos.`,
  squaresAlt: (month) =>
    `Cuadrícula de ${month}: cada día es un cuadrado, y cada fiesta, parte de un círculo.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Publicado por ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} Estado de los datos: ${released}.`,
}
