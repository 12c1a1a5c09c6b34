import type { Words } from './words.ts'

const numbers = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']

/** French; a narrow no-break space before « : », « ; » and inside the quotation marks. */
export const fr: Words = {
  encounter: (when, names, night, count) =>
    `${when}\u202f: ${names}\u202f: ${night ? 'une seule nuit' : 'un seul jour'}, ${numbers[count] ?? count} noms.`,
  dated: (when, sentence) => `${when}\u202f: ${sentence}`,
  sameDay: (names) => `${names} le même jour.`,
  fastTogether: (names) => `${names}\u202f: plusieurs religions jeûnent en même temps.`,
  beginsEve: 'Commence la veille au soir.',
  beginsEvening: 'Commence le soir de ce jour.',
  beginsSunrise: 'Commence au lever du soleil.',
  tolerance: (days, authority) =>
    `Date calculée (${authority})\u202f; les communautés peuvent célébrer ${days === 1 ? 'un jour' : `jusqu’à ${days}\u00a0jours`} plus tôt ou plus tard.`,
  published: (authority) => `Date publiée (${authority}).`,
  sunset: (city, date, time) =>
    `Coucher du soleil à ${city} le ${date}\u202f: ${time.replace(':', '\u00a0h\u00a0')}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Fêtes de ${from} à ${to}. Publié par\u202f: ${publisher}.`,
  week: 'Semaine',
  weekShort: 'Sem.',
  publicHoliday: 'Jour férié',
  schoolHolidays: 'Vacances scolaires',
  legend: 'Signes',
  reckoning: 'Calcul des dates',
  source: 'Source',
  greeting: 'On peut souhaiter',
  courtesy: 'Un mot bienveillant',
  avoid: 'À éviter',
  alsoCalled: 'Autres noms',
  lasts: (days) => (days === 1 ? 'Un jour' : `${days}\u00a0jours`),
  allTraditions: 'Toutes les fêtes',
  reckonings: {
    'hijri-diyanet':
      'Fêtes musulmanes et alévies selon le calendrier de la Diyanet\u202f; d’autres communautés peuvent s’en écarter d’un jour.',
    'hijri-diyanet DE':
      'Fêtes musulmanes et alévies selon le calendrier de la Diyanet, que suivent aussi les associations du Conseil de coordination des musulmans d’Allemagne\u202f; d’autres communautés peuvent s’en écarter d’un jour.',
    'hijri-umm-al-qura':
      'Fêtes musulmanes selon le calendrier Umm al-Qura\u202f; d’autres communautés peuvent s’en écarter d’un jour.',
    'hijri-fcna':
      'Fêtes musulmanes selon le calendrier du Conseil européen de la fatwa (ECFR) et du Conseil du fiqh d’Amérique du Nord (FCNA)\u202f; d’autres communautés peuvent s’en écarter d’un jour.',
    'hijri-civil':
      'Fêtes musulmanes selon le calendrier arithmétique\u202f; l’usage peut s’en écarter.',
    hebrew: 'Fêtes juives selon le calendrier hébraïque\u202f; elles commencent la veille au soir.',
    'revised-julian':
      'Fêtes orthodoxes selon le nouveau calendrier (julien révisé)\u202f; Pâques selon le comput julien.',
    julian:
      'Fêtes orthodoxes de l’ancien calendrier, et celles qui le suivent, selon le calendrier julien.',
    coptic: 'Fêtes coptes selon le calendrier des Martyrs.',
    ethiopic: 'Fêtes éthiopiennes et érythréennes selon le calendrier éthiopien.',
    'hindu-india':
      'Fêtes hindoues selon le calcul national de l’Inde (82,5° E)\u202f; en Allemagne, elles peuvent s’en écarter d’un jour.',
    'hindu-local':
      'Fêtes hindoues calculées pour ce lieu\u202f; les calendriers de l’Inde peuvent s’en écarter d’un jour.',
    chinese: 'Fêtes chinoises selon l’heure de Pékin, fêtes vietnamiennes selon l’heure de Hanoï.',
    bahai:
      'Fêtes bahá’íes selon la table du Centre mondial bahá’í\u202f; elles commencent la veille au soir.',
    persian: 'Norouz selon l’équinoxe en Iran.',
    tibetan: 'Losar selon le calendrier tibétain (Phugpa).',
  },
  monthNames: {
    Muharram: 'Mouharram',
    'Jumada I': 'Joumada I',
    'Jumada II': 'Joumada II',
    Shaban: 'Chaabane',
    Shawwal: 'Chawwal',
    'Dhu al-Qada': 'Dhou al-qi’da',
    'Dhu al-Hijja': 'Dhou al-hijja',
    Nisan: 'Nissan',
    Tammuz: 'Tamouz',
    Elul: 'Eloul',
    Tishri: 'Tichri',
    Cheshvan: 'Hechvan',
    Shevat: 'Chevat',
  },
}
