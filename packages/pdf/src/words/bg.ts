import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const traditions = (count: number) => `${count} ${count === 1 ? 'традиция' : 'традиции'}`

/** Bulgarian. */
export const bg: PrintWords = {
  lang: 'bg',
  weekdays: weekdays('bg'),
  week: 'Седм.',
  subscribe: 'Всички празници, за абониране',
  eve: 'започва предишната вечер',
  evening: 'започва вечерта на този ден',
  tolerance: 'изчислена дата; някои общности празнуват ден по-рано или по-късно',
  remembrance: 'ден на памет',
  fast: 'пост',
  longFeast: 'празник от няколко дни',
  moon: {
    new: 'новолуние',
    'first-quarter': 'първа четвърт',
    full: 'пълнолуние',
    'last-quarter': 'последна четвърт',
  },
  moonPhases: 'фази на луната',
  wheel:
    'Годината като колело: всеки пръстен е група традиции, всеки ромб е празник в своя ден, всяка дълга ивица е пост или празник от няколко дни.',
  wheelAlt:
    'Колело на годината с празниците на всички традиции; същите празници стоят и на листовете на месеците.',
  meanings: 'Какво означават празниците',
  yearCloth:
    'Тъканта на годината: всеки ден е нишка от основата, всяка традиция е вътък; където има празник, нишката се издига.',
  smallDates: { hijri: 'ислямска дата', hebrew: 'еврейска дата' },
  lasts: (name, first, last) => `${name}: от ${first} до ${last}`,
  cloth: (month, days, count) =>
    `Тъканта на месец ${month}: ${days} дни основа, ${traditions(count)} вътък; където има празник, нишката се повдига.`,
  clothAlt: (month, count) =>
    `Тъкана лента на месец ${month}: ${traditions(count)} като цветни нишки, всеки празник е ромб в своя ден.`,
  squares: (month) =>
    `Мрежата на месец ${month}: денят е квадрат, празникът – четвърт кръг; почивните дни са запълнени.`,
  squaresAlt: (month) =>
    `Мрежа на месец ${month}: всеки ден е квадрат, всеки празник – част от кръг.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Издава: ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) =>
    `${sentences.join(' ')} Данните са към ${released.replace(/\.$/, '')}.`,
}
