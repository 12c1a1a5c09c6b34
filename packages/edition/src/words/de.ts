import type { Words } from './words.ts'

const numbers = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

/** German. */
export const de: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'eine Nacht' : 'ein Tag'}, ${numbers[count] ?? count} Namen.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} am selben Tag.`,
  fastTogether: (names) => `${names}: mehrere Religionen fasten zugleich.`,
  beginsEve: 'Beginnt am Vorabend.',
  beginsEvening: 'Beginnt am Abend dieses Tages.',
  beginsSunrise: 'Beginnt mit dem Sonnenaufgang.',
  tolerance: (days, authority) =>
    `Berechnet (${authority}); Gemeinden können ${days === 1 ? 'einen Tag' : `bis zu ${days} Tage`} früher oder später feiern.`,
  published: (authority) => `Veröffentlichtes Datum (${authority}).`,
  sunset: (city, date, time) => `Sonnenuntergang in ${city} am ${date}: ${time} Uhr.`,
  feed: (title, from, to, publisher) =>
    `${title}. Feste von ${from} bis ${to}. Herausgegeben von: ${publisher}.`,
  week: 'Kalenderwoche',
  weekShort: 'KW',
  publicHoliday: 'Gesetzlicher Feiertag',
  schoolHolidays: 'Schulferien',
  legend: 'Zeichen',
  reckoning: 'Berechnung',
  source: 'Quelle',
  greeting: 'Man wünscht',
  courtesy: 'Ein gutes Wort',
  avoid: 'Besser nicht',
  alsoCalled: 'Auch genannt',
  lasts: (days) => (days === 1 ? 'Ein Tag' : `${days} Tage`),
  allTraditions: 'Alle Feste',
  reckonings: {
    'hijri-diyanet':
      'Islamische und alevitische Feste nach dem Kalender von Diyanet; andere Gemeinden können um einen Tag abweichen.',
    'hijri-diyanet DE':
      'Islamische und alevitische Feste nach dem Kalender von Diyanet, den auch die Verbände im Koordinationsrat der Muslime verwenden; andere Gemeinden können um einen Tag abweichen.',
    'hijri-umm-al-qura':
      'Islamische Feste nach dem Kalender Umm al-Qura; andere Gemeinden können um einen Tag abweichen.',
    'hijri-fcna':
      'Islamische Feste nach dem Kalender des Europäischen Rats für Fatwa (ECFR) und des Fiqh-Rats von Nordamerika (FCNA); andere Gemeinden können um einen Tag abweichen.',
    'hijri-civil': 'Islamische Feste nach dem arithmetischen Kalender; Abweichungen sind möglich.',
    hebrew: 'Jüdische Feste nach dem hebräischen Kalender; sie beginnen am Vorabend.',
    'revised-julian':
      'Orthodoxe Feste nach dem neuen (revidiert-julianischen) Kalender; Ostern nach der julianischen Berechnung.',
    julian:
      'Orthodoxe Feste des alten Kalenders und Feste, die ihm folgen, nach dem julianischen Kalender.',
    coptic: 'Koptische Feste nach dem koptischen Kalender.',
    ethiopic: 'Äthiopische und eritreische Feste nach dem äthiopischen Kalender.',
    'hindu-india':
      'Hinduistische Feste, berechnet für den Bezugsort des indischen Nationalkalenders (82,5° Ost); in Deutschland können sie um einen Tag abweichen.',
    'hindu-local':
      'Hinduistische Feste, für diesen Ort berechnet; Kalender aus Indien können um einen Tag abweichen.',
    chinese: 'Chinesische Feste nach Pekinger Zeit, vietnamesische nach der Zeit von Hanoi.',
    bahai: 'Bahá’í-Feste nach der Tabelle des Bahá’í-Weltzentrums; sie beginnen am Vorabend.',
    persian: 'Nouruz nach der Tagundnachtgleiche, gerechnet in iranischer Zeit.',
    tibetan: 'Losar nach dem tibetischen Kalender (Phugpa).',
  },
  monthNames: {
    'Rabi I': 'Rabiʿ I',
    'Rabi II': 'Rabiʿ II',
    'Jumada I': 'Dschumada I',
    'Jumada II': 'Dschumada II',
    Rajab: 'Radschab',
    Shaban: 'Schaʿban',
    Shawwal: 'Schawwal',
    'Dhu al-Qada': 'Dhu l-Qaʿda',
    'Dhu al-Hijja': 'Dhu l-Hiddscha',
    Iyar: 'Ijar',
    Sivan: 'Siwan',
    Tammuz: 'Tammus',
    Av: 'Aw',
    Tishri: 'Tischri',
    Cheshvan: 'Cheschwan',
    Kislev: 'Kislew',
    Tevet: 'Tewet',
    Shevat: 'Schwat',
  },
}
