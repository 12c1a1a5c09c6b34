import type { Words } from './words.ts'

const numbers = ['', 'yek', 'du', 'sê', 'çar', 'pênc', 'şeş', 'heft', 'heşt', 'neh']

/** Kurmanji Kurdish, in Latin letters. */
export const ku: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: ${night ? 'şevek' : 'rojek'}, ${numbers[count] ?? count} nav.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} di heman rojê de.`,
  fastTogether: (names) => `${names}: çend ol di heman demê de rojî digirin.`,
  beginsEve: 'Êvara berê dest pê dike.',
  beginsEvening: 'Êvara vê rojê dest pê dike.',
  beginsSunrise: 'Bi hilatina rojê dest pê dike.',
  tolerance: (days, authority) =>
    `Hatiye hesabkirin (${authority}); civat dikarin ${days === 1 ? 'rojekê' : `heta ${days} rojan`} zûtir an derengtir pîroz bikin.`,
  published: (authority) => `Dîroka weşandî (${authority}).`,
  sunset: (city, date, time) => `Avabûna rojê li bajarê ${city}, ${date}: saet ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. Cejn û rojên bîranînê ji ${from} heta ${to}. Weşanger: ${publisher}.`,
  week: 'Hefte',
  weekShort: 'Hf.',
  publicHoliday: 'Betlaneya fermî',
  schoolHolidays: 'Betlaneya dibistanan',
  legend: 'Nîşan',
  reckoning: 'Hesabkirin',
  source: 'Çavkanî',
  greeting: 'Tê gotin',
  courtesy: 'Gotineke xweş',
  avoid: 'Baştir e ku neyê kirin',
  alsoCalled: 'Navên din',
  lasts: (days) => (days === 1 ? 'Rojek' : `${days} roj`),
  allTraditions: 'Hemû cejn',
  reckonings: {
    'hijri-diyanet':
      'Cejnên îslamî û elewî li gorî salnameya Diyanetê ne; li cem civatên din dibe ku rojek ferq hebe.',
    'hijri-diyanet DE':
      'Cejnên îslamî û elewî li gorî salnameya Diyanetê ne, ya ku komeleyên di Konseya Koordînasyonê ya Misilmanan de jî bi kar tînin; li cem civatên din dibe ku rojek ferq hebe.',
    'hijri-umm-al-qura':
      'Cejnên îslamî li gorî salnameya Umm el-Qura ne; li cem civatên din dibe ku rojek ferq hebe.',
    'hijri-fcna':
      'Cejnên îslamî li gorî salnameya Encumena Ewropî ya Fetwayê (ECFR) û Encumena Fiqhê ya Amerîkaya Bakur (FCNA) ne; li cem civatên din dibe ku rojek ferq hebe.',
    'hijri-civil': 'Cejnên îslamî li gorî salnameya arîtmetîk in; dibe ku ferq hebin.',
    hebrew: 'Cejnên Cihûyan li gorî salnameya îbranî ne; êvara berê dest pê dikin.',
    'revised-julian':
      'Cejnên ortodoks li gorî salnameya nû (julyana sererastkirî) ne; Paskalya li gorî hesabê julyanî ye.',
    julian:
      'Cejnên ortodoks ên salnameya kevn, û yên ku li dû wê diçin, li gorî salnameya julyanî ne.',
    coptic: 'Cejnên qibtî li gorî salnameya şehîdan in.',
    ethiopic: 'Cejnên Etiyopya û Erîtreyê li gorî salnameya Etiyopyayê ne.',
    'hindu-india':
      'Cejnên hindûyan li gorî hesabê neteweyî yê Hindistanê (82,5° rojhilat) ne; li Almanyayê dibe ku rojek ferq hebe.',
    'hindu-local':
      'Cejnên hindûyan ji bo vê derê hatine hesabkirin; dibe ku di salnameyên Hindistanê de rojek ferq hebe.',
    chinese: 'Cejnên çînî li gorî dema Pekînê ne, yên viyetnamî li gorî dema Hanoyê ne.',
    bahai: 'Cejnên behaî li gorî lîsteya Navenda Cîhanî ya Behaî ne; êvara berê dest pê dikin.',
    persian: 'Newroz li gorî wekheviya şev û rojê ya biharê li Îranê ye.',
    tibetan: 'Losar li gorî salnameya tibetî (Phugpa) ye.',
  },
  monthNames: {
    Muharram: 'Muherem',
    Safar: 'Sefer',
    'Rabi I': 'Rebîulewel',
    'Rabi II': 'Rebîulaxir',
    'Jumada I': 'Cemazîlewel',
    'Jumada II': 'Cemazîlaxir',
    Rajab: 'Receb',
    Shaban: 'Şeban',
    Ramadan: 'Remezan',
    Shawwal: 'Şewal',
    'Dhu al-Qada': 'Zîlqede',
    'Dhu al-Hijja': 'Zîlhîce',
    Nisan: 'Nîsan',
    Iyar: 'Îyar',
    Sivan: 'Sîvan',
    Tammuz: 'Tamûz',
    Elul: 'Elûl',
    Tishri: 'Tîşrî',
    Cheshvan: 'Heşvan',
    Kislev: 'Kîslev',
    Shevat: 'Şevat',
  },
}
