import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

/** A number in the digits of the language. */
const digits = (value: number) => value.toLocaleString('fa', { useGrouping: false })

/** Persian. */
export const fa: PrintWords = {
  lang: 'fa',
  weekdays: weekdays('fa'),
  week: 'هفته',
  subscribe: 'همه جشن‌ها و مناسبت‌ها، برای اشتراک',
  eve: 'از شامگاه روز پیش آغاز می‌شود',
  evening: 'از شامگاه همین روز آغاز می‌شود',
  tolerance: 'محاسبه‌شده؛ برخی جماعت‌ها یک روز زودتر یا دیرتر برگزار می‌کنند',
  remembrance: 'روز یادبود',
  fast: 'روزه',
  longFeast: 'جشن چندروزه',
  moon: {
    new: 'ماه نو',
    'first-quarter': 'تربیع اول',
    full: 'ماه کامل',
    'last-quarter': 'تربیع دوم',
  },
  moonPhases: 'اهلهٔ ماه',
  wheel:
    'سال چون چرخ: هر حلقه گروهی از سنت‌هاست، هر لوزی جشنی در روز خود، و هر نوار بلند روزه‌ای یا جشنی چندروزه.',
  wheelAlt: 'چرخ سال با جشن‌های همهٔ سنت‌ها در گردش سال؛ همین جشن‌ها در برگ‌های ماه‌ها آمده‌اند.',
  meanings: 'معنای جشن‌ها',
  yearCloth: 'بافتهٔ سال: هر روز یک تار، هر سنت یک پود؛ هر جا جشنی باشد، نخ بالا می‌آید.',
  smallDates: { hijri: 'تاریخ هجری قمری', hebrew: 'تاریخ عبری' },
  lasts: (name, first, last) => `${name}: از ${digits(first)} تا ${digits(last)}`,
  cloth: (month, days, count) =>
    `بافته ماه ${month}: ${digits(days)} روز تار و ${digits(count)} سنت پود است؛ هر جا جشنی هست، نخ بالا می‌آید.`,
  clothAlt: (month, count) =>
    `نوار بافته ماه ${month}: ${digits(count)} سنت به شکل نخ‌های رنگی، هر جشن یک لوزی در روز خود.`,
  squares: (month) =>
    `جدول ماه ${month}: هر روز یک مربع و هر جشن یک ربع دایره است؛ روزهای تعطیل پر شده‌اند.`,
  squaresAlt: (month) => `جدول ماه ${month}: هر روز یک مربع و هر جشن بخشی از یک دایره است.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) => `${title}. ناشر: ${[publisher, ...address].join('، ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} وضعیت داده‌ها: ${released}.`,
}
