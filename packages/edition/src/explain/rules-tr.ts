/** The rules of feasts, and the names of calendars, in Turkish. */
import type { Rule } from '@interkalender/core'
import { monthNames as civilMonths } from '../language.ts'
import { tr as words } from '../words/tr.ts'
import { dateOf, everyMonth, type Local, plainName, properName, title } from './words.ts'

/** All end in “takvim” or “takvimi”, so that they can be declined. */
const calendars: Readonly<Record<string, string>> = {
  gregorian: 'miladi takvim',
  julian: 'Jülyen takvimi',
  'revised-julian': 'gözden geçirilmiş Jülyen takvimi',
  hebrew: 'İbrani takvimi',
  hijri: 'hicri takvim',
  'hijri-diyanet': 'Diyanet’in hicri takvimi',
  'hijri-umm-al-qura': 'Ümmülkura hicri takvimi',
  'hijri-fcna': 'FCNA ile ECFR’nin hicri takvimi',
  'hijri-civil': 'aritmetik hicri takvim',
  'hijri-fatimid': 'Bohraların hicri takvimi',
  coptic: 'Kıpti takvimi',
  ethiopic: 'Etiyopya takvimi',
  armenian: 'eski Ermeni takvimi',
  persian: 'İran takvimi',
  bahai: 'Bahai takvimi',
  chinese: 'Çin takvimi',
  vietnamese: 'Vietnam takvimi',
  korean: 'Kore takvimi',
  hindu: 'Hindu takvimi',
  'hindu-india': 'Hindistan için hesaplanan Hindu takvimi',
  'hindu-local': 'bu yer için hesaplanan Hindu takvimi',
  tamil: 'Tamil takvimi',
  malayalam: 'Malayalam takvimi',
  thai: 'Tay takvimi',
  tibetan: 'Tibet takvimi',
  'tibetan-bhutan': 'Bhutan takvimi',
  nanakshahi: 'Nanakşahi takvimi',
  mandaean: 'Manden takvimi',
  'zoroastrian-fasli': 'Fasli takvimi',
  'zoroastrian-shahanshahi': 'Şahanşahi takvimi',
  'zoroastrian-kadmi': 'Kadmi takvimi',
}

/** „İbrani takvimi“; of a calendar that is not ours: “x takvimi”. */
export const calendarName = (id: string): string => calendars[id] ?? `${id} takvimi`

/** „İbrani takviminde“, „hicri takvimde“. */
export const inCalendar = (id: string): string =>
  `${calendarName(id)}${calendarName(id).endsWith('i') ? 'nde' : 'de'}`

export const months = civilMonths('tr')

const knownMonths: Readonly<Record<string, string>> = {
  ...Object.fromEntries(civilMonths('en').map((name, i) => [plainName(name), months[i] ?? name])),
  ...Object.fromEntries(
    Object.entries(words.monthNames ?? {}).map(([name, turkish]) => [plainName(name), turkish]),
  ),
}

/** The name of a month in Turkish, whether a rule or a calendar names it. */
export const monthName = (name: string): string => knownMonths[plainName(name)] ?? properName(name)

export const written = ({ day, month, year }: Local) => `${day} ${months[month - 1]} ${year}`
export const date = (iso: string) => written(dateOf(iso))

const weekdays = ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi']

/** The weekdays of a month: „ayın üçüncü pazarı“. */
const weekdaysOf = [
  'pazarı',
  'pazartesisi',
  'salısı',
  'çarşambası',
  'perşembesi',
  'cuması',
  'cumartesisi',
]

const weekdayIds = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** A weekday by its English name: „çarşamba“. */
export const weekdayName = (id: string): string =>
  weekdays[weekdayIds.indexOf(id as 'sunday')] ?? id
/** The same beside a date, where it has a capital letter: „9 Mart 2027 Salı“. */
export const weekdayOfDate = (id: string): string =>
  weekdayName(id).replace(/^./, (letter) => letter.toLocaleUpperCase('tr'))
/** „pazarı“. */
export const weekdayOfMonth = (id: string): string =>
  weekdaysOf[weekdayIds.indexOf(id as 'sunday')] ?? id

const partNames: Readonly<Record<string, string>> = {
  arunodaya: 'arunodaya (gün doğumundan önceki 96 dakika)',
  sunrise: 'gün doğumu',
  pratahkala: 'pratahkala (gündüzün ilk beşte biri)',
  sangava: 'sangava (gündüzün ikinci beşte biri)',
  madhyahna: 'madhyahna (gündüzün üçüncü beşte biri)',
  noon: 'öğle vakti',
  aparahna: 'aparahna (gündüzün dördüncü beşte biri)',
  sayahna: 'sayahna (gündüzün son beşte biri)',
  sunset: 'gün batımı',
  pradosha: 'pradosha (gün batımından sonraki 144 dakika)',
  moonrise: 'ayın doğuşu',
  nishita: 'nishita (gece yarısı, gecenin 15 bölümünden sekizincisi)',
  night: 'gece',
  '18:00': 'akşam saat altı',
}

/** A part of a day; `7/8 of the daytime` is the moment at which so much of it has gone. */
export const partName = (part: string): string =>
  partNames[part] ?? part.replace(/^(\d+)\/(\d+) of the daytime$/, 'gündüzün $1/$2 anı')

/** Up to when the sun's entry counts for its own day. */
export const limits = {
  sunrise: { before: 'gün doğumundan önce', after: 'gün doğumundan sonra' },
  afternoon: {
    before: 'gündüzün üçüncü beşte biri bitmeden',
    after: 'gündüzün üçüncü beşte biri bittikten sonra',
  },
  sunset: { before: 'gün batımından önce', after: 'gün batımından sonra' },
  midnight: { before: 'gece yarısından önce', after: 'gece yarısından sonra' },
}

type HoldingRule = Extract<Rule, { at: unknown }>

const ties = { first: 'ilki', last: 'sonuncusu', most: 'daha uzun süre geçerli olanı' }

/** Which of several days counts. */
export const tieName = (tie: HoldingRule['tie'] = 'first') =>
  typeof tie === 'object'
    ? `${partName(tie.at)} sırasında ayın ${title(tie.asterism)} konağında olduğu gün, o da yoksa ${ties[tie.else]}`
    : ties[tie]

/** Which day counts if none does. */
export const fallbackName = (fallback: HoldingRule['else']) =>
  ({
    start: 'başladığı gün',
    next: 'başladığı günün ertesi günü',
    before: 'başladığı günden önceki gün',
  })[fallback]

const holding = ({ at: part, tie, else: none }: HoldingRule) =>
  `; ${partName(part)} sırasında geçerli olduğu gün sayılır; böyle birkaç gün varsa ${tieName(tie)}, hiç yoksa ${fallbackName(none)}`

/** A lunar day by its half of the month: `shukla 9`, `krishna 8`, `krishna 30`. */
export function lunarDayName(name: string): string {
  const [half, number] = name.split(' ')
  if (name === 'krishna 30') return 'yeni ay günü (karanlık yarının sonuncusu)'
  if (name === 'shukla 15') return 'dolunay günü (aydınlık yarının sonuncusu)'
  return `${half === 'shukla' ? 'aydınlık' : 'karanlık'} yarının ${number}. ay günü (${title(half ?? '')})`
}

const tithiOf = (tithi: number) =>
  tithi === 30 ? 'krishna 30' : tithi <= 15 ? `shukla ${tithi}` : `krishna ${tithi - 15}`

const inMonth = ({ calendar, month }: { calendar: string; month: string }) =>
  `${calendar === 'tamil' ? 'Tamil takviminin ' : calendar === 'malayalam' ? 'Malayalam takviminin ' : ''}${title(month)} ayında`

function dayOf(day: number | 'last', month: string): string {
  const [, second, number] = /^(second )?month (\d+)$/.exec(month) ?? []
  const name = number ? `${second ? 'ikinci ' : ''}${number}. ayın` : `${monthName(month)} ayının`
  if (day === 'last') return `${name} son günü`
  return number ? `${name} ${day}. günü` : `${day} ${monthName(month)}`
}

const within = (calendar: string) => (calendar === 'gregorian' ? '' : `${inCalendar(calendar)} `)

/** From a day on: „23 Kasım gününden“, „ayın son gününden“, „ayın 2. perşembesinden“. */
function from(phrase: string): string {
  if (phrase === easterSunday) return 'Paskalya Pazarı’ndan'
  if (phrase.endsWith('günü')) return `${phrase}nden`
  const ofMonth = weekdaysOf.some((weekday) => phrase.endsWith(` ${weekday}`))
  if (ofMonth) return `${phrase}${phrase.endsWith('ı') ? 'ndan' : 'nden'}`
  return `${phrase.includes(';') ? `(${phrase})` : phrase} gününden`
}

const easterSunday = 'Paskalya Pazarı'

const beside = (n: number) => `${Math.abs(n)} gün ${n < 0 ? 'önce' : 'sonra'}`

const counted = (n: number, phrase: string) => (n === 0 ? phrase : `${from(phrase)} ${beside(n)}`)

const relations = {
  before: (anchor: string) => `${from(anchor)} önceki`,
  'on-or-before': (anchor: string) => `${onDay(anchor)} ya da ondan önceki`,
  after: (anchor: string) => `${from(anchor)} sonraki`,
  'on-or-after': (anchor: string) => `${onDay(anchor)} ya da ondan sonraki`,
  nearest: (anchor: string) => `${onDay(anchor)}ne en yakın`,
}

const onDay = (phrase: string) => (phrase.endsWith('günü') ? phrase : `${phrase} günü`)

/** A rule in Turkish. */
export function ruleText(rule: Rule, nameOf: (id: string) => string): string {
  const inner = (of: Rule) => ruleText(of, nameOf)
  switch (rule.type) {
    case 'date': {
      const { day, month, calendar, afterLeapYear: after } = rule
      const other = after ? `; artık yıldan sonraki yılda ${dayOf(after.day, after.month)}` : ''
      return `${within(calendar)}${dayOf(day, month)}${other}`
    }
    case 'tithi':
      return `${inMonth(rule)} ${lunarDayName(tithiOf(rule.tithi))}${holding(rule)}`
    case 'asterism':
      return `${inMonth(rule)} ayın ${title(rule.asterism)} konağında kalışı${holding(rule)}`
    case 'solar-day':
      return `${within(rule.calendar)}${rule.day} ${title(rule.month)}`
    case 'sankranti':
      return `güneşin yıldızıl ${title(rule.sign)} burcuna girişi; ${limits[rule.until].after} olursa ertesi gün sayılır`
    case 'easter':
      return `${counted(rule.offset, easterSunday)} (${rule.computus === 'western' ? 'Gregoryen' : 'Jülyen'} hesabı)`
    case 'weekday': {
      const nth = rule.nth === 1 ? '' : `${rule.nth}. `
      return `${relations[rule.relation](inner(rule.anchor))} ${nth}${weekdays[rule.weekday]}`
    }
    case 'nth-weekday': {
      const nth = rule.nth === 'last' ? 'son' : `${rule.nth}.`
      return `${within(rule.calendar)}${monthName(rule.month)} ayının ${nth} ${weekdaysOf[rule.weekday]}`
    }
    case 'event':
      return eventNames[rule.event] ?? rule.event
    case 'every':
      return `her ${weekdays[rule.weekday]}`
    case 'feast':
      return counted(rule.offset, nameOf(rule.id))
    case 'offset':
      return counted(rule.days, inner(rule.rule))
    case 'shift': {
      const shifts = Object.entries(rule.by).map(
        ([weekday, by]) => `${weekdays[Number(weekday)]} gününe denk gelirse ${beside(by)}`,
      )
      return `${inner(rule.rule)}; ${shifts.join('; ')}`
    }
    case 'transfer':
      return `${inner(rule.rule)}; ${inner(rule.from)} ile ${inner(rule.to)} arasına düşerse ${inner(rule.target)}`
    case 'valid': {
      const since = rule.since ? ` (${date(rule.since)} tarihinden beri)` : ''
      return `${inner(rule.rule)}${since}${rule.till ? ` (${date(rule.till)} tarihine kadar)` : ''}`
    }
    case 'any': {
      const monthly = everyMonth(rule.rules)
      if (!monthly) return rule.rules.map(inner).join('; ya da ')
      const names = monthly.map(({ day }) => (day === 'last' ? 'son' : `${day}.`))
      const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} ve ` : ''
      return `${within(monthly[0]?.calendar ?? '')}her ayın ${list}${names.at(-1)} günü`
    }
    case 'announced':
      return `duyurulan günler: ${rule.dates.map(date).join(', ')}${rule.of ? `; yoksa ${inner(rule.of)}` : ''}`
  }
}

const eventNames: Readonly<Record<string, string>> = {
  qingming: 'Pekin saatiyle güneşin 15° boylamında olduğu gün (Qingming)',
  dongzhi: 'Pekin saatiyle güneşin 270° boylamında olduğu gün (Dongzhi)',
  risshun: 'Japonya saatiyle güneşin 315° boylamında olduğu gün (Risshun)',
  shunbun: 'Japonya saatiyle mart ekinoksu',
  shubun: 'Japonya saatiyle eylül ekinoksu',
  'march-equinox': 'Almanya saatiyle mart ekinoksu',
  'june-solstice': 'Almanya saatiyle haziran gündönümü',
  'september-equinox': 'Almanya saatiyle eylül ekinoksu',
  'december-solstice': 'Almanya saatiyle aralık gündönümü',
  'may-full-moon': 'Almanya saatiyle mayısın ilk dolunayı',
  'vesak-poya': 'Sri Lanka’da Vesak dolunayı (Poya)',
  'poson-poya': 'Sri Lanka’da Poson dolunayı (Poya)',
  'bahai-twin-birthdays': 'Nevruz’dan sonraki sekizinci yeni ayın ertesi günü (Tahran)',
}
