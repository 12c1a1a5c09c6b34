import type { PrintWords } from '../words.ts'
import { weekdays } from './weekdays.ts'

/** Kurmanji. */
export const ku: PrintWords = {
  lang: 'ku',
  weekdays: weekdays('ku'),
  week: 'Hf.',
  subscribe: 'Hemû cejn, ji bo abonetiyê',
  eve: 'êvara berê dest pê dike',
  evening: 'êvara wê rojê dest pê dike',
  tolerance: 'hatiye hesabkirin; hin civat rojekê zûtir an derengtir pîroz dikin',
  remembrance: 'roja bîranînê',
  fast: 'rojî',
  longFeast: 'cejna çend rojan',
  moon: {
    new: 'heyva nû',
    'first-quarter': 'çaryeka yekem',
    full: 'heyva tije',
    'last-quarter': 'çaryeka dawî',
  },
  moonPhases: 'qonaxên heyvê',
  wheel:
    'Sal wek çerx: her xelek komek kevneşopî ye, her lozenc cejnek di roja xwe de ye, her şerîda dirêj rojiyek an cejnek çend rojan e.',
  wheelAlt: 'Çerxa salê bi cejnên hemû kevneşopiyan; heman cejn li ser pelên mehan jî hene.',
  meanings: 'Wateya cejnan',
  yearCloth: 'Tevna salê: her roj têlek, her kevneşopî pûdek; li ku cejnek hebe, têl bilind dibe.',
  smallDates: { hijri: 'dîroka îslamî', hebrew: 'dîroka îbranî' },
  lasts: (name, first, last) => `${name}: ji ${first} heta ${last}`,
  cloth: (month, days, count) =>
    `Tevna mehê (${month}): ${days} roj tan, ${count} kevneşopî po; li ku cejnek hebe, têl bilind dibe.`,
  clothAlt: (month, count) =>
    `Şerîta hûnandî ya mehê (${month}): ${count} kevneşopî wek têlên rengîn, her cejn di roja xwe de lozencek.`,
  squares: (month) =>
    `Tora mehê (${month}): roj çargoşeyek e, cejn çaryeka bazneyekê ye; rojên betlaneyê tijî ne.`,
  squaresAlt: (month) => `Tora mehê (${month}): her roj çargoşeyek, her cejn beşek ji bazneyekê.`,
  lasting: (name) => name,
  imprint: (title, publisher, address) =>
    `${title}. Weşanger: ${[publisher, ...address].join(', ')}.`,
  reckoning: (sentences, released) => `${sentences.join(' ')} Rewşa daneyan: ${released}.`,
}
