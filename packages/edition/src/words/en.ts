import type { Words } from './words.ts'

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** English. */
export const en: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: one ${night ? 'night' : 'day'}, ${numbers[count] ?? count} names.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} on the same day.`,
  fastTogether: (names) => `${names}: several religions fast at the same time.`,
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
  courtesy: 'A kind word',
  avoid: 'Better not',
  alsoCalled: 'Also called',
  lasts: (days) => (days === 1 ? 'One day' : `${days} days`),
  allTraditions: 'All feasts',
  reckonings: {
    'hijri-diyanet':
      'Islamic and Alevi feasts by the calendar of Diyanet; other communities may differ by a day.',
    'hijri-diyanet DE':
      'Islamic and Alevi feasts by the calendar of Diyanet, which the associations in Germany’s Coordination Council of Muslims use too; other communities may differ by a day.',
    'hijri-umm-al-qura': 'Islamic feasts by the Umm al-Qura calendar; others may differ by a day.',
    'hijri-fcna':
      'Islamic feasts by the calendar of the European Council for Fatwa (ECFR) and the Fiqh Council of North America (FCNA); other communities may differ by a day.',
    'hijri-civil': 'Islamic feasts by the arithmetical calendar; practice may differ.',
    hebrew: 'Jewish feasts by the Hebrew calendar; they begin on the evening before.',
    'revised-julian':
      'Orthodox feasts by the new (Revised Julian) calendar; Easter by the Julian computus.',
    julian:
      'Orthodox feasts of the old calendar, and those that follow it, by the Julian calendar.',
    coptic: 'Coptic feasts by the calendar of the Martyrs.',
    ethiopic: 'Ethiopian and Eritrean feasts by the Ethiopic calendar.',
    'hindu-india':
      'Hindu feasts by India’s national reckoning (82.5° E); in Germany they may differ by a day.',
    'hindu-local':
      'Hindu feasts reckoned for this place; calendars from India may differ by a day.',
    chinese: 'Chinese feasts by Beijing time, Vietnamese ones by the time of Hanoi.',
    bahai:
      'Bahá’í feasts by the table of the Bahá’í World Centre; they begin on the evening before.',
    persian: 'Nowruz by the equinox in Iran.',
    tibetan: 'Losar by the Tibetan calendar (Phugpa).',
  },
}
