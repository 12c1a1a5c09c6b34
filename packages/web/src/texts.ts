/** What only the page says; the words it shares with sheets and feeds are the edition's. */
export interface Texts {
  readonly skip: string
  readonly languages: string
  /** The language's own name. */
  readonly languageName: string
  description(city: string, year: number): string
  intro(city: string): string
  readonly toYear: string
  readonly toFeeds: string
  readonly toPdf: string
  readonly clothCaption: string

  readonly feedsHeading: string
  readonly feedsIntro: string
  readonly subscribe: string
  readonly allText: string
  readonly traditionsHeading: string
  readonly addressAndFile: string
  readonly address: string
  readonly file: string
  below(count: number): string
  readonly helpHeading: string
  readonly help: readonly { readonly name: string; readonly text: string }[]
  readonly importHeading: string
  readonly importWarning: string

  yearHeading(year: number): string
  readonly orderNote: string
  readonly filterHeading: string
  readonly filterHint: string
  readonly filterTraditions: string
  readonly filterMore: string
  readonly filterMajor: string
  readonly filterReset: string
  readonly calendarOf: string
  readonly publicHolidays: string
  readonly onTheSheet: string
  readonly encounters: string
  readonly lasting: string
  readonly noFeasts: string
  until(date: string): string
  readonly chiefDay: string
  plusMinus(days: number): string
  readonly tones: Readonly<Partial<Record<string, string>>>
  readonly unconfirmed: string
  readonly beginsEve: string
  readonly beginsEvening: string
  readonly beginsSunrise: string
  /** The button that opens an entry. */
  more(name: string): string
  readonly why: string
  readonly fixed: string
  readonly ownDate: string
  readonly alsoPublic: string
  readonly ownAddress: string
  readonly unannouncedHeading: string
  readonly unannouncedText: string

  readonly aboutHeading: string
  readonly about: readonly string[]
  readonly schoolSource: string
  readonly imprint: string
  readonly publisher: string
  released(date: string): string
  readonly privacy: string
  readonly wrongDate: string
  /** The calendars, by id. */
  readonly calendars: Readonly<Record<string, string>>
}

const de: Texts = {
  skip: 'Zum Jahr springen',
  languages: 'Sprache',
  languageName: 'Deutsch',
  description: (city, year) =>
    `Die Feste und Gedenktage der Menschen in ${city} im Jahr ${year}: nachsehen, auswählen, abonnieren.`,
  intro: (city) =>
    `Irgendwo in ${city} wird fast immer gefeiert, gefastet oder gedacht. Hier steht, wann und warum: die Feste der Nachbarin, des Kollegen, der Kinder in der Klasse, jedes auch mit seinem eigenen Namen. Sehen Sie nach, oder holen Sie sich die Tage in Ihren eigenen Kalender.`,
  toYear: 'Das Jahr ansehen',
  toFeeds: 'Abonnieren',
  toPdf: 'Kalender als PDF',
  clothCaption:
    'Das Jahr als Gewebe: Jede Farbe ist eine Gruppe von Traditionen, jede Raute ein Fest, jeder lange Faden eine Zeit von mehreren Tagen.',

  feedsHeading: 'In den eigenen Kalender',
  feedsIntro:
    'Ein Abonnement bleibt aktuell: Ändert sich ein Datum, ändert es sich auch bei Ihnen. Es kostet nichts und braucht keine Anmeldung.',
  subscribe: 'Abonnieren',
  allText: 'Alle Traditionen in einem Kalender.',
  traditionsHeading: 'Nach Tradition',
  addressAndFile: 'Adresse und Datei',
  address: 'Adresse zum Kopieren',
  file: 'Als Datei laden (.ics)',
  below: (count) => `Einzeln (${count})`,
  helpHeading: 'So geht es',
  help: [
    {
      name: 'iPhone, iPad und Mac',
      text: '„Abonnieren“ antippen und bestätigen. Der Kalender erscheint auf allen Geräten, die über iCloud verbunden sind.',
    },
    {
      name: 'Google Kalender',
      text: 'Nur am Computer möglich: im Browser Google Kalender öffnen, links neben „Weitere Kalender“ auf das Plus, „Per URL“, dort die Adresse einfügen. Danach steht der Kalender auch auf dem Telefon. Google sieht nur alle 8 bis 24 Stunden nach Änderungen.',
    },
    {
      name: 'Android ohne Google',
      text: 'Eine App wie ICSx⁵ installieren und die Adresse dort einfügen.',
    },
    {
      name: 'Outlook',
      text: 'Im Browser oder im neuen Outlook: „Kalender hinzufügen“, „Aus dem Internet abonnieren“, Adresse einfügen. Outlook für den Mac kann das nicht selbst; im Browser hinzugefügt, erscheint der Kalender auch dort.',
    },
    {
      name: 'Thunderbird',
      text: '„Neuer Kalender“, „Im Netzwerk“, Adresse einfügen.',
    },
  ],
  importHeading: 'Lieber eine Datei?',
  importWarning:
    'Eine geladene Datei ist eine Kopie: Sie verbessert sich nicht, wenn ein Datum sich ändert, und die Tage lassen sich oft nur einzeln wieder löschen. Abonnieren ist fast immer besser.',

  yearHeading: (year) => `Das Jahr ${year}`,
  orderNote:
    'An jedem Tag stehen zuerst die großen Feste und Gedenktage, dann die kleineren, jeweils nach dem Alphabet. Keine Tradition geht einer anderen vor.',
  filterHeading: 'Nur zeigen, was Sie suchen',
  filterHint: 'Ohne Auswahl steht alles da.',
  filterTraditions: 'Traditionen',
  filterMore: 'Einzelne Kirchen, Richtungen und Herkünfte',
  filterMajor: 'Nur die großen Tage',
  filterReset: 'Alles zeigen',
  calendarOf: 'Kalender',
  publicHolidays: 'Gesetzliche Feiertage',
  onTheSheet: 'Auf dem Kalenderblatt',
  encounters: 'Begegnungen',
  lasting: 'Dauert noch an',
  noFeasts: 'In diesem Monat beginnt kein Fest.',
  until: (date) => `bis ${date}`,
  chiefDay: 'Haupttag',
  plusMinus: (days) => `±\u202f${days}\u00a0${days === 1 ? 'Tag' : 'Tage'}`,
  tones: { fast: 'Fasten', mourning: 'Trauer', remembrance: 'Gedenken' },
  unconfirmed: 'Angabe noch zu bestätigen',
  beginsEve: 'beginnt am Vorabend',
  beginsEvening: 'beginnt am Abend dieses Tages',
  beginsSunrise: 'beginnt mit dem Sonnenaufgang',
  more: (name) => `Mehr zu: ${name}`,
  why: 'Warum dieses Datum?',
  fixed: 'Das Datum steht fest.',
  ownDate: 'Im eigenen Kalender',
  alsoPublic: 'Gesetzlicher Feiertag',
  ownAddress: 'Link zu diesem Eintrag',
  unannouncedHeading: 'Noch ohne Datum',
  unannouncedText:
    'Diese Tage lassen sich nicht berechnen; die Gemeinden geben sie selbst bekannt.',

  aboutHeading: 'Wie die Daten zustande kommen',
  about: [
    'Viele Feste folgen einem eigenen Kalender, dem Mond oder der Sonne. Für jedes steht hier der Kalender, in dem seine Gemeinschaft es nennt, und die Quelle. Wo eine Stelle die Daten veröffentlicht, gelten ihre; sonst wird gerechnet.',
    '„±\u202f1\u00a0Tag“ heißt: Gemeinden können einen Tag früher oder später feiern. „Beginnt am Vorabend“ heißt: Der Tag beginnt schon am Abend davor, wenn die Sonne untergeht.',
  ],
  schoolSource: 'Schulferien',
  imprint: 'Impressum',
  publisher: 'Herausgegeben von',
  released: (date) => `Stand: ${date}`,
  privacy:
    'Diese Seite setzt keine Cookies, lädt nichts von anderen und merkt sich nicht, was Sie auswählen.',
  wrongDate:
    'Ein Datum oder ein Name stimmt nicht? Sagen Sie es uns: Berichtigungen kommen bei allen an, die abonniert haben.',
  calendars: {
    gregorian: 'Gregorianischer Kalender',
    julian: 'Julianischer Kalender',
    'revised-julian': 'Neuer (revidiert-julianischer) Kalender',
    hebrew: 'Hebräischer Kalender',
    'hijri-diyanet': 'Islamischer Kalender nach Diyanet',
    'hijri-umm-al-qura': 'Islamischer Kalender Umm al-Qura',
    'hijri-civil': 'Islamischer Kalender, arithmetisch',
    coptic: 'Koptischer Kalender',
    ethiopic: 'Äthiopischer Kalender',
    armenian: 'Armenischer Kalender',
    persian: 'Persischer Kalender',
    bahai: 'Bahá’í-Kalender',
    chinese: 'Chinesischer Kalender',
    vietnamese: 'Vietnamesischer Kalender',
    korean: 'Koreanischer Kalender',
    'hindu-india': 'Hindu-Kalender, indische Berechnung',
    'hindu-local': 'Hindu-Kalender, für diesen Ort berechnet',
    tamil: 'Tamilischer Kalender',
    malayalam: 'Malayalam-Kalender',
    thai: 'Thailändischer Kalender',
    tibetan: 'Tibetischer Kalender',
    nanakshahi: 'Nanakshahi-Kalender',
    mandaean: 'Mandäischer Kalender',
    'zoroastrian-fasli': 'Zoroastrischer Kalender (Fasli)',
    'zoroastrian-shahanshahi': 'Zoroastrischer Kalender (Schahanschahi)',
    'zoroastrian-kadmi': 'Zoroastrischer Kalender (Kadmi)',
  },
}

const en: Texts = {
  skip: 'Skip to the year',
  languages: 'Language',
  languageName: 'English',
  description: (city, year) =>
    `Feasts and days of remembrance of the people of ${city} in ${year}: look them up, choose, subscribe.`,
  intro: (city) =>
    `Somewhere in ${city}, people are nearly always celebrating, fasting or remembering. Here is when, and why: the feasts of the woman next door, of a colleague, of the children in your class, each under its own name too. Look them up, or take the days into your own calendar.`,
  toYear: 'See the year',
  toFeeds: 'Subscribe',
  toPdf: 'Calendar as PDF',
  clothCaption:
    'The year as a cloth: every colour is a group of traditions, every lozenge a feast, every long thread a time of several days.',

  feedsHeading: 'Into your own calendar',
  feedsIntro:
    'A subscription stays right: when a date changes, it changes for you too. It is free and needs no account.',
  subscribe: 'Subscribe',
  allText: 'All traditions in one calendar.',
  traditionsHeading: 'By tradition',
  addressAndFile: 'Address and file',
  address: 'Address to copy',
  file: 'Download as a file (.ics)',
  below: (count) => `One by one (${count})`,
  helpHeading: 'How to do it',
  help: [
    {
      name: 'iPhone, iPad and Mac',
      text: 'Tap “Subscribe” and confirm. The calendar appears on all devices that share your iCloud.',
    },
    {
      name: 'Google Calendar',
      text: 'On a computer only: open Google Calendar in the browser, choose the plus beside “Other calendars”, then “From URL”, and paste the address. It then shows on your phone too. Google looks for changes only every 8 to 24 hours.',
    },
    {
      name: 'Android without Google',
      text: 'Install an app such as ICSx⁵ and paste the address there.',
    },
    {
      name: 'Outlook',
      text: 'In the browser or the new Outlook: “Add calendar”, “Subscribe from web”, paste the address. Outlook for Mac cannot do this itself; added in the browser, the calendar shows there too.',
    },
    { name: 'Thunderbird', text: '“New Calendar”, “On the Network”, paste the address.' },
  ],
  importHeading: 'Rather a file?',
  importWarning:
    'A downloaded file is a copy: it does not correct itself when a date changes, and often its days can only be removed one by one. Subscribing is nearly always better.',

  yearHeading: (year) => `The year ${year}`,
  orderNote:
    'On each day the major feasts and days of remembrance come first, then the minor ones, both in alphabetical order. No tradition ranks before another.',
  filterHeading: 'Show only what you are looking for',
  filterHint: 'With nothing chosen, everything is shown.',
  filterTraditions: 'Traditions',
  filterMore: 'Single churches, branches and origins',
  filterMajor: 'Major days only',
  filterReset: 'Show everything',
  calendarOf: 'Calendar of',
  publicHolidays: 'Public holidays',
  onTheSheet: 'On the calendar sheet',
  encounters: 'Encounters',
  lasting: 'Still going on',
  noFeasts: 'No feast begins in this month.',
  until: (date) => `until ${date}`,
  chiefDay: 'chief day',
  plusMinus: (days) => `±\u202f${days}\u00a0${days === 1 ? 'day' : 'days'}`,
  tones: { fast: 'Fast', mourning: 'Mourning', remembrance: 'Remembrance' },
  unconfirmed: 'still to be confirmed',
  beginsEve: 'begins on the evening before',
  beginsEvening: 'begins on the evening of this day',
  beginsSunrise: 'begins at sunrise',
  more: (name) => `More on: ${name}`,
  why: 'Why this date?',
  fixed: 'The date is fixed.',
  ownDate: 'In its own calendar',
  alsoPublic: 'Public holiday',
  ownAddress: 'Link to this entry',
  unannouncedHeading: 'No date yet',
  unannouncedText: 'These days cannot be computed; their communities announce them.',

  aboutHeading: 'Where the dates come from',
  about: [
    'Many feasts follow a calendar of their own, the moon or the sun. For each you find here the calendar in which its community names it, and the source. Where an authority publishes the dates, hers stand; otherwise they are computed.',
    '“±\u202f1\u00a0day” means that communities may celebrate a day earlier or later. “Begins on the evening before” means that the day begins at sunset of the day before.',
  ],
  schoolSource: 'School holidays',
  imprint: 'Imprint',
  publisher: 'Published by',
  released: (date) => `As of ${date}`,
  privacy:
    'This page sets no cookies, loads nothing from others, and does not remember what you choose.',
  wrongDate: 'Is a date or a name wrong? Tell us: corrections reach everyone who has subscribed.',
  calendars: {
    gregorian: 'Gregorian calendar',
    julian: 'Julian calendar',
    'revised-julian': 'New (Revised Julian) calendar',
    hebrew: 'Hebrew calendar',
    'hijri-diyanet': 'Islamic calendar of Diyanet',
    'hijri-umm-al-qura': 'Islamic calendar Umm al-Qura',
    'hijri-civil': 'Islamic calendar, arithmetical',
    coptic: 'Coptic calendar',
    ethiopic: 'Ethiopic calendar',
    armenian: 'Armenian calendar',
    persian: 'Persian calendar',
    bahai: 'Bahá’í calendar',
    chinese: 'Chinese calendar',
    vietnamese: 'Vietnamese calendar',
    korean: 'Korean calendar',
    'hindu-india': 'Hindu calendar, reckoned for India',
    'hindu-local': 'Hindu calendar, reckoned for this place',
    tamil: 'Tamil calendar',
    malayalam: 'Malayalam calendar',
    thai: 'Thai calendar',
    tibetan: 'Tibetan calendar',
    nanakshahi: 'Nanakshahi calendar',
    mandaean: 'Mandaean calendar',
    'zoroastrian-fasli': 'Zoroastrian calendar (Fasli)',
    'zoroastrian-shahanshahi': 'Zoroastrian calendar (Shahanshahi)',
    'zoroastrian-kadmi': 'Zoroastrian calendar (Kadmi)',
  },
}

const languages: Readonly<Record<string, Texts>> = { de, en }

/** The languages the page speaks. */
export const pageLanguages: readonly string[] = Object.keys(languages)

/** The texts of a language; English where there are none. */
export function texts(language: string): Texts {
  return languages[language] ?? en
}
