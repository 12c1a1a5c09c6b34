import type { Words } from './words.ts'

const numbers = ['', 'un', 'două', 'trei', 'patru', 'cinci', 'șase', 'șapte', 'opt', 'nouă']

const rules = new Intl.PluralRules('ro')

/** From twenty on a number takes “de” before what it counts. */
const counted = (count: number, noun: string) =>
  `${count} ${rules.select(count) === 'other' ? 'de ' : ''}${noun}`

/** Romanian. */
export const ro: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: o ${night ? 'noapte' : 'zi'}, ${numbers[count] ? `${numbers[count]} nume` : counted(count, 'nume')}.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} în aceeași zi.`,
  fastTogether: (names) => `${names}: mai multe religii postesc în același timp.`,
  beginsEve: 'Începe în seara din ajun.',
  beginsEvening: 'Începe în seara acestei zile.',
  beginsSunrise: 'Începe la răsăritul soarelui.',
  tolerance: (days, authority) =>
    `Dată calculată (${authority}); comunitățile pot sărbători cu ${days === 1 ? 'o zi' : `până la ${counted(days, 'zile')}`} mai devreme sau mai târziu.`,
  published: (authority) => `Dată publicată (${authority}).`,
  sunset: (city, date, time) => `Apusul soarelui în ${city} pe ${date}: ora ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Sărbători din ${from} până în ${to}. Publicat de: ${publisher}.`,
  week: 'Săptămâna',
  weekShort: 'Săpt.',
  publicHoliday: 'Sărbătoare legală',
  schoolHolidays: 'Vacanță școlară',
  legend: 'Semne',
  reckoning: 'Calculul datelor',
  source: 'Sursa',
  greeting: 'Se spune',
  courtesy: 'Un cuvânt bun',
  avoid: 'Mai bine nu',
  alsoCalled: 'Numită și',
  lasts: (days) => (days === 1 ? 'O zi' : counted(days, 'zile')),
  allTraditions: 'Toate sărbătorile',
  reckonings: {
    'hijri-diyanet':
      'Sărbătorile islamice și alevite după calendarul Diyanet; la alte comunități data poate diferi cu o zi.',
    'hijri-diyanet DE':
      'Sărbătorile islamice și alevite după calendarul Diyanet, folosit și de asociațiile din Consiliul de coordonare al musulmanilor din Germania; la alte comunități data poate diferi cu o zi.',
    'hijri-umm-al-qura':
      'Sărbătorile islamice după calendarul Umm al-Qura; la alte comunități data poate diferi cu o zi.',
    'hijri-fcna':
      'Sărbătorile islamice după calendarul Consiliului European pentru Fatwa (ECFR) și al Consiliului de Fiqh din America de Nord (FCNA); la alte comunități data poate diferi cu o zi.',
    'hijri-civil': 'Sărbătorile islamice după calendarul aritmetic; sunt posibile diferențe.',
    hebrew: 'Sărbătorile evreiești după calendarul ebraic; ele încep în seara din ajun.',
    'revised-julian':
      'Sărbătorile ortodoxe după calendarul nou (iulian îndreptat); Paștele după calculul iulian.',
    julian: 'Sărbătorile ortodoxe pe stil vechi, și cele care le urmează, după calendarul iulian.',
    coptic: 'Sărbătorile copte după calendarul martirilor.',
    ethiopic: 'Sărbătorile etiopiene și eritreene după calendarul etiopian.',
    'hindu-india':
      'Sărbătorile hinduse după calculul național al Indiei (82,5° E); în Germania data poate diferi cu o zi.',
    'hindu-local':
      'Sărbătorile hinduse calculate pentru acest loc; calendarele din India pot diferi cu o zi.',
    chinese:
      'Sărbătorile chinezești după ora Beijingului, cele vietnameze după ora orașului Hanoi.',
    bahai: 'Sărbătorile bahá’í după tabelul Centrului Mondial Bahá’í; ele încep în seara din ajun.',
    persian: 'Nouruz după echinocțiul de primăvară din Iran.',
    tibetan: 'Losar după calendarul tibetan (Phugpa).',
  },
  monthNames: {
    Shaban: 'Șaban',
    Shawwal: 'Șawwal',
    Tammuz: 'Tamuz',
    Tishri: 'Tișri',
    Cheshvan: 'Heșvan',
    Shevat: 'Șvat',
  },
}
