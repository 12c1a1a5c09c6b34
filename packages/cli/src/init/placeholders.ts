/** What stands in a new repository until it is filled in, in the language of the sheets. */
export interface Placeholders {
  readonly publisher: (city: string) => string
  readonly sheetTitle: (month: string) => string
  readonly sheetText: (city: string) => string
  /** What a sheet's association has still to say. */
  readonly sheet: readonly string[]
  /** What the city has still to decide. */
  readonly edition: readonly string[]
  /** That the place is that of the Land's capital. */
  readonly place: string
}

const de: Placeholders = {
  publisher: (city) => `Stadt ${city}`,
  sheetTitle: (month) => `Platz für das Blatt ${month}`,
  sheetText: (city) => `Hier stellt sich ein Verein, eine Gemeinde oder ein Angebot aus ${city}
vor. Dieser Text hält nur den Platz frei: Er soll zeigen, wie viel auf ein Blatt passt, und
wird durch die eigenen Worte derer ersetzt, von denen das Blatt erzählt.

Gut sind sechzig bis hundertzwanzig Wörter in zwei Absätzen. Wer sind wir, wen laden wir ein,
was tun wir in diesem Monat, und wie erreicht man uns? Ein Foto neben dieser Datei ersetzt das
gewebte Band.
`,
  sheet: [
    'wer sich auf diesem Blatt vorstellt, mit dem Namen, unter dem er gelesen werden will',
    'Text, 60 bis 120 Wörter',
    'Anschrift, Telefon, E-Mail oder Netzadresse',
    'Zustimmung zum Text',
    'Foto mit Bildrechten',
  ],
  edition: [
    'wer den Kalender herausgibt (publisher) und unter welcher Adresse er erscheint (site)',
    'welche Gemeinden es in der Stadt gibt und welche Feste sie gedruckt sehen möchten',
    'die Schulferien, nach der Veröffentlichung des Ministeriums',
    'der Tag der Veröffentlichung (released)',
  ],
  place: 'der Ort (place): vorerst der im Profil genannte; Breite und Länge der Stadt eintragen',
}

const en: Placeholders = {
  publisher: (city) => `City of ${city}`,
  sheetTitle: (month) => `Room for the sheet of ${month}`,
  sheetText: (city) => `Here an association, a congregation or an offer of ${city} will introduce
itself. This text only keeps the place: it shows how much fits a sheet, and the words of those
of whom the sheet tells will take its place.

Sixty to a hundred and twenty words in two paragraphs are good. Who are we, whom do we invite,
what do we do in this month, and how can you reach us? A photo beside this file takes the place
of the woven band.
`,
  sheet: [
    'who introduces themselves on this sheet, under the name they want to be read',
    'text, 60 to 120 words',
    'address, telephone, e-mail or web address',
    'their consent to the text',
    'a photo, with the right to print it',
  ],
  edition: [
    'who publishes the calendar (publisher), and at which address (site)',
    'which communities there are in the city, and which feasts they want printed',
    'the school holidays, against the publication of the authority',
    'the day of the release (released)',
  ],
  place: 'the place: for now that of the profile; enter the city’s latitude and longitude',
}

const bg: Placeholders = {
  publisher: (city) => `Община ${city}`,
  sheetTitle: (month) => `Място за листа: ${month}`,
  sheetText: (city) => `Тук ще се представи сдружение, общност или инициатива от ${city}. Този
текст само пази мястото: той показва колко думи се събират на един лист и ще бъде заменен с
думите на хората, за които листът разказва.

Добре стоят от шестдесет до сто и двадесет думи в два абзаца. Кои сме ние, кого каним, какво
правим през този месец и как можете да се свържете с нас? Снимка до този файл заменя тъканата
лента.
`,
  sheet: [
    'кой се представя на този лист и с какво име желае да бъде изписан',
    'текст, от 60 до 120 думи',
    'адрес, телефон, имейл или интернет адрес',
    'съгласие с текста',
    'снимка с права за печат',
  ],
  edition: [
    'кой издава календара (publisher) и на какъв адрес (site)',
    'кои общности има в града и кои празници желаят да бъдат отпечатани',
    'училищните ваканции, според заповедта на министерството',
    'денят на публикуване (released)',
  ],
  place: 'мястото (place): засега е от профила; впишете географската ширина и дължина на града',
}

const texts: Readonly<Record<string, Placeholders>> = { bg, de, en }

/** The titles of the calendar, by language. */
const titles: Readonly<Record<string, string>> = {
  ar: 'تقويم الأديان',
  bg: 'Междурелигиозен календар',
  de: 'Interreligiöser Kalender',
  el: 'Διαθρησκειακό ημερολόγιο',
  en: 'Interreligious Calendar',
  es: 'Calendario interreligioso',
  fa: 'تقویم ادیان',
  fr: 'Calendrier interreligieux',
  it: 'Calendario interreligioso',
  pl: 'Kalendarz międzyreligijny',
  ro: 'Calendar interreligios',
  ru: 'Межрелигиозный календарь',
  tr: 'Dinlerarası Takvim',
  uk: 'Міжрелігійний календар',
}

/** The language in which the placeholders of sheets in a language are written. */
export function placeholderLanguage(language: string): string {
  return Object.hasOwn(texts, language) ? language : 'en'
}

/** The placeholders in a language; in English where there are none. */
export function placeholders(language: string): Placeholders {
  return texts[language] ?? en
}

/** The title of the calendar in a language; English where there is none. */
export function titleIn(language: string): string {
  return titles[language] ?? titles.en ?? ''
}
