import type { Words } from './words.ts'

const numbers = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove']

/** Before 8 and 11 the article is elided: „l’8 maggio“, „il 9 maggio“. */
const the = (date: string) => (/^(8|11)\b/.test(date) ? `l’${date}` : `il ${date}`)

/** Italian. */
export const it: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'una sola notte' : 'un solo giorno'}, ${numbers[count] ?? count} nomi.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} nello stesso giorno.`,
  fastTogether: (names) => `${names}: più religioni digiunano nello stesso tempo.`,
  beginsEve: 'Inizia la sera prima.',
  beginsEvening: 'Inizia la sera di questo giorno.',
  beginsSunrise: 'Inizia al sorgere del sole.',
  tolerance: (days, authority) =>
    `Data calcolata (${authority}); le comunità possono celebrare ${days === 1 ? 'un giorno' : `fino a ${days}\u00a0giorni`} prima o dopo.`,
  published: (authority) => `Data pubblicata (${authority}).`,
  sunset: (city, date, time) => `Tramonto a ${city} ${the(date)}: ore ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Feste dal ${from} al ${to}. A cura di: ${publisher}.`,
  week: 'Settimana',
  weekShort: 'Sett.',
  publicHoliday: 'Giorno festivo',
  schoolHolidays: 'Vacanze scolastiche',
  legend: 'Segni',
  reckoning: 'Calcolo delle date',
  source: 'Fonte',
  greeting: 'Si può augurare',
  courtesy: 'Una parola gentile',
  avoid: 'Meglio evitare',
  alsoCalled: 'Altri nomi',
  lasts: (days) => (days === 1 ? 'Un giorno' : `${days}\u00a0giorni`),
  allTraditions: 'Tutte le feste',
  reckonings: {
    'hijri-diyanet':
      'Feste islamiche e alevite secondo il calendario della Diyanet; altre comunità possono discostarsene di un giorno.',
    'hijri-diyanet DE':
      'Feste islamiche e alevite secondo il calendario della Diyanet, usato anche dalle associazioni del Consiglio di coordinamento dei musulmani in Germania; altre comunità possono discostarsene di un giorno.',
    'hijri-umm-al-qura':
      'Feste islamiche secondo il calendario Umm al-Qura; altre comunità possono discostarsene di un giorno.',
    'hijri-fcna':
      'Feste islamiche secondo il calendario del Consiglio europeo della fatwa (ECFR) e del Consiglio del fiqh del Nordamerica (FCNA); altre comunità possono discostarsene di un giorno.',
    'hijri-civil': 'Feste islamiche secondo il calendario aritmetico; l’uso può discostarsene.',
    hebrew: 'Feste ebraiche secondo il calendario ebraico; iniziano la sera prima.',
    'revised-julian':
      'Feste ortodosse secondo il nuovo calendario (giuliano riveduto); la Pasqua secondo il computo giuliano.',
    julian:
      'Feste ortodosse del vecchio calendario, e quelle che lo seguono, secondo il calendario giuliano.',
    coptic: 'Feste copte secondo il calendario dei Martiri.',
    ethiopic: 'Feste etiopi ed eritree secondo il calendario etiopico.',
    'hindu-india':
      'Feste induiste secondo il calcolo nazionale dell’India (82,5° E); in Germania possono discostarsene di un giorno.',
    'hindu-local':
      'Feste induiste calcolate per questo luogo; i calendari dell’India possono discostarsene di un giorno.',
    chinese: 'Feste cinesi secondo l’ora di Pechino, feste vietnamite secondo l’ora di Hanoi.',
    bahai: 'Feste bahá’í secondo la tabella del Centro Mondiale Bahá’í; iniziano la sera prima.',
    persian: 'Nowruz secondo l’equinozio in Iran.',
    tibetan: 'Losar secondo il calendario tibetano (Phugpa).',
  },
  monthNames: {
    'Jumada I': 'Giumada I',
    'Jumada II': 'Giumada II',
    Shaban: 'Sha’ban',
    'Dhu al-Qada': 'Dhu l-qa’da',
    'Dhu al-Hijja': 'Dhu l-hijja',
  },
}
