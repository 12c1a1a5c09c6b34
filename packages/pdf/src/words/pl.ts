import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

const rules = new Intl.PluralRules('pl')
const forms: Readonly<Record<string, string>> = { one: 'tradycja', few: 'tradycje' }
const traditions = (count: number) => `${count} ${forms[rules.select(count)] ?? 'tradycji'}`

/** Polish. */
export const pl: PrintWords = {
  lang: 'pl',
  weekdays: weekdays('pl'),
  week: 'Tydz.',
  subscribe: 'Wszystkie święta w subskrypcji',
  eve: 'zaczyna się poprzedniego dnia wieczorem',
  evening: 'zaczyna się tego dnia wieczorem',
  tolerance: 'data obliczona; niektóre wspólnoty świętują dzień wcześniej lub później',
  remembrance: 'dzień pamięci',
  fast: 'post',
  longFeast: 'święto kilkudniowe',
  moon: {
    new: 'nów',
    'first-quarter': 'pierwsza kwadra',
    full: 'pełnia',
    'last-quarter': 'ostatnia kwadra',
  },
  moonPhases: 'fazy Księżyca',
  wheel:
    'Rok jako koło: każdy pierścień to grupa tradycji, każdy romb to święto w swoim dniu, każda długa wstęga to post lub święto kilkudniowe.',
  wheelAlt: 'Koło roku ze świętami wszystkich tradycji; te same święta stoją na kartach miesięcy.',
  meanings: 'Co znaczą święta',
  yearCloth:
    'Tkanina roku: każdy dzień to nić osnowy, każda tradycja to wątek; gdzie jest święto, nić się unosi.',
  smallDates: { hijri: 'data muzułmańska', hebrew: 'data żydowska' },
  lasts: (name, first, last) => `${name}: od ${first} do ${last}`,
  cloth: (month, days, count) =>
    `Tkanina miesiąca (${month}): ${days} dni to osnowa, ${traditions(count)} to wątek; gdzie jest święto, tam nić się unosi.`,
  clothAlt: (month, count) =>
    `Tkana wstęga miesiąca (${month}): ${traditions(count)} jako barwne nici, każde święto to romb w swoim dniu.`,
  squares: (month) =>
    `Siatka miesiąca (${month}): dzień to kwadrat, święto to ćwierć koła; dni wolne są wypełnione.`,
  squaresAlt: (month) =>
    `Siatka miesiąca (${month}): każdy dzień to kwadrat, każde święto to część koła.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Wydawca: ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} Stan danych: ${released}.`,
}
