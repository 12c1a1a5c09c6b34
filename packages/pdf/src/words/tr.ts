import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

/** Turkish. */
export const tr: PrintWords = {
  lang: 'tr',
  weekdays: weekdays('tr'),
  week: 'Hf.',
  subscribe: 'Tüm bayramlara abone olun',
  eve: 'bir önceki akşam başlar',
  evening: 'o günün akşamı başlar',
  tolerance: 'hesaplanmıştır; bazı topluluklar bir gün önce veya sonra kutlar',
  remembrance: 'anma günü',
  fast: 'oruç',
  longFeast: 'birkaç gün süren bayram',
  moon: {
    new: 'yeni ay',
    'first-quarter': 'ilk dördün',
    full: 'dolunay',
    'last-quarter': 'son dördün',
  },
  moonPhases: 'ayın evreleri',
  wheel:
    'Bir çark olarak yıl: her halka bir gelenekler grubu, her baklava kendi gününde bir bayram, her uzun şerit bir oruç ya da birkaç günlük bir bayram.',
  wheelAlt:
    'Bütün geleneklerin bayramlarını gösteren yıl çarkı; aynı bayramlar ay sayfalarında da yer alır.',
  meanings: 'Bayramların anlamı',
  yearCloth:
    'Yılın dokuması: her gün bir çözgü ipliği, her gelenek bir atkı; bayram olan yerde iplik yükselir.',
  smallDates: { hijri: 'hicri tarih', hebrew: 'İbrani takvimi' },
  lasts: (name, first, last) => `${name}: ${first}–${last} arası`,
  cloth: (month, days, count) =>
    `${month} dokuması: ${days} gün çözgü, ${count} gelenek atkı; bayram olan yerde iplik kabarır.`,
  clothAlt: (month, count) =>
    `${month} ayının dokuma şeridi: renkli iplikler olarak ${count} gelenek, her bayram kendi gününde bir eşkenar dörtgen.`,
  squares: (month) =>
    `${month} ızgarası: gün bir kare, bayram çeyrek daire; tatil günleri doludur.`,
  squaresAlt: (month) => `${month} ızgarası: her gün bir kare, her bayram bir dairenin parçası.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Yayımlayan: ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} Verilerin durumu: ${released}.`,
}
