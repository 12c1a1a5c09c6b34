import type { Words } from './words.ts'

const numbers = ['', 'одно', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять']

const rules = new Intl.PluralRules('ru')

/** The form of a noun after a number: 1 or 21, 2 to 4, all others. */
function form(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

/** Russian. */
export const ru: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'одна ночь' : 'один день'}, ${numbers[count] ?? count} ${form(count, 'имя', 'имени', 'имён')}.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} в один день.`,
  fastTogether: (names) => `${names}: несколько религий постятся одновременно.`,
  beginsEve: 'Начинается накануне вечером.',
  beginsEvening: 'Начинается вечером этого дня.',
  beginsSunrise: 'Начинается с восходом солнца.',
  tolerance: (days, authority) =>
    `Расчётная дата (${authority}); общины могут праздновать ${days === 1 ? 'на день' : `на 1–${days} ${form(days, 'день', 'дня', 'дней')}`} раньше или позже.`,
  published: (authority) => `Опубликованная дата (${authority}).`,
  sunset: (city, date, time) => `Заход солнца в городе ${city} ${date}: ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Праздники за ${from}–${to} годы. Издатель: ${publisher}.`,
  week: 'Неделя',
  weekShort: 'Нед.',
  publicHoliday: 'Официальный выходной',
  schoolHolidays: 'Школьные каникулы',
  legend: 'Обозначения',
  reckoning: 'Расчёт дат',
  source: 'Источник',
  greeting: 'Принято говорить',
  courtesy: 'Доброе слово',
  avoid: 'Лучше не',
  alsoCalled: 'Другое название',
  lasts: (days) => (days === 1 ? 'Один день' : `${days} ${form(days, 'день', 'дня', 'дней')}`),
  allTraditions: 'Все праздники',
  reckonings: {
    'hijri-diyanet':
      'Исламские и алевитские праздники — по календарю Диянета, которым пользуются и объединения Координационного совета мусульман в Германии; в других общинах дата может отличаться на день.',
    'hijri-umm-al-qura':
      'Исламские праздники — по календарю Умм аль-Кура; в других общинах дата может отличаться на день.',
    'hijri-fcna':
      'Исламские праздники — по календарю Европейского совета по фетвам (ECFR) и Совета по фикху Северной Америки (FCNA); в других общинах дата может отличаться на день.',
    'hijri-civil': 'Исламские праздники — по арифметическому календарю; возможны отличия.',
    hebrew: 'Иудейские праздники — по еврейскому календарю; они начинаются накануне вечером.',
    'revised-julian':
      'Православные праздники — по новому (новоюлианскому) календарю; Пасха — по юлианской пасхалии.',
    julian:
      'Православные праздники по старому стилю и праздники, которые им следуют, — по юлианскому календарю.',
    coptic: 'Коптские праздники — по календарю мучеников.',
    ethiopic: 'Эфиопские и эритрейские праздники — по эфиопскому календарю.',
    'hindu-india':
      'Индуистские праздники — по общеиндийскому расчёту (82,5° в. д.); в Германии дата может отличаться на день.',
    'hindu-local':
      'Индуистские праздники рассчитаны для этого места; в календарях Индии дата может отличаться на день.',
    chinese: 'Китайские праздники — по пекинскому времени, вьетнамские — по времени Ханоя.',
    bahai: 'Праздники бахаи — по таблице Всемирного центра бахаи; они начинаются накануне вечером.',
    persian: 'Новруз — по весеннему равноденствию в Иране.',
    tibetan: 'Лосар — по тибетскому календарю (Пхугпа).',
  },
  // In the genitive: they stand after the day.
  monthNames: {
    Muharram: 'мухаррама',
    Safar: 'сафара',
    'Rabi I': 'раби I',
    'Rabi II': 'раби II',
    'Jumada I': 'джумады I',
    'Jumada II': 'джумады II',
    Rajab: 'раджаба',
    Shaban: 'шаабана',
    Ramadan: 'рамадана',
    Shawwal: 'шавваля',
    'Dhu al-Qada': 'зуль-каады',
    'Dhu al-Hijja': 'зуль-хиджи',
    Nisan: 'нисана',
    Iyar: 'ияра',
    Sivan: 'сивана',
    Tammuz: 'тамуза',
    Av: 'ава',
    Elul: 'элула',
    Tishri: 'тишрея',
    Cheshvan: 'хешвана',
    Kislev: 'кислева',
    Tevet: 'тевета',
    Shevat: 'швата',
    Adar: 'адара',
    'Adar I': 'адара I',
    'Adar II': 'адара II',
  },
}
