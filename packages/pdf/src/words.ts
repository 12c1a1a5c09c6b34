import type { MoonPhaseName } from '@interkalender/core'
import { bg } from './words/bg.ts'
import { el } from './words/el.ts'
import { es } from './words/es.ts'
import { fa } from './words/fa.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { ku } from './words/ku.ts'
import { pl } from './words/pl.ts'
import { ro } from './words/ro.ts'
import { ru } from './words/ru.ts'
import { tr } from './words/tr.ts'
import { uk } from './words/uk.ts'

/** Words of the printed sheet that only the sheet says. */
export interface PrintWords {
  readonly lang: string
  readonly weekdays: readonly string[]
  readonly week: string
  readonly subscribe: string
  readonly eve: string
  readonly evening: string
  readonly tolerance: string
  readonly remembrance: string
  readonly fast: string
  readonly longFeast: string
  readonly moon: Readonly<Record<MoonPhaseName, string>>
  /** What the small moons are, in the legend. */
  readonly moonPhases: string
  /** Below the year wheel of the cover, and what is said of it to those who do not see it. */
  readonly wheel: string
  readonly wheelAlt: string
  /** Above the meanings of the feasts on the back. */
  readonly meanings: string
  /** Below the cloth of the whole year. */
  readonly yearCloth: string
  /** A date in another calendar, by family: „islamisches Datum“. */
  readonly smallDates: Readonly<Record<string, string>>
  readonly lasts: (name: string, first: number, last: number) => string
  readonly cloth: (month: string, days: number, traditions: number) => string
  readonly clothAlt: (month: string, traditions: number) => string
  readonly squares: (month: string) => string
  readonly squaresAlt: (month: string) => string
  /** The name of a fast or feast while it lasts: „Ramadan“, not „Beginn des Ramadan“. */
  readonly lasting: (name: string) => string
  readonly imprint: (title: string, publisher: string, address: readonly string[]) => string
  readonly reckoning: (sentences: readonly string[], released: string) => string
}

const de: PrintWords = {
  lang: 'de',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  week: 'KW',
  subscribe: 'Alle Feste, zum Abonnieren',
  eve: 'beginnt am Vorabend',
  evening: 'beginnt am Abend',
  tolerance: 'berechnet; manche Gemeinden feiern einen Tag früher oder später',
  remembrance: 'Gedenken',
  fast: 'Fastenzeit',
  longFeast: 'Fest von mehreren Tagen',
  moon: {
    new: 'Neumond',
    'first-quarter': 'erstes Viertel',
    full: 'Vollmond',
    'last-quarter': 'letztes Viertel',
  },
  moonPhases: 'Mondphasen',
  wheel:
    'Das Jahr als Rad: jeder Ring eine Gruppe von Traditionen, jede Raute ein Fest an seinem Tag, jedes lange Band eine Fastenzeit oder ein Fest von mehreren Tagen.',
  wheelAlt:
    'Jahresrad mit den Festen aller Traditionen rund um das Jahr; dieselben Feste stehen auf den Monatsblättern.',
  meanings: 'Was die Feste bedeuten',
  yearCloth:
    'Das Gewebe des Jahres: jeder Tag ein Kettfaden, jede Tradition ein Schuss; wo ein Fest ist, hebt sich der Faden.',
  smallDates: { hijri: 'islamisches Datum', hebrew: 'jüdisches Datum' },
  lasts: (name, first, last) => `${name}: ${first}. bis ${last}.`,
  cloth: (month: string, days: number, traditions: number) =>
    `Das Gewebe des ${month}: ${days} Tage Kette, ${traditions} Traditionen Schuss; wo ein Fest ist, hebt sich der Faden.`,
  clothAlt: (month: string, traditions: number) =>
    `Gewebtes Band des Monats ${month}: ${traditions} Traditionen als farbige Fäden, jedes Fest eine Raute an seinem Tag.`,
  squares: (month: string) =>
    `Das Raster des ${month}: ein Tag ein Quadrat, ein Fest ein Viertelkreis; gefüllt die freien Tage.`,
  squaresAlt: (month: string) =>
    `Raster des Monats ${month}: jeder Tag ein Quadrat, jedes Fest ein Teil eines Kreises.`,
  lasting: (name) =>
    name
      .replace(/^Beginn de[rs] /, '')
      .replace(/^(Großen|Heiligen) (?=\p{Lu}\p{L}+zeit)/u, (word) => word.replace('en ', 'e ')),
  imprint: (title, publisher, address) =>
    `${title}. Herausgegeben von ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences: readonly string[], released: string) =>
    `${sentences.join(' ')} Stand der Daten: ${released}.`,
}

const en: PrintWords = {
  lang: 'en',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  week: 'Wk',
  subscribe: 'All feasts, to subscribe to',
  eve: 'begins on the evening before',
  evening: 'begins that evening',
  tolerance: 'computed; some communities celebrate a day earlier or later',
  remembrance: 'remembrance',
  fast: 'fast',
  longFeast: 'feast of several days',
  moon: {
    new: 'new moon',
    'first-quarter': 'first quarter',
    full: 'full moon',
    'last-quarter': 'last quarter',
  },
  moonPhases: 'moon phases',
  wheel:
    'The year as a wheel: every ring a group of traditions, every lozenge a feast on its day, every long band a fast or a feast of several days.',
  wheelAlt:
    'Year wheel with the feasts of all traditions round the year; the same feasts stand on the sheets of the months.',
  meanings: 'What the feasts mean',
  yearCloth:
    'The cloth of the year: every day a thread of warp, every tradition a weft; where there is a feast, the thread rises.',
  smallDates: { hijri: 'Islamic date', hebrew: 'Jewish date' },
  lasts: (name, first, last) => `${name}: ${first} to ${last}`,
  cloth: (month: string, days: number, traditions: number) =>
    `The cloth of ${month}: ${days} days of warp, ${traditions} traditions of weft; where there is a feast, the thread rises.`,
  clothAlt: (month: string, traditions: number) =>
    `Woven band of ${month}: ${traditions} traditions as coloured threads, every feast a lozenge on its day.`,
  squares: (month: string) =>
    `The grid of ${month}: a day is a square, a feast a quarter of a circle; free days are filled.`,
  squaresAlt: (month: string) =>
    `Grid of ${month}: every day a square, every feast a part of a circle.`,
  lasting: (name) => name.replace(/^(Beginning|Start) of (the )?/, ''),
  imprint: (title, publisher, address) =>
    `${title}. Published by ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences: readonly string[], released: string) =>
    `${sentences.join(' ')} State of the data: ${released}.`,
}

const ar: PrintWords = {
  lang: 'ar',
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  week: 'أسبوع',
  subscribe: 'كل الأعياد للاشتراك',
  eve: 'يبدأ مساء اليوم السابق',
  evening: 'يبدأ مساء هذا اليوم',
  tolerance: 'تاريخ محسوب؛ قد تحتفل به بعض الجماعات قبله بيوم أو بعده بيوم',
  remembrance: 'ذكرى',
  fast: 'صوم',
  longFeast: 'عيد من عدة أيام',
  moon: {
    new: 'محاق',
    'first-quarter': 'التربيع الأول',
    full: 'بدر',
    'last-quarter': 'التربيع الأخير',
  },
  moonPhases: 'أطوار القمر',
  wheel:
    'السنة عجلةً: كل حلقة مجموعة من التقاليد، وكل معيَّن عيد في يومه، وكل شريط طويل صوم أو عيد من عدة أيام.',
  wheelAlt:
    'عجلة السنة وفيها أعياد التقاليد كلها على مدار السنة؛ والأعياد نفسها مذكورة في أوراق الشهور.',
  meanings: 'معاني الأعياد',
  yearCloth: 'نسيج السنة: كل يوم خيط سداة، وكل تقليد لُحمة، وحيثما يكون عيد يرتفع الخيط.',
  smallDates: { hijri: 'التاريخ الهجري', hebrew: 'التاريخ العبري' },
  lasts: (name, first, last) => `${name}: من ${first} إلى ${last}`,
  cloth: (month, days, traditions) =>
    `نسيج شهر ${month}: أيامه سداة (${days}) وتقاليده لُحمة (${traditions})، وحيثما يكون عيد يرتفع الخيط.`,
  clothAlt: (month, traditions) =>
    `شريط منسوج لشهر ${month}: خيوط ملوّنة لتقاليده (${traditions})، وكل عيد مُعيَّن في يومه.`,
  squares: (month) => `مربعات شهر ${month}: لكل يوم مربع، ولكل عيد ربع دائرة، وأيام العطلة مملوءة.`,
  squaresAlt: (month) => `مربعات شهر ${month}: كل يوم مربع، وكل عيد جزء من دائرة.`,
  lasting: (name) => name.replace(/^بداية /, ''),
  imprint: (title, publisher, address) =>
    `${title}. الناشر: ${[publisher, ...address].join('، ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} حالة البيانات: ${released}.`,
}

const all: Readonly<Record<string, PrintWords>> = {
  ar,
  bg,
  de,
  el,
  en,
  es,
  fa,
  fr,
  it,
  ku,
  pl,
  ro,
  ru,
  tr,
  uk,
}

/** The words of a language; English where there are none. */
export function printWords(language: string): PrintWords {
  return all[language] ?? en
}

/** Whether the sheets have words of their own in a language. */
export function hasPrintWords(language: string): boolean {
  return Object.hasOwn(all, language)
}
