import type { Texts } from './texts.ts'

/** German. */
export const de: Texts = {
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
    'Diese Seite setzt keine Cookies und lädt nichts von anderen. Was Sie auswählen, merkt sie sich nur, wenn Sie es wollen, und nur auf Ihrem Gerät.',
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
