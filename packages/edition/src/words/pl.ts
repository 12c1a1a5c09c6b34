import type { Words } from './words.ts'

const numbers = [
  '',
  'jedna',
  'dwie',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
]

const rules = new Intl.PluralRules('pl')

/** Polish. */
export const pl: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'jedna noc' : 'jeden dzień'}, ${numbers[count] ?? count} ${rules.select(count) === 'few' ? 'nazwy' : 'nazw'}.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} tego samego dnia.`,
  fastTogether: (names) => `${names}: kilka religii pości w tym samym czasie.`,
  beginsEve: 'Zaczyna się poprzedniego dnia wieczorem.',
  beginsEvening: 'Zaczyna się wieczorem tego dnia.',
  beginsSunrise: 'Zaczyna się o wschodzie słońca.',
  tolerance: (days, authority) =>
    `Data obliczona (${authority}); wspólnoty mogą świętować ${days === 1 ? 'o dzień' : `o 1–${days} dni`} wcześniej lub później.`,
  published: (authority) => `Data ogłoszona (${authority}).`,
  sunset: (city, date, time) => `Zachód słońca w mieście ${city} ${date}: godz. ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Święta z lat ${from}–${to}. Wydawca: ${publisher}.`,
  week: 'Tydzień',
  weekShort: 'Tydz.',
  publicHoliday: 'Dzień ustawowo wolny od pracy',
  schoolHolidays: 'Ferie szkolne',
  legend: 'Oznaczenia',
  reckoning: 'Obliczanie dat',
  source: 'Źródło',
  greeting: 'Mówi się',
  courtesy: 'Dobre słowo',
  avoid: 'Lepiej nie',
  alsoCalled: 'Inna nazwa',
  lasts: (days) => (days === 1 ? 'Jeden dzień' : `${days} dni`),
  allTraditions: 'Wszystkie święta',
  reckonings: {
    'hijri-diyanet':
      'Święta islamskie i alewickie według kalendarza Diyanetu; w innych wspólnotach data może różnić się o dzień.',
    'hijri-diyanet DE':
      'Święta islamskie i alewickie według kalendarza Diyanetu, którym posługują się też związki w Radzie Koordynacyjnej Muzułmanów w Niemczech; w innych wspólnotach data może różnić się o dzień.',
    'hijri-umm-al-qura':
      'Święta islamskie według kalendarza Umm al-Kura; w innych wspólnotach data może różnić się o dzień.',
    'hijri-fcna':
      'Święta islamskie według kalendarza Europejskiej Rady Fatwy (ECFR) i Rady Fikhu Ameryki Północnej (FCNA); w innych wspólnotach data może różnić się o dzień.',
    'hijri-civil': 'Święta islamskie według kalendarza arytmetycznego; możliwe są różnice.',
    hebrew:
      'Święta żydowskie według kalendarza hebrajskiego; zaczynają się poprzedniego dnia wieczorem.',
    'revised-julian':
      'Święta prawosławne według kalendarza nowego (neojuliańskiego); Wielkanoc według obliczeń juliańskich.',
    julian:
      'Święta prawosławne starego stylu i święta, które za nimi idą, według kalendarza juliańskiego.',
    coptic: 'Święta koptyjskie według kalendarza męczenników.',
    ethiopic: 'Święta etiopskie i erytrejskie według kalendarza etiopskiego.',
    'hindu-india':
      'Święta hinduistyczne według ogólnoindyjskich obliczeń (82,5° E); w Niemczech data może różnić się o dzień.',
    'hindu-local':
      'Święta hinduistyczne obliczone dla tego miejsca; kalendarze z Indii mogą różnić się o dzień.',
    chinese: 'Święta chińskie według czasu pekińskiego, wietnamskie według czasu Hanoi.',
    bahai:
      'Święta bahaickie według tabeli Światowego Centrum Bahaickiego; zaczynają się poprzedniego dnia wieczorem.',
    persian: 'Nouruz według równonocy wiosennej w Iranie.',
    tibetan: 'Losar według kalendarza tybetańskiego (Phugpa).',
  },
  monthNames: {
    Muharram: 'muharram',
    Safar: 'safar',
    'Rabi I': 'rabi I',
    'Rabi II': 'rabi II',
    'Jumada I': 'dżumada I',
    'Jumada II': 'dżumada II',
    Rajab: 'radżab',
    Shaban: 'szaban',
    Ramadan: 'ramadan',
    Shawwal: 'szawwal',
    'Dhu al-Qada': 'zu al-kada',
    'Dhu al-Hijja': 'zu al-hidżdża',
    Nisan: 'nisan',
    Iyar: 'ijar',
    Sivan: 'siwan',
    Tammuz: 'tamuz',
    Av: 'aw',
    Elul: 'elul',
    Tishri: 'tiszri',
    Cheshvan: 'cheszwan',
    Kislev: 'kislew',
    Tevet: 'tewet',
    Shevat: 'szwat',
    Adar: 'adar',
    'Adar I': 'adar I',
    'Adar II': 'adar II',
  },
}
