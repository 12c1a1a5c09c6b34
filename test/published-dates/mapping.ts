/**
 * Which of our feasts each published row speaks of. Every row of `test/data/published-dates` is
 * mapped here, or waits for a calendar that is still to come, or only measures a spread; rows that
 * our rule does not meet stand in `exceptions` with the reason.
 */
import type { Variants } from '@interkalender/core'

/** What a published row is compared with. */
export type Target =
  /** A feast of `holidays/`. */
  | { readonly id: string }
  /** A rule as YAML writes it, for days that are no feasts of ours. */
  | { readonly rule: string }
  /** A date of a calendar, read from the holiday's name by the pattern. */
  | { readonly calendar: string; readonly date: (match: RegExpExecArray) => string }

/** How published rows of one file are compared with one feast. */
export type Mapping = Target & {
  readonly file: string
  /** The holiday's name, exactly, or a pattern. */
  readonly holiday: string | RegExp
  /** Only rows whose variant matches; absent: all. */
  readonly variant?: RegExp
  /** Which day of the feast the row names, counted from 1; absent: the first. */
  readonly day?: number | 'last'
  /** How many days the feast has in the row's year. */
  readonly length?: number
  readonly variants?: Variants
}

/** A row that our rule does not meet, and why. */
export interface Exception {
  readonly file: string
  readonly holiday: string
  readonly variant: RegExp
  readonly iso: string
  /** How many days later than the published day ours is. */
  readonly off: number
  readonly reason: string
}

function feasts(
  file: string,
  entries: Readonly<Record<string, string | Target | (Target & { readonly day: number | 'last' })>>,
  rest: { readonly variants?: Variants } = {},
): Mapping[] {
  return Object.entries(entries).map(([holiday, to]) => ({
    file,
    holiday,
    ...(typeof to === 'string' ? { id: to } : to),
    ...rest,
  }))
}

const western = feasts('easter-western.tsv', {
  Ascension: 'ascension-w',
  'Ash Wednesday': 'ash-wednesday',
  'Easter Sunday': 'easter-w',
  'First Sunday of Lent': { rule: '{easter: western, offset: -42}' },
  'Good Friday': 'good-friday-w',
  'Palm Sunday': 'palm-sunday-w',
  Pentecost: 'pentecost-w',
})

const advent: Mapping[] = [
  {
    file: 'easter-western.tsv',
    holiday: 'First Sunday of Advent',
    variant: /^Roman rite$/,
    id: 'advent-1',
  },
  {
    // Milan begins Advent on the Sunday after St Martin's.
    file: 'easter-western.tsv',
    holiday: 'First Sunday of Advent',
    variant: /^Ambrosian rite$/,
    rule: '{weekday: sunday, after: {gregorian: 11 november}}',
  },
]

const orthodox = feasts('easter-orthodox.tsv', {
  'Apostles Fast begins': { rule: '{easter: julian, offset: 57}' },
  Ascension: 'orth-ascension',
  'Cheesefare Sunday': 'orth-cheesefare',
  'Great Lent begins (Clean Monday)': 'orth-clean-monday',
  'Holy Friday': 'orth-great-friday',
  'Lazarus Saturday': 'orth-lazarus',
  'Meatfare Sunday': 'orth-meatfare',
  'Palm Sunday': 'orth-palm',
  'Pascha (Easter Sunday)': 'orth-pascha',
  Pentecost: 'orth-pentecost',
  'Sunday of Orthodoxy': 'orth-sunday-orthodoxy',
  'Triodion begins (Publican and Pharisee)': 'orth-triodion',
})

const armenian = feasts('armenian.tsv', {
  Easter: 'am-easter',
  'Eve of Great Lent (Poon Paregentan)': { rule: '{easter: western, offset: -49}' },
  'Eve of the Fast of Catechumens (Arachavorats)': { rule: '{easter: western, offset: -70}' },
  'Naming of the Lord': 'am-naming',
  'Nativity and Theophany': 'am-nativity',
  'Presentation of the Lord': 'am-presentation',
  'St Sarkis': 'am-st-sarkis',
  Vartanants: 'am-vartanants',
})

const coptic = feasts('coptic-ethiopian.tsv', {
  Annunciation: 'co-annunciation',
  "Apostles' Fast begins": { rule: '{easter: julian, offset: 50}' },
  "Apostles' Feast": { rule: '{coptic: 5 epip}' },
  Ascension: 'co-ascension',
  Circumcision: 'co-circumcision',
  'Covenant Thursday': 'co-covenant-thursday',
  'Enkutatash (Ethiopian New Year)': 'et-enkutatash',
  'Entry into Egypt': 'co-entry-egypt',
  'Epiphany (Theophany)': 'co-theophany',
  'Fasika (Ethiopian Easter)': 'et-fasika',
  'Feast of the Cross': 'co-cross-march',
  'Good Friday': 'co-good-friday',
  'Great Lent begins': 'co-lent',
  "Jonah's Fast begins": 'co-jonah',
  "Jonah's Feast": { rule: '{easter: julian, offset: -66}' },
  'Lazarus Saturday': { rule: '{easter: julian, offset: -8}' },
  Nativity: 'co-nativity',
  'Nayrouz (Coptic New Year)': 'co-nayrouz',
  'Palm Sunday': 'co-palm',
  Pentecost: 'co-pentecost',
  'Presentation in the Temple': 'co-presentation',
  Resurrection: 'co-resurrection',
  "St Mark's martyrdom": { rule: '{coptic: 30 paremoude}' },
  "St Mary's Fast begins": { rule: '{coptic: 1 mesori}' },
  'Thomas Sunday': { rule: '{easter: julian, offset: 7}' },
  'Wedding of Cana': 'co-cana',
})

const jewish = feasts('judaism.tsv', {
  'Fast of Esther': 'ju-fast-esther',
  'Fast of Gedaliah': 'ju-gedaliah',
  Hanukkah: 'ju-hanukkah',
  'Hanukkah (first day)': 'ju-hanukkah',
  'Hanukkah (eighth day)': { id: 'ju-hanukkah', day: 'last' },
  'Hoshana Rabbah': 'ju-hoshana-raba',
  'Lag BaOmer': 'ju-lag-baomer',
  Passover: 'ju-pesach',
  'Passover (first day)': 'ju-pesach',
  'Passover (second day)': { id: 'ju-pesach', day: 2 },
  'Passover (seventh day)': { id: 'ju-pesach', day: 7 },
  'Passover (eighth day)': { id: 'ju-pesach', day: 'last' },
  Purim: 'ju-purim',
  'Rosh Hashanah': 'ju-rosh-hashanah',
  'Rosh Hashanah (first day)': 'ju-rosh-hashanah',
  'Rosh Hashanah (second day)': { id: 'ju-rosh-hashanah', day: 'last' },
  Shavuot: 'ju-shavuot',
  'Shavuot (first day)': 'ju-shavuot',
  'Shavuot (second day)': { id: 'ju-shavuot', day: 'last' },
  'Shemini Atzeret': 'ju-shemini-atzeret',
  'Simchat Torah': 'ju-simchat-torah',
  Sukkot: 'ju-sukkot',
  'Sukkot (first day)': 'ju-sukkot',
  'Sukkot (second day)': { id: 'ju-sukkot', day: 2 },
  "Tisha B'Av": 'ju-tisha-bav',
  "Tisha B'Av (9 Av, nominal)": { rule: '{hebrew: 9 av}' },
  'Tu BiShvat': 'ju-tu-bishvat',
  "Yom Ha'atzmaut (5 Iyar, nominal)": { rule: '{hebrew: 5 iyar}' },
  'Yom Kippur': 'ju-yom-kippur',
})

/** Diyanet prints its holy nights as the evening; others print the day after it. */
const diyanet = ['islam-diyanet.tsv', 'islam-germany-europe.tsv'].flatMap((file) =>
  feasts(
    file,
    {
      'Ashura (10 Muharram)': 'is-ashura-sunni',
      'Eid al-Adha': 'is-adha',
      'Eid al-Fitr': 'is-fitr',
      'Islamic New Year (1 Muharram)': 'is-new-year',
      'Laylat al-Qadr (night)': 'is-qadr',
      'Mawlid al-Nabi (night)': 'is-mawlid-sunni',
      'Ramadan (first day)': 'is-ramadan',
      ...(file === 'islam-diyanet.tsv'
        ? {
            "Laylat al-Bara'a (night of mid-Sha'ban)": 'is-baraat',
            "Laylat al-Mi'raj (night)": 'is-isra-miraj',
            'Laylat al-Raghaib (night)': 'is-regaib',
            'Three Holy Months begin (1 Rajab)': 'is-three-months',
          }
        : { 'Mawlid al-Nabi': 'is-mawlid-sunni' }),
    },
    { variants: { hijri: 'hijri-diyanet' } },
  ),
)

const hijriMonths = [
  'Muharram',
  'Safar',
  'Rabi al-Awwal',
  'Rabi al-Thani',
  'Jumada al-Ula',
  'Jumada al-Akhira',
  'Rajab',
  'Shaban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qada',
  'Dhu al-Hijja',
]

const ummAlQura: Mapping[] = [
  {
    file: 'islam-ummalqura.tsv',
    holiday: /^1 (\D+) (\d+) AH \(month start\)$/,
    calendar: 'hijri-umm-al-qura',
    date: ([, month = '', year]) => `${year}/${hijriMonths.indexOf(month) + 1}/1`,
  },
  ...feasts(
    'islam-ummalqura.tsv',
    {
      'Arbaeen (20 Safar)': 'sh-arbaeen',
      'Ashura (10 Muharram)': 'is-ashura-sunni',
      'Birthday of Ali (13 Rajab)': 'sh-ali-birth',
      'Eid al-Adha': 'is-adha',
      'Eid al-Fitr': 'is-fitr',
      'Eid al-Ghadir (18 Dhu al-Hijja)': 'sh-ghadir',
      'Islamic New Year (1 Muharram)': 'is-new-year',
      "Isra and Mi'raj (27 Rajab)": 'is-isra-miraj',
      'Laylat al-Qadr (27 Ramadan)': 'is-qadr',
      'Mawlid (12 Rabi al-Awwal)': 'is-mawlid-sunni',
      'Mawlid (17 Rabi al-Awwal)': 'sh-mawlid',
      "Mid-Sha'ban (15 Sha'ban)": 'is-baraat',
      'Ramadan (first day)': 'is-ramadan',
      "Tasu'a (9 Muharram)": 'sh-tasua',
    },
    { variants: { hijri: 'hijri-umm-al-qura' } },
  ),
]

const alevi = feasts('alevi.tsv', {
  'Abdal Musa memorial (first day)': 'al-abdal-musa',
  'Asure day': 'al-asure',
  'Birthday of Ali / Newroz': 'al-nevruz',
  'Dersim memorial day': 'al-dersim',
  'Feast of Sacrifice': 'al-kurban',
  'Gadir Hum': 'al-gadir',
  'Hizir fast (first day)': 'al-hizir',
  'Hizir fast (last day)': { id: 'al-hizir', day: 'last' },
  'Hizir feast': 'al-hizir-cem',
  'Muharrem fast (first day)': 'al-muharrem',
  Nevruz: 'al-nevruz',
})

const yezidi = feasts('yazidi.tsv', {
  'Carsema Sor (Yazidi New Year)': 'ye-carsema-sor',
  'Cile Zivistane (end of the forty winter fast days)': 'ye-cile-zivistane',
})

const international = feasts('international-days.tsv', {
  'International Day for the Elimination of Racial Discrimination': 'un-racism',
  'International Romani Day': 'ro-romani-day',
  'Vasilica (New Year of Roma)': 'ro-vasilica',
  'World Refugee Day': 'un-refugee',
})

const eastAsian: Mapping[] = [
  ...feasts('chinese.tsv', {
    'Chinese New Year': 'cn-spring-festival',
    Chuseok: 'kr-chuseok',
    'Double Ninth Festival': 'cn-double-ninth',
    'Dragon Boat Festival': 'cn-dragon-boat',
    'Mid-Autumn Festival': 'cn-mid-autumn',
    'Seollal (Korean New Year)': 'kr-seollal',
    'Tet (Vietnamese New Year)': 'vn-tet',
  }),
  ...['chinese', 'vietnamese'].map((calendar) => ({
    file: 'chinese.tsv',
    holiday: 'Hung Kings Commemoration Day',
    variant: new RegExp(`^${calendar}`, 'i'),
    rule: `{${calendar}: 10 month 3}`,
  })),
]

const bahai: Mapping[] = [
  ...feasts('bahai.tsv', {
    "Birth of Baha'u'llah": 'bh-birth-bahaullah',
    'Birth of the Bab': 'bh-birth-bab',
    "Fast begins (month of 'Ala)": 'bh-fast',
    "Fast ends (month of 'Ala)": { id: 'bh-fast', day: 'last' },
    'First day of Ridvan': 'bh-ridvan-1',
    'Naw-Ruz': 'bh-naw-ruz',
    'Ninth day of Ridvan': 'bh-ridvan-9',
  }),
  ...[4, 5].map((days) => ({
    file: 'bahai.tsv',
    holiday: 'Ayyam-i-Ha (first day)',
    variant: new RegExp(`${days} days$`),
    id: 'bh-ayyam-i-ha',
    length: days,
  })),
]

const persian = feasts('zoroastrian-persian.tsv', {
  'Nowruz (1 Farvardin)': 'nz-nowruz',
  'Parsi New Year (Navroz)': { rule: '{zoroastrian-shahanshahi: 1 fravardin}' },
})

export const mappings: readonly Mapping[] = [
  ...western,
  ...advent,
  ...orthodox,
  ...armenian,
  ...coptic,
  ...jewish,
  ...diyanet,
  ...ummAlQura,
  ...alevi,
  ...yezidi,
  ...international,
  ...eastAsian,
  ...bahai,
  ...persian,
]

/** A calendar that must be in the registry, and a tradition whose feasts must be in `holidays/`. */
export interface Wait {
  readonly calendar: string
  readonly tradition: string
}

/** Files whose rows wait for a calendar and its feasts; once both are there, they must be mapped. */
export const waiting: Readonly<Record<string, Wait>> = {}

/** Files that are no rule, with the reason, or that another test reads. */
export const noRule: Readonly<Record<string, string>> = {
  'buddhism.tsv': 'tested in published-buddhist.test.ts',
  'hindu.tsv': 'tested in published-hindu.test.ts',
  'jainism.tsv': 'tested in published-hindu.test.ts',
  'sikhism.tsv': 'tested in published-hindu.test.ts',
  'islam-national.tsv': 'public holidays of many states: they measure the spread',
  'calcal-appendix-c.tsv': 'tested in independent-calendars.test.ts',
  'calcal-4e-month-starts-2010-2019.tsv': 'tested in independent-calendars.test.ts',
}

const hamburg2016 = 'Hamburg keeps the Hızır fast on fixed days, 13 to 15 February: another rule'
const swiss2026 =
  'Swiss lists follow the earlier of two month starts (as Umm al-Qura): another authority'

export const exceptions: readonly Exception[] = [
  {
    file: 'islam-germany-europe.tsv',
    holiday: 'Ashura (10 Muharram)',
    variant: /^Switzerland$/,
    iso: '2020-08-28',
    off: 1,
    reason:
      'the same list has 1 Muharram on 20 August, so 10 Muharram is the 29th: a misprint, or the eve',
  },
  ...[/^Switzerland$/, /^Switzerland, Kalender der Religionen$/].map((variant) => ({
    file: 'islam-germany-europe.tsv',
    holiday: 'Ramadan (first day)',
    variant,
    iso: '2026-02-18',
    off: 1,
    reason: swiss2026,
  })),
  {
    file: 'alevi.tsv',
    holiday: 'Abdal Musa memorial (first day)',
    variant: /Deutsche Bahn/,
    iso: '2016-06-06',
    off: -2,
    reason: 'printed on fixed days, 6 and 7 June; the community keeps a weekend: another rule',
  },
  {
    file: 'alevi.tsv',
    holiday: 'Feast of Sacrifice',
    variant: /^Austria$/,
    iso: '2022-07-10',
    off: -1,
    reason:
      'a misprint: Diyanet has 9 July, and the same list its Gadir Hum and Aşure Day by the 9th',
  },
  {
    file: 'alevi.tsv',
    holiday: 'Gadir Hum',
    variant: /^Austria$/,
    iso: '2020-08-07',
    off: 1,
    reason:
      'the same list has 10 Dhu al-Hijja on 31 July, so the 18th is 8 August; it has the 18th in 2022',
  },
  {
    file: 'alevi.tsv',
    holiday: 'Hizir fast (first day)',
    variant: /Hamburg/,
    iso: '2016-02-13',
    off: -4,
    reason: hamburg2016,
  },
  {
    file: 'alevi.tsv',
    holiday: 'Hizir fast (last day)',
    variant: /Hamburg/,
    iso: '2016-02-15',
    off: -4,
    reason: hamburg2016,
  },
  {
    file: 'bahai.tsv',
    holiday: 'Birth of the Bab',
    variant: /infobox/,
    iso: '2020-10-19',
    off: -1,
    reason:
      'the second of the Twin Birthdays; the World Centre’s table has the first on 18 October',
  },
]
