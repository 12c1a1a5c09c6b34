import type { Tone } from '@interkalender/core'
import type { Review } from '../reviews.ts'

/** What a page for proof-reading says besides the words it shares with sheets and feeds. */
export interface ProofWords {
  title(year: string): string
  readonly subtitle: string
  intro(city: string): readonly string[]
  readonly right: string
  readonly wrong: string
  readonly change: string
  readonly names: string
  readonly transliteration: string
  readonly meaning: string
  readonly courtesy: string
  readonly avoid: string
  /** Stands where a text is missing. */
  readonly missing: string
  span(first: string, last: string): string
  chiefDay(date: string): string
  eve(date: string): string
  readonly fixed: string
  readonly major: string
  readonly minor: string
  readonly tones: Readonly<Record<Tone, string>>
  readonly fasting: string
  readonly workRest: string
  readonly printed: string
  readonly notPrinted: string
  readonly unconfirmed: string
  readonly undatedHeading: string
  announced(year: string): string
  readonly personal: string
  readonly missingHeading: string
  readonly missingText: string
  /** A review, with its day written out. */
  reviewed(review: Review, date: string): string
  readonly neverReviewed: string
  readonly signHeading: string
  /** What the reader fills in, the line for the signature last. */
  readonly signFields: readonly string[]
  readonly consent: string
  readonly sendBack: string
  state(date: string): string
  page(number: number, of: number): string
}

const de: ProofWords = {
  title: (year) => `Ihre Feste ${year}`,
  subtitle: 'Daten, Namen und Texte zum Prüfen',
  intro: (city) => [
    `Diese Tage Ihrer Gemeinschaft stehen im interreligiösen Kalender für ${city}. Bitte lesen Sie sie durch, bevor sie gedruckt werden: Stimmen Datum, Name und Text? Würden Sie es selbst so sagen?`,
    'Kreuzen Sie bei jedem Tag „richtig“ oder „falsch“ an, und schreiben Sie daneben, wie es heißen soll. Was Sie nicht beurteilen können, lassen Sie einfach offen.',
  ],
  right: 'richtig',
  wrong: 'falsch',
  change: 'Änderung',
  names: 'Namen',
  transliteration: 'Umschrift',
  meaning: 'Bedeutung',
  courtesy: 'Ein gutes Wort',
  avoid: 'Besser nicht',
  missing: 'fehlt noch',
  span: (first, last) => `${first}, bis ${last}`,
  chiefDay: (date) => `Haupttag: ${date}.`,
  eve: (date) => `Beginnt am Vorabend, ${date}.`,
  fixed: 'Das Datum steht fest.',
  major: 'großer Tag',
  minor: 'kleiner Tag',
  tones: {
    festive: 'Fest',
    solemn: 'ernster Feiertag',
    fast: 'Fasten',
    mourning: 'Trauer',
    remembrance: 'Gedenken',
    civil: 'Tag des Staates oder des Brauchs',
  },
  fasting: 'viele fasten',
  workRest: 'die Arbeit ruht',
  printed: 'auf dem Wandkalender',
  notPrinted: 'nur auf der Internetseite und im Abonnement',
  unconfirmed: 'noch unbestätigt: wird erst gezeigt, wenn Sie es bestätigen',
  undatedHeading: 'Ohne Datum',
  announced: (year) =>
    `Das Datum gibt Ihre Gemeinschaft bekannt. Wann ist dieser Tag im Jahr ${year}?`,
  personal: 'Jede Familie begeht diesen Tag an ihrem eigenen Datum.',
  missingHeading: 'Fehlt ein Tag?',
  missingText: 'Name, Datum und ein Satz dazu:',
  reviewed: ({ by, what }, date) => `Geprüft: ${by}, ${date}${what ? ` (${what})` : ''}.`,
  neverReviewed: 'Diese Angaben hat noch niemand aus Ihrer Gemeinschaft geprüft.',
  signHeading: 'Geprüft von',
  signFields: ['Gemeinde oder Verein', 'Name und Aufgabe', 'Ort und Datum', 'Unterschrift'],
  consent:
    'Festgehalten wird nur, welche Gemeinde oder welcher Verein wann geprüft hat. Ihr Name und Ihre Unterschrift werden nicht veröffentlicht.',
  sendBack: 'Bitte zurück an',
  state: (date) => `Stand: ${date}`,
  page: (number, of) => `Seite ${number} von ${of}`,
}

const en: ProofWords = {
  title: (year) => `Your feasts in ${year}`,
  subtitle: 'Dates, names and texts to be checked',
  intro: (city) => [
    `These days of your community stand in the interreligious calendar for ${city}. Please read them through before they are printed: are date, name and text right? Would you say it in this way yourselves?`,
    'Tick “right” or “wrong” for each day, and write beside it how it should read. Leave open what you cannot judge.',
  ],
  right: 'right',
  wrong: 'wrong',
  change: 'Change',
  names: 'Names',
  transliteration: 'Transliteration',
  meaning: 'Meaning',
  courtesy: 'A kind word',
  avoid: 'Better not',
  missing: 'still missing',
  span: (first, last) => `${first}, to ${last}`,
  chiefDay: (date) => `Chief day: ${date}.`,
  eve: (date) => `Begins on the evening before, ${date}.`,
  fixed: 'The date is settled.',
  major: 'major day',
  minor: 'minor day',
  tones: {
    festive: 'feast',
    solemn: 'solemn day',
    fast: 'fast',
    mourning: 'mourning',
    remembrance: 'remembrance',
    civil: 'day of the state or of custom',
  },
  fasting: 'many fast',
  workRest: 'work rests',
  printed: 'on the wall calendar',
  notPrinted: 'only on the web page and in the feeds',
  unconfirmed: 'not confirmed yet: shown only once you confirm it',
  undatedHeading: 'Without a date',
  announced: (year) => `Your community announces the date. When is this day in ${year}?`,
  personal: 'Each family keeps this day on a date of its own.',
  missingHeading: 'Is a day missing?',
  missingText: 'Its name, its date and a sentence on it:',
  reviewed: ({ by, what }, date) => `Checked: ${by}, ${date}${what ? ` (${what})` : ''}.`,
  neverReviewed: 'Nobody of your community has checked this yet.',
  signHeading: 'Checked by',
  signFields: ['Congregation or association', 'Name and office', 'Place and date', 'Signature'],
  consent:
    'Only the congregation or association and the day are recorded. Your name and your signature are not published.',
  sendBack: 'Please send it back to',
  state: (date) => `As of ${date}`,
  page: (number, of) => `Page ${number} of ${of}`,
}

const all: Readonly<Record<string, ProofWords>> = { de, en }

/** The languages in which pages for proof-reading can be made. */
export const proofLanguages: readonly string[] = Object.keys(all)

/** The words of a language; English where there are none. */
export function proofWords(language: string): ProofWords {
  return all[language] ?? en
}
