import type { Words } from './words.ts'

const numbers = ['', 'одна', 'дві', 'три', 'чотири', 'п’ять', 'шість', 'сім', 'вісім', 'дев’ять']

const rules = new Intl.PluralRules('uk')

/** The form of a noun after a number: 1 or 21, 2 to 4, all others. */
function form(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

/** Ukrainian. */
export const uk: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'одна ніч' : 'один день'}, ${numbers[count] ?? count} ${form(count, 'назва', 'назви', 'назв')}.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} в один день.`,
  fastTogether: (names) => `${names}: кілька релігій постять водночас.`,
  beginsEve: 'Починається напередодні ввечері.',
  beginsEvening: 'Починається ввечері цього дня.',
  beginsSunrise: 'Починається зі сходом сонця.',
  tolerance: (days, authority) =>
    `Обчислена дата (${authority}); громади можуть святкувати ${days === 1 ? 'на день' : `на 1–${days} ${form(days, 'день', 'дні', 'днів')}`} раніше чи пізніше.`,
  published: (authority) => `Оприлюднена дата (${authority}).`,
  sunset: (city, date, time) => `Захід сонця в місті ${city} ${date}: ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Свята за ${from}–${to} роки. Видавець: ${publisher}.`,
  week: 'Тиждень',
  weekShort: 'Тижд.',
  publicHoliday: 'Офіційний вихідний',
  schoolHolidays: 'Шкільні канікули',
  legend: 'Позначки',
  reckoning: 'Обчислення дат',
  source: 'Джерело',
  greeting: 'Кажуть',
  courtesy: 'Добре слово',
  avoid: 'Краще не',
  alsoCalled: 'Інша назва',
  lasts: (days) => (days === 1 ? 'Один день' : `${days} ${form(days, 'день', 'дні', 'днів')}`),
  allTraditions: 'Усі свята',
  reckonings: {
    'hijri-diyanet':
      'Ісламські та алевітські свята — за календарем Діянету; в інших громадах дата може відрізнятися на день.',
    'hijri-diyanet DE':
      'Ісламські та алевітські свята — за календарем Діянету, яким користуються й об’єднання Координаційної ради мусульман у Німеччині; в інших громадах дата може відрізнятися на день.',
    'hijri-umm-al-qura':
      'Ісламські свята — за календарем Умм аль-Кура; в інших громадах дата може відрізнятися на день.',
    'hijri-fcna':
      'Ісламські свята — за календарем Європейської ради з фетв (ECFR) та Ради з фікху Північної Америки (FCNA); в інших громадах дата може відрізнятися на день.',
    'hijri-civil': 'Ісламські свята — за арифметичним календарем; можливі відмінності.',
    hebrew: 'Юдейські свята — за єврейським календарем; вони починаються напередодні ввечері.',
    'revised-julian':
      'Православні свята — за новим (новоюліанським) календарем; Великдень — за юліанською пасхалією.',
    julian:
      'Православні свята за старим стилем і свята, що їх наслідують, — за юліанським календарем.',
    coptic: 'Коптські свята — за календарем мучеників.',
    ethiopic: 'Ефіопські та еритрейські свята — за ефіопським календарем.',
    'hindu-india':
      'Індуїстські свята — за загальноіндійським розрахунком (82,5° сх. д.); у Німеччині дата може відрізнятися на день.',
    'hindu-local':
      'Індуїстські свята обчислено для цього місця; у календарях Індії дата може відрізнятися на день.',
    chinese: 'Китайські свята — за пекінським часом, в’єтнамські — за часом Ханоя.',
    bahai:
      'Свята бахаї — за таблицею Всесвітнього центру бахаї; вони починаються напередодні ввечері.',
    persian: 'Новруз — за весняним рівноденням в Ірані.',
    tibetan: 'Лосар — за тибетським календарем (Пхугпа).',
  },
  // In the genitive: they stand after the day.
  monthNames: {
    Muharram: 'мухаррама',
    Safar: 'сафара',
    'Rabi I': 'рабі I',
    'Rabi II': 'рабі II',
    'Jumada I': 'джумади I',
    'Jumada II': 'джумади II',
    Rajab: 'раджаба',
    Shaban: 'шабана',
    Ramadan: 'рамадану',
    Shawwal: 'шаввала',
    'Dhu al-Qada': 'зу-ль-каади',
    'Dhu al-Hijja': 'зу-ль-хіджі',
    Nisan: 'нісана',
    Iyar: 'іяра',
    Sivan: 'сівана',
    Tammuz: 'тамуза',
    Av: 'ава',
    Elul: 'елула',
    Tishri: 'тішрея',
    Cheshvan: 'хешвана',
    Kislev: 'кіслева',
    Tevet: 'тевета',
    Shevat: 'швата',
    Adar: 'адара',
    'Adar I': 'адара I',
    'Adar II': 'адара II',
  },
}
