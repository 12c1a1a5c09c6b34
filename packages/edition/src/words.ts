/** The words of the interface, by language. Every language has all of them. */
export interface Words {
  /** A sentence on feasts that share a night or a day. */
  encounter(when: string, names: string, night: boolean, count: number): string
  /** On the evening before. */
  readonly beginsEve: string
  readonly beginsEvening: string
  readonly beginsSunrise: string
  /** May be a day earlier or later, and by whose reckoning it stands. */
  tolerance(days: number, authority: string): string
  /** The date stands in an authority's published table. */
  published(authority: string): string
  /** When the sun sets on the evening on which a feast begins. */
  sunset(city: string, date: string, time: string): string
  /** What a feed has: the calendar it belongs to, from which year to which, by whom. */
  feed(title: string, from: number, to: number, publisher: string): string
  readonly week: string
  readonly weekShort: string
  readonly publicHoliday: string
  readonly schoolHolidays: string
  readonly legend: string
  readonly reckoning: string
  readonly source: string
  readonly greeting: string
  readonly alsoCalled: string
  readonly lasts: (days: number) => string
  readonly allTraditions: string
  /** By which reckoning dates stand, by calendar. */
  readonly reckonings: Readonly<Record<string, string>>
}

const germanNumbers = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const englishNumbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const de: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'eine Nacht' : 'ein Tag'}, ${germanNumbers[count] ?? count} Namen.`,
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
  alsoCalled: 'Auch genannt',
  lasts: (days) => (days === 1 ? 'Ein Tag' : `${days} Tage`),
  allTraditions: 'Alle Feste',
  reckonings: {
    'hijri-diyanet':
      'Islamische und alevitische Feste nach dem Kalender von Diyanet, den auch die Verbände im Koordinationsrat der Muslime verwenden; andere Gemeinden können um einen Tag abweichen.',
    'hijri-umm-al-qura':
      'Islamische Feste nach dem Kalender Umm al-Qura; andere Gemeinden können um einen Tag abweichen.',
    'hijri-civil': 'Islamische Feste nach dem arithmetischen Kalender; Abweichungen sind möglich.',
    hebrew: 'Jüdische Feste nach dem hebräischen Kalender; sie beginnen am Vorabend.',
    'revised-julian':
      'Orthodoxe Feste nach dem neuen (revidiert-julianischen) Kalender; Ostern nach der julianischen Berechnung.',
    julian:
      'Orthodoxe Feste des alten Kalenders und Feste, die ihm folgen, nach dem julianischen Kalender.',
    coptic: 'Koptische Feste nach dem Kalender der Märtyrer.',
    ethiopic: 'Äthiopische und eritreische Feste nach dem äthiopischen Kalender.',
  },
}

const en: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: one ${night ? 'night' : 'day'}, ${englishNumbers[count] ?? count} names.`,
  beginsEve: 'Begins on the evening before.',
  beginsEvening: 'Begins on the evening of this day.',
  beginsSunrise: 'Begins at sunrise.',
  tolerance: (days, authority) =>
    `Computed (${authority}); communities may celebrate ${days === 1 ? 'a day' : `up to ${days} days`} earlier or later.`,
  published: (authority) => `Published date (${authority}).`,
  sunset: (city, date, time) => `Sunset in ${city} on ${date}: ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Feasts from ${from} to ${to}. Published by ${publisher}.`,
  week: 'Week',
  weekShort: 'Wk',
  publicHoliday: 'Public holiday',
  schoolHolidays: 'School holidays',
  legend: 'Marks',
  reckoning: 'Reckoning',
  source: 'Source',
  greeting: 'One may say',
  alsoCalled: 'Also called',
  lasts: (days) => (days === 1 ? 'One day' : `${days} days`),
  allTraditions: 'All feasts',
  reckonings: {
    'hijri-diyanet':
      'Islamic and Alevi feasts by the calendar of Diyanet, which the associations in Germany’s Coordination Council of Muslims use too; other communities may differ by a day.',
    'hijri-umm-al-qura': 'Islamic feasts by the Umm al-Qura calendar; others may differ by a day.',
    'hijri-civil': 'Islamic feasts by the arithmetical calendar; practice may differ.',
    hebrew: 'Jewish feasts by the Hebrew calendar; they begin on the evening before.',
    'revised-julian':
      'Orthodox feasts by the new (Revised Julian) calendar; Easter by the Julian computus.',
    julian:
      'Orthodox feasts of the old calendar, and those that follow it, by the Julian calendar.',
    coptic: 'Coptic feasts by the calendar of the Martyrs.',
    ethiopic: 'Ethiopian and Eritrean feasts by the Ethiopic calendar.',
  },
}

const languages: Readonly<Record<string, Words>> = { de, en }

/** The languages the interface speaks. */
export const interfaceLanguages: readonly string[] = Object.keys(languages)

/** The words of a language; English where there are none. */
export function words(language: string): Words {
  return languages[language] ?? en
}
