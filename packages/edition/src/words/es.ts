import type { Words } from './words.ts'

const numbers = ['', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']

/** Spanish. */
export const es: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'una sola noche' : 'un solo día'}, ${numbers[count] ?? count} nombres.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} el mismo día.`,
  fastTogether: (names) => `${names}: varias religiones ayunan al mismo tiempo.`,
  beginsEve: 'Comienza la víspera, al anochecer.',
  beginsEvening: 'Comienza al anochecer de este día.',
  beginsSunrise: 'Comienza al salir el sol.',
  tolerance: (days, authority) =>
    `Fecha calculada (${authority}); las comunidades pueden celebrarla ${days === 1 ? 'un día' : `hasta ${days}\u00a0días`} antes o después.`,
  published: (authority) => `Fecha publicada (${authority}).`,
  sunset: (city, date, time) => `Puesta de sol en ${city} el ${date}: ${time}\u00a0h.`,
  feed: (title, from, to, publisher) =>
    `${title}. Fiestas de ${from} a ${to}. Publicado por: ${publisher}.`,
  week: 'Semana',
  weekShort: 'Sem.',
  publicHoliday: 'Día festivo',
  schoolHolidays: 'Vacaciones escolares',
  legend: 'Signos',
  reckoning: 'Cálculo de las fechas',
  source: 'Fuente',
  greeting: 'Se puede desear',
  courtesy: 'Una palabra amable',
  avoid: 'Mejor no',
  alsoCalled: 'Otros nombres',
  lasts: (days) => (days === 1 ? 'Un día' : `${days}\u00a0días`),
  allTraditions: 'Todas las fiestas',
  reckonings: {
    'hijri-diyanet':
      'Fiestas islámicas y alevíes según el calendario de la Diyanet; otras comunidades pueden diferir en un día.',
    'hijri-diyanet DE':
      'Fiestas islámicas y alevíes según el calendario de la Diyanet, que usan también las asociaciones del Consejo de Coordinación de los Musulmanes de Alemania; otras comunidades pueden diferir en un día.',
    'hijri-umm-al-qura':
      'Fiestas islámicas según el calendario Umm al-Qura; otras comunidades pueden diferir en un día.',
    'hijri-fcna':
      'Fiestas islámicas según el calendario del Consejo Europeo de Fatuas (ECFR) y del Consejo de Fiqh de Norteamérica (FCNA); otras comunidades pueden diferir en un día.',
    'hijri-civil': 'Fiestas islámicas según el calendario aritmético; la práctica puede diferir.',
    hebrew: 'Fiestas judías según el calendario hebreo; comienzan la víspera, al anochecer.',
    'revised-julian':
      'Fiestas ortodoxas según el nuevo calendario (juliano revisado); la Pascua según el cómputo juliano.',
    julian:
      'Fiestas ortodoxas del antiguo calendario, y las que lo siguen, según el calendario juliano.',
    coptic: 'Fiestas coptas según el calendario de los Mártires.',
    ethiopic: 'Fiestas etíopes y eritreas según el calendario etíope.',
    'hindu-india':
      'Fiestas hindúes según el cálculo nacional de la India (82,5° E); en Alemania pueden diferir en un día.',
    'hindu-local':
      'Fiestas hindúes calculadas para este lugar; los calendarios de la India pueden diferir en un día.',
    chinese: 'Fiestas chinas según la hora de Pekín; las vietnamitas, según la de Hanói.',
    bahai:
      'Fiestas bahá’ís según la tabla del Centro Mundial Bahá’í; comienzan la víspera, al anochecer.',
    persian: 'Noruz según el equinoccio en Irán.',
    tibetan: 'Losar según el calendario tibetano (Phugpa).',
  },
  monthNames: {
    'Rabi I': 'Rabí I',
    'Rabi II': 'Rabí II',
    'Jumada I': 'Yumada I',
    'Jumada II': 'Yumada II',
    Rajab: 'Rayab',
    Shaban: 'Shabán',
    Ramadan: 'Ramadán',
    'Dhu al-Qada': 'Du al-Qada',
    'Dhu al-Hijja': 'Du al-Hiyya',
    Nisan: 'Nisán',
    Sivan: 'Siván',
    Tammuz: 'Tamuz',
    Tishri: 'Tishrei',
    Cheshvan: 'Jeshván',
  },
}
