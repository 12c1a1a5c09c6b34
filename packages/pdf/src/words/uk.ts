import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const rules = new Intl.PluralRules('uk')
const counted = (count: number, one: string, few: string, many: string) =>
  `${count} ${{ one, few }[rules.select(count) as 'one' | 'few'] ?? many}`
const traditions = (count: number) => counted(count, 'традиція', 'традиції', 'традицій')

/** Ukrainian. */
export const uk: PrintWords = {
  lang: 'uk',
  weekdays: weekdays('uk'),
  week: 'Тижд.',
  subscribe: 'Підписатися на всі свята',
  eve: 'починається напередодні ввечері',
  evening: 'починається ввечері цього дня',
  tolerance: 'обчислена дата; деякі громади святкують на день раніше чи пізніше',
  remembrance: 'день пам’яті',
  fast: 'піст',
  longFeast: 'свято на кілька днів',
  moon: {
    new: 'новий місяць',
    'first-quarter': 'перша чверть',
    full: 'повний місяць',
    'last-quarter': 'остання чверть',
  },
  moonPhases: 'фази місяця',
  wheel:
    'Рік як колесо: кожне кільце — група традицій, кожен ромб — свято у свій день, кожна довга смуга — піст або свято на кілька днів.',
  wheelAlt: 'Колесо року зі святами всіх традицій; ті самі свята стоять на аркушах місяців.',
  meanings: 'Що означають свята',
  yearCloth:
    'Тканина року: кожен день — нитка основи, кожна традиція — піткання; де свято, нитка підіймається.',
  smallDates: { hijri: 'ісламська дата', hebrew: 'єврейська дата' },
  lasts: (name, first, last) => `${name}: з ${first}-го до ${last}-го`,
  cloth: (month, days, count) =>
    `Полотно місяця (${month}): ${counted(days, 'день', 'дні', 'днів')} — основа, ${traditions(count)} — піткання; де свято, там здіймається нитка.`,
  clothAlt: (month, count) =>
    `Ткана стрічка місяця (${month}): ${traditions(count)} кольоровими нитками, кожне свято — ромб у свій день.`,
  squares: (month) =>
    `Сітка місяця (${month}): день — квадрат, свято — чверть кола; вихідні дні зафарбовано.`,
  squaresAlt: (month) =>
    `Сітка місяця (${month}): кожен день — квадрат, кожне свято — частина кола.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Видавець: ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) =>
    `${sentences.join(' ')} Стан даних: ${released.replace(/\.$/, '')}.`,
}
