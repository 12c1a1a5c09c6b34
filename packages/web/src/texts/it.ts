import type { Texts } from './texts.ts'

/** Before 8 and 11 the article is elided: „fino all’8 maggio“, „fino al 9 maggio“. */
const until = (date: string) => `fino ${/^(8|11)\b/.test(date) ? 'all’' : 'al '}${date}`

/** Italian. */
export const it: Texts = {
  skip: 'Vai all’anno',
  languages: 'Lingua',
  languageName: 'Italiano',
  description: (city, year) =>
    `Le feste e i giorni della memoria della gente di ${city} nel ${year}: da consultare, scegliere, ricevere nel proprio calendario.`,
  intro: (city) =>
    `Da qualche parte, a ${city}, c’è quasi sempre chi festeggia, chi digiuna o chi ricorda. Qui trovi quando, e perché: le feste della vicina di casa, di un collega, dei bambini in classe, ciascuna anche con il suo nome. Consultale, oppure porta questi giorni nel tuo calendario.`,
  toYear: 'Guarda l’anno',
  toFeeds: 'Abbonati',
  toPdf: 'Calendario in PDF',
  clothCaption:
    'L’anno come un tessuto: ogni colore è un gruppo di tradizioni, ogni rombo una festa, ogni filo lungo un tempo di più giorni.',

  feedsHeading: 'Nel tuo calendario',
  feedsIntro:
    'Un abbonamento resta aggiornato: se una data cambia, cambia anche da te. È gratuito e senza registrazione.',
  subscribe: 'Abbonati',
  allText: 'Tutte le tradizioni in un solo calendario.',
  traditionsHeading: 'Per tradizione',
  addressAndFile: 'Indirizzo e file',
  address: 'Indirizzo da copiare',
  file: 'Scarica come file (.ics)',
  below: (count) => `Una per una (${count})`,
  helpHeading: 'Come si fa',
  help: [
    {
      name: 'iPhone, iPad e Mac',
      text: 'Tocca «Abbonati» e conferma. Se scegli iCloud come account o posizione, il calendario compare su tutti i tuoi dispositivi.',
    },
    {
      name: 'Google Calendar',
      text: 'Solo dal computer: apri Google Calendar nel browser, premi il più accanto ad «Altri calendari», poi «Da URL», e incolla l’indirizzo. Dopo, il calendario si vede anche sul telefono. Google cerca le modifiche solo ogni 8–24\u00a0ore.',
    },
    {
      name: 'Android senza Google',
      text: 'Installa un’app come ICSx⁵ e incolla lì l’indirizzo.',
    },
    {
      name: 'Outlook',
      text: 'Nel browser o nel nuovo Outlook: «Aggiungi calendario», «Sottoscrivi dal Web», incolla l’indirizzo. In Outlook classico per Windows: «File», «Impostazioni account», «Calendari Internet», «Nuovo». Outlook per Mac da solo non può farlo; aggiunto nel browser, il calendario compare anche lì.',
    },
    {
      name: 'Thunderbird',
      text: '«Nuovo calendario», «Sulla rete», incolla l’indirizzo.',
    },
  ],
  importHeading: 'Meglio un file?',
  importWarning:
    'Un file scaricato è una copia: non si corregge quando una data cambia, e spesso i giorni si possono cancellare solo uno alla volta. Abbonarsi è quasi sempre meglio.',

  yearHeading: (year) => `L’anno ${year}`,
  orderNote:
    'Ogni giorno vengono prima le grandi feste e i grandi giorni della memoria, poi gli altri, in ordine alfabetico. Nessuna tradizione passa davanti a un’altra.',
  filterHeading: 'Mostra solo quello che cerchi',
  filterHint: 'Senza una scelta si vede tutto.',
  filterTraditions: 'Tradizioni',
  filterMore: 'Singole chiese, correnti e origini',
  filterMajor: 'Solo i grandi giorni',
  filterReset: 'Mostra tutto',
  calendarOf: 'Calendario di',
  publicHolidays: 'Giorni festivi',
  onTheSheet: 'Sul foglio del calendario',
  encounters: 'Incontri',
  lasting: 'Ancora in corso',
  noFeasts: 'In questo mese non inizia nessuna festa.',
  until,
  chiefDay: 'giorno principale:',
  plusMinus: (days) => `±\u202f${days}\u00a0${days === 1 ? 'giorno' : 'giorni'}`,
  tones: { fast: 'Digiuno', mourning: 'Lutto', remembrance: 'Memoria' },
  unconfirmed: 'da confermare',
  beginsEve: 'inizia la sera prima',
  beginsEvening: 'inizia la sera di questo giorno',
  beginsSunrise: 'inizia al sorgere del sole',
  more: (name) => `Di più su: ${name}`,
  why: 'Perché questa data?',
  fixed: 'La data è certa.',
  ownDate: 'Nel proprio calendario',
  alsoPublic: 'Giorno festivo',
  ownAddress: 'Link a questa voce',
  unannouncedHeading: 'Ancora senza data',
  unannouncedText: 'Questi giorni non si possono calcolare; li annunciano le comunità stesse.',

  aboutHeading: 'Da dove vengono le date',
  about: [
    'Molte feste seguono un proprio calendario, la luna o il sole. Per ciascuna trovi qui il calendario in cui la sua comunità la nomina, e la fonte. Se un’autorità pubblica le date, valgono le sue; altrimenti sono calcolate.',
    '«±\u202f1\u00a0giorno» vuol dire che alcune comunità possono celebrare un giorno prima o dopo. «Inizia la sera prima» vuol dire che il giorno comincia già la sera della vigilia, al tramonto.',
  ],
  schoolSource: 'Vacanze scolastiche',
  imprint: 'Note legali',
  publisher: 'A cura di:',
  released: (date) => `Aggiornamento: ${date}`,
  privacy:
    'Questa pagina non usa cookie e non carica nulla da altri. Ricorda le tue scelte solo se glielo chiedi, e solo sul tuo dispositivo.',
  wrongDate:
    'Una data o un nome non è giusto? Diccelo: le correzioni arrivano a tutte le persone abbonate.',
  calendars: {
    gregorian: 'Calendario gregoriano',
    julian: 'Calendario giuliano',
    'revised-julian': 'Nuovo calendario (giuliano riveduto)',
    hebrew: 'Calendario ebraico',
    'hijri-diyanet': 'Calendario islamico della Diyanet',
    'hijri-umm-al-qura': 'Calendario islamico Umm al-Qura',
    'hijri-fcna': 'Calendario islamico del Consiglio europeo della fatwa (ECFR)',
    'hijri-civil': 'Calendario islamico aritmetico',
    'hijri-fatimid': 'Calendario islamico dei bohra',
    coptic: 'Calendario copto',
    ethiopic: 'Calendario etiopico',
    armenian: 'Calendario armeno',
    persian: 'Calendario persiano',
    bahai: 'Calendario bahá’í',
    chinese: 'Calendario cinese',
    vietnamese: 'Calendario vietnamita',
    korean: 'Calendario coreano',
    'hindu-india': 'Calendario induista, calcolato per l’India',
    'hindu-local': 'Calendario induista, calcolato per questo luogo',
    tamil: 'Calendario tamil',
    malayalam: 'Calendario malayalam',
    thai: 'Calendario thailandese',
    tibetan: 'Calendario tibetano',
    'tibetan-bhutan': 'Calendario del Bhutan',
    nanakshahi: 'Calendario Nanakshahi',
    mandaean: 'Calendario mandeo',
    'zoroastrian-fasli': 'Calendario zoroastriano (Fasli)',
    'zoroastrian-shahanshahi': 'Calendario zoroastriano (Shahanshahi)',
    'zoroastrian-kadmi': 'Calendario zoroastriano (Kadmi)',
  },
}
