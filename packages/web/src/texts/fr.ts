import type { Texts } from './texts.ts'

/** French; a narrow no-break space before « : », « ; », « ? » and inside the quotation marks. */
export const fr: Texts = {
  skip: 'Aller à l’année',
  languages: 'Langue',
  languageName: 'Français',
  description: (city, year) =>
    `Les fêtes et les jours de mémoire des gens de ${city} en ${year}\u202f: consulter, choisir, s’abonner.`,
  intro: (city) =>
    `Quelque part à ${city}, il y a presque toujours des gens qui célèbrent, qui jeûnent ou qui se souviennent. Voici quand, et pourquoi\u202f: les fêtes de la voisine, d’un collègue, des enfants de la classe, chacune aussi sous son propre nom. Consultez-les, ou prenez ces jours dans votre agenda.`,
  toYear: 'Voir l’année',
  toFeeds: 'S’abonner',
  toPdf: 'Calendrier en PDF',
  clothCaption:
    'L’année comme une étoffe\u202f: chaque couleur est un groupe de traditions, chaque losange une fête, chaque long fil un temps de plusieurs jours.',

  feedsHeading: 'Dans votre agenda',
  feedsIntro:
    'Un abonnement reste à jour\u202f: quand une date change, elle change aussi chez vous. C’est gratuit et sans inscription.',
  subscribe: 'S’abonner',
  allText: 'Toutes les traditions dans un seul calendrier.',
  traditionsHeading: 'Par tradition',
  addressAndFile: 'Adresse et fichier',
  address: 'Adresse à copier',
  file: 'Télécharger le fichier (.ics)',
  below: (count) => `Une par une (${count})`,
  helpHeading: 'Comment faire',
  help: [
    {
      name: 'iPhone, iPad et Mac',
      text: 'Touchez «\u202fS’abonner\u202f» et confirmez. Le calendrier apparaît sur tous les appareils reliés à votre iCloud.',
    },
    {
      name: 'Google Agenda',
      text: 'Sur un ordinateur seulement\u202f: ouvrez Google Agenda dans le navigateur, cliquez sur le plus à côté de «\u202fAutres agendas\u202f», puis sur «\u202fÀ partir de l’URL\u202f», et collez-y l’adresse. Le calendrier apparaît ensuite aussi sur le téléphone. Google ne cherche les changements que toutes les 8 à 24\u00a0heures.',
    },
    {
      name: 'Android sans Google',
      text: 'Installez une application comme ICSx⁵ et collez-y l’adresse.',
    },
    {
      name: 'Outlook',
      text: 'Dans le navigateur ou le nouvel Outlook\u202f: «\u202fAjouter un calendrier\u202f», «\u202fS’abonner à partir du web\u202f», collez l’adresse. Outlook pour Mac ne sait pas le faire lui-même\u202f; ajouté dans le navigateur, le calendrier y apparaît aussi.',
    },
    {
      name: 'Thunderbird',
      text: '«\u202fNouvel agenda\u202f», «\u202fSur le réseau\u202f», collez l’adresse.',
    },
  ],
  importHeading: 'Plutôt un fichier\u202f?',
  importWarning:
    'Un fichier téléchargé est une copie\u202f: il ne se corrige pas quand une date change, et souvent ses jours ne s’effacent qu’un par un. S’abonner vaut presque toujours mieux.',

  yearHeading: (year) => `L’année ${year}`,
  orderNote:
    'Chaque jour, les grandes fêtes et les grands jours de mémoire viennent d’abord, puis les autres, dans l’ordre alphabétique. Aucune tradition ne passe avant une autre.',
  filterHeading: 'N’afficher que ce que vous cherchez',
  filterHint: 'Sans choix, tout est affiché.',
  filterTraditions: 'Traditions',
  filterMore: 'Églises, courants et origines, un par un',
  filterMajor: 'Seulement les grands jours',
  filterReset: 'Tout afficher',
  calendarOf: 'Calendrier\u202f:',
  publicHolidays: 'Jours fériés',
  onTheSheet: 'Sur la feuille du calendrier',
  encounters: 'Rencontres',
  lasting: 'Toujours en cours',
  noFeasts: 'Aucune fête ne commence ce mois-ci.',
  until: (date) => `jusqu’au ${date}`,
  chiefDay: 'jour principal\u202f:',
  plusMinus: (days) => `±\u202f${days}\u00a0${days === 1 ? 'jour' : 'jours'}`,
  tones: { fast: 'Jeûne', mourning: 'Deuil', remembrance: 'Mémoire' },
  unconfirmed: 'à confirmer',
  beginsEve: 'commence la veille au soir',
  beginsEvening: 'commence le soir de ce jour',
  beginsSunrise: 'commence au lever du soleil',
  more: (name) => `En savoir plus\u202f: ${name}`,
  why: 'Pourquoi cette date\u202f?',
  fixed: 'La date est fixe.',
  ownDate: 'Dans son propre calendrier',
  alsoPublic: 'Jour férié',
  ownAddress: 'Lien vers cette fiche',
  unannouncedHeading: 'Pas encore de date',
  unannouncedText:
    'Ces jours ne se calculent pas\u202f; leurs communautés les annoncent elles-mêmes.',

  aboutHeading: 'D’où viennent les dates',
  about: [
    'Beaucoup de fêtes suivent leur propre calendrier, la lune ou le soleil. Pour chacune, vous trouvez ici le calendrier dans lequel sa communauté la nomme, et la source. Quand une autorité publie les dates, ce sont les siennes\u202f; sinon, elles sont calculées.',
    '«\u202f±\u202f1\u00a0jour\u202f» veut dire que des communautés peuvent célébrer un jour plus tôt ou plus tard. «\u202fCommence la veille au soir\u202f» veut dire que le jour commence déjà la veille, au coucher du soleil.',
  ],
  schoolSource: 'Vacances scolaires',
  imprint: 'Mentions légales',
  publisher: 'Publié par\u202f:',
  released: (date) => `Mise à jour\u202f: ${date}`,
  privacy:
    'Cette page ne dépose aucun cookie, ne charge rien d’ailleurs et ne retient pas vos choix.',
  wrongDate:
    'Une date ou un nom n’est pas juste\u202f? Dites-le-nous\u202f: les corrections parviennent à toutes les personnes abonnées.',
  calendars: {
    gregorian: 'Calendrier grégorien',
    julian: 'Calendrier julien',
    'revised-julian': 'Nouveau calendrier (julien révisé)',
    hebrew: 'Calendrier hébraïque',
    'hijri-diyanet': 'Calendrier musulman de la Diyanet',
    'hijri-umm-al-qura': 'Calendrier musulman Umm al-Qura',
    'hijri-civil': 'Calendrier musulman arithmétique',
    coptic: 'Calendrier copte',
    ethiopic: 'Calendrier éthiopien',
    armenian: 'Calendrier arménien',
    persian: 'Calendrier persan',
    bahai: 'Calendrier bahá’í',
    chinese: 'Calendrier chinois',
    vietnamese: 'Calendrier vietnamien',
    korean: 'Calendrier coréen',
    'hindu-india': 'Calendrier hindou, calculé pour l’Inde',
    'hindu-local': 'Calendrier hindou, calculé pour ce lieu',
    tamil: 'Calendrier tamoul',
    malayalam: 'Calendrier malayalam',
    thai: 'Calendrier thaï',
    tibetan: 'Calendrier tibétain',
    nanakshahi: 'Calendrier Nanakshahi',
    mandaean: 'Calendrier mandéen',
    'zoroastrian-fasli': 'Calendrier zoroastrien (Fasli)',
    'zoroastrian-shahanshahi': 'Calendrier zoroastrien (Shahanshahi)',
    'zoroastrian-kadmi': 'Calendrier zoroastrien (Kadmi)',
  },
}
