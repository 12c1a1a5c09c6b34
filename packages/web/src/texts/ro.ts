import type { Texts } from './texts.ts'

const rules = new Intl.PluralRules('ro')

/** Romanian. */
export const ro: Texts = {
  skip: 'Direct la calendarul anului',
  languages: 'Limba',
  languageName: 'Română',
  description: (city, year) =>
    `Sărbătorile și zilele de comemorare ale oamenilor din ${city} în anul ${year}: de văzut, de ales, la abonare.`,
  intro: (city) =>
    `Undeva în ${city} aproape mereu cineva sărbătorește, ține post sau își amintește. Aici aflați când și de ce: sărbătorile vecinei, ale colegului, ale copiilor din clasă, fiecare și cu numele ei propriu. Priviți calendarul sau luați zilele în calendarul dumneavoastră.`,
  toYear: 'Vedeți anul',
  toFeeds: 'Abonare',
  toPdf: 'Calendarul în format PDF',
  clothCaption:
    'Anul ca o țesătură: fiecare culoare este un grup de tradiții, fiecare romb o sărbătoare, fiecare fir lung un răstimp de mai multe zile.',

  feedsHeading: 'În calendarul dumneavoastră',
  feedsIntro:
    'Un abonament rămâne actual: dacă o dată se schimbă, se schimbă și la dumneavoastră. Este gratuit și nu cere înregistrare.',
  subscribe: 'Abonare',
  allText: 'Toate tradițiile într-un singur calendar.',
  traditionsHeading: 'După tradiție',
  addressAndFile: 'Adresă și fișier',
  address: 'Adresa de copiat',
  file: 'Descărcați ca fișier (.ics)',
  below: (count) => `Separat (${count})`,
  helpHeading: 'Cum se face',
  help: [
    {
      name: 'iPhone, iPad și Mac',
      text: 'Atingeți „Abonare” și confirmați. Calendarul apare pe toate dispozitivele legate prin iCloud.',
    },
    {
      name: 'Google Calendar',
      text: 'Doar pe computer: deschideți Google Calendar în browser, apăsați pe plus lângă „Alte calendare”, apoi „De la adresa URL” și lipiți adresa. După aceea calendarul apare și pe telefon. Google caută modificări doar o dată la 8–24 de ore.',
    },
    {
      name: 'Android fără Google',
      text: 'Instalați o aplicație precum ICSx⁵ și lipiți adresa acolo.',
    },
    {
      name: 'Outlook',
      text: 'În browser sau în noul Outlook: „Adăugare calendar”, „Abonare de pe web”, lipiți adresa. Outlook pentru Mac nu poate face acest lucru singur; adăugat în browser, calendarul apare și acolo.',
    },
    { name: 'Thunderbird', text: '„Calendar nou”, „În rețea”, lipiți adresa.' },
  ],
  importHeading: 'Mai degrabă un fișier?',
  importWarning:
    'Un fișier descărcat este o copie: nu se corectează când o dată se schimbă, iar zilele pot fi șterse adesea doar una câte una. Abonarea este aproape întotdeauna mai bună.',

  yearHeading: (year) => `Anul ${year}`,
  orderNote:
    'În fiecare zi stau mai întâi sărbătorile și comemorările mari, apoi cele mici, de fiecare dată în ordine alfabetică. Nicio tradiție nu are întâietate.',
  filterHeading: 'Arată doar ce căutați',
  filterHint: 'Fără nicio alegere se vede totul.',
  filterTraditions: 'Tradiții',
  filterMore: 'Biserici, ramuri și origini, una câte una',
  filterMajor: 'Doar zilele mari',
  filterReset: 'Arată totul',
  calendarOf: 'Calendarul lunii',
  publicHolidays: 'Sărbători legale',
  onTheSheet: 'Pe foaia de calendar',
  encounters: 'Întâlniri',
  lasting: 'Durează încă',
  noFeasts: 'În această lună nu începe nicio sărbătoare.',
  until: (date) => `până la ${date}`,
  chiefDay: 'ziua principală',
  plusMinus: (days) =>
    `±\u202f${days}\u00a0${{ one: 'zi', few: 'zile' }[rules.select(days) as string] ?? 'de\u00a0zile'}`,
  tones: { fast: 'Post', mourning: 'Doliu', remembrance: 'Comemorare' },
  unconfirmed: 'încă de confirmat',
  beginsEve: 'începe în seara din ajun',
  beginsEvening: 'începe în seara acestei zile',
  beginsSunrise: 'începe la răsăritul soarelui',
  more: (name) => `Mai multe despre: ${name}`,
  why: 'De ce la această dată?',
  fixed: 'Data este sigură.',
  ownDate: 'În calendarul propriu',
  alsoPublic: 'Sărbătoare legală',
  ownAddress: 'Link către această sărbătoare',
  unannouncedHeading: 'Încă fără dată',
  unannouncedText: 'Aceste zile nu pot fi calculate; comunitățile le anunță ele însele.',

  aboutHeading: 'De unde vin datele',
  about: [
    'Multe sărbători urmează un calendar propriu, luna sau soarele. Pentru fiecare găsiți aici calendarul în care o numește comunitatea ei și sursa. Unde o autoritate publică datele, acelea sunt valabile; altfel ele se calculează.',
    '„±\u202f1\u00a0zi” înseamnă că unele comunități pot sărbători cu o zi mai devreme sau mai târziu. „Începe în seara din ajun” înseamnă că ziua începe deja cu o seară înainte, la apusul soarelui.',
  ],
  schoolSource: 'Vacanțe școlare',
  imprint: 'Date de contact',
  publisher: 'Publicat de',
  released: (date) => `Actualizat: ${date}`,
  privacy:
    'Această pagină nu folosește cookie-uri, nu încarcă nimic din altă parte și nu reține ce alegeți.',
  wrongDate: 'O dată sau un nume este greșit? Spuneți-ne: corecturile ajung la toți cei abonați.',
  calendars: {
    gregorian: 'Calendarul gregorian',
    julian: 'Calendarul iulian',
    'revised-julian': 'Calendarul nou (iulian îndreptat)',
    hebrew: 'Calendarul ebraic',
    'hijri-diyanet': 'Calendarul islamic Diyanet',
    'hijri-umm-al-qura': 'Calendarul islamic Umm al-Qura',
    'hijri-civil': 'Calendarul islamic aritmetic',
    coptic: 'Calendarul copt',
    ethiopic: 'Calendarul etiopian',
    armenian: 'Calendarul armean',
    persian: 'Calendarul persan',
    bahai: 'Calendarul bahá’í',
    chinese: 'Calendarul chinezesc',
    vietnamese: 'Calendarul vietnamez',
    korean: 'Calendarul coreean',
    'hindu-india': 'Calendarul hindus, calculat pentru India',
    'hindu-local': 'Calendarul hindus, calculat pentru acest loc',
    tamil: 'Calendarul tamil',
    malayalam: 'Calendarul malayalam',
    thai: 'Calendarul thailandez',
    tibetan: 'Calendarul tibetan',
    nanakshahi: 'Calendarul Nanakshahi',
    mandaean: 'Calendarul mandeean',
    'zoroastrian-fasli': 'Calendarul zoroastrian (Fasli)',
    'zoroastrian-shahanshahi': 'Calendarul zoroastrian (Shahanshahi)',
    'zoroastrian-kadmi': 'Calendarul zoroastrian (Kadmi)',
  },
}
