import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const rules = new Intl.PluralRules('ru')
const counted = (count: number, one: string, few: string, many: string) =>
  `${count} ${{ one, few }[rules.select(count) as 'one' | 'few'] ?? many}`
const traditions = (count: number) => counted(count, 'традиция', 'традиции', 'традиций')

/** Russian. */
export const ru: PrintWords = {
  lang: 'ru',
  weekdays: weekdays('ru'),
  week: 'Нед.',
  subscribe: 'Подписаться на все праздники',
  eve: 'начинается накануне вечером',
  evening: 'начинается вечером этого дня',
  tolerance: 'расчётная дата; некоторые общины празднуют на день раньше или позже',
  remembrance: 'день памяти',
  fast: 'пост',
  longFeast: 'праздник в несколько дней',
  moon: {
    new: 'новолуние',
    'first-quarter': 'первая четверть',
    full: 'полнолуние',
    'last-quarter': 'последняя четверть',
  },
  moonPhases: 'фазы луны',
  wheel:
    'Год как колесо: каждое кольцо — группа традиций, каждый ромб — праздник в свой день, каждая длинная полоса — пост или праздник в несколько дней.',
  wheelAlt: 'Колесо года с праздниками всех традиций; те же праздники стоят на листах месяцев.',
  meanings: 'Что означают праздники',
  yearCloth:
    'Ткань года: каждый день — нить основы, каждая традиция — уток; где праздник, нить поднимается.',
  smallDates: { hijri: 'исламская дата', hebrew: 'еврейская дата' },
  lasts: (name, first, last) => `${name}: с ${first}-го по ${last}-е`,
  cloth: (month, days, count) =>
    `Полотно месяца (${month}): ${counted(days, 'день', 'дня', 'дней')} — основа, ${traditions(count)} — уток; где праздник, там поднимается нить.`,
  clothAlt: (month, count) =>
    `Тканая лента месяца (${month}): ${traditions(count)} цветными нитями, каждый праздник — ромб в свой день.`,
  squares: (month) =>
    `Сетка месяца (${month}): день — квадрат, праздник — четверть круга; выходные дни закрашены.`,
  squaresAlt: (month) =>
    `Сетка месяца (${month}): каждый день — квадрат, каждый праздник — часть круга.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Издатель: ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) =>
    `${sentences.join(' ')} Состояние данных: ${released.replace(/\.$/, '')}.`,
}
