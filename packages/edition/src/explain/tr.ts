import type { StepZone } from '@interkalender/core'
import { authorityName, sourceName } from './names-tr.ts'
import {
  calendarName,
  date,
  fallbackName,
  inCalendar,
  limits,
  lunarDayName,
  monthName,
  months,
  partName,
  ruleText,
  tieName,
  weekdayName,
  weekdayOfDate,
  weekdayOfMonth,
  written,
} from './rules-tr.ts'
import {
  type Local,
  localOf,
  placeName,
  type StepOf,
  title,
  universal,
  type Words,
} from './words.ts'

const decimal = (n: number, digits: number) => n.toFixed(digits).replace('.', ',')
const number = (n: number) => String(n).replace('.', ',').replace('-', '−')
const place = (of: { latitude: number; longitude: number }) =>
  placeName(of, ['K', 'G', 'D', 'B'], decimal)

const capital = (text: string) => text.replace(/^./, (letter) => letter.toLocaleUpperCase('tr'))

/** A moment by local clocks, and by Universal Time where that is another. */
function at(moment: string, zone = universal, seconds = false): string {
  const local = localOf(moment, zone, seconds)
  const ut = localOf(moment, universal, seconds)
  const also =
    zone.hours === 0 ? '' : ` (${local.iso === ut.iso ? '' : `${short(ut)} `}${ut.clock} UT)`
  return `${written(local)}, saat ${local.clock} ${zone.name}${also}`
}

const short = ({ day, month }: Local) => `${day} ${months[month - 1]}`

/** The hour by local clocks, and by Universal Time. */
const clockOf = (moment: string, zone: StepZone) =>
  `${localOf(moment, zone).clock} ${zone.name}, ${localOf(moment, universal).clock} UT`

/** From one moment to another, the date said once where it is the same. */
function between(start: string, end: string, zone = universal): string {
  const [a, b] = [localOf(start, zone), localOf(end, zone)]
  if (start === end) return at(start, zone)
  const till = a.iso === b.iso ? b.clock : `${written(b)} ${b.clock}`
  const [ua, ub] = [localOf(start, universal), localOf(end, universal)]
  const untilUt = ua.iso === ub.iso ? ub.clock : `${short(ub)} ${ub.clock}`
  const ut = zone.hours === 0 ? '' : ` (${short(ua)} ${ua.clock} – ${untilUt} UT)`
  return `${written(a)} ${a.clock} – ${till} ${zone.name}${ut}`
}

/** A length of time in the unit that suits it. */
function length(seconds: number): string {
  const n = Math.abs(seconds)
  if (n < 120) return `${n} saniye`
  if (n < 600) return `${Math.floor(n / 60)} dakika ${n % 60} saniye`
  if (n < 7200) return `${Math.round(n / 60)} dakika`
  return `${Math.floor(n / 3600)} saat ${Math.round((n % 3600) / 60)} dakika`
}

const solarTerms: Readonly<Record<number, string>> = {
  0: 'mart ekinoksu',
  90: 'haziran gündönümü',
  180: 'eylül ekinoksu',
  270: 'aralık gündönümü',
}

function eventName({ event, longitude = 0, nth }: StepOf<'event'>): string {
  if (event === 'solar-term') return solarTerms[longitude] ?? `güneş ${longitude}° boylamında`
  return `${nth === undefined ? '' : `${nth}. `}${event === 'new-moon' ? 'yeni ay' : 'dolunay'}`
}

/** That few minutes decide. */
const nearCall = (margin: number | undefined) =>
  margin === undefined ? '' : `; kıl payı: ${decimal(margin, 1)} dakika belirleyici`

function choice({ by, tie, fallback, day, margin }: StepOf<'choice'>): string {
  const why =
    by === 'only'
      ? 'yalnızca bu gün geçerli'
      : by === 'fallback'
        ? `hiçbir gün geçerli değil; o zaman ${fallbackName(fallback ?? 'start')} sayılır`
        : `birkaç gün geçerli; o zaman ${tieName(tie)} sayılır`
  return `Gün: ${date(day)}: ${why}${nearCall(margin)}`
}

function event(step: StepOf<'event'>): string {
  const { zone, fromMidnight = 86_400, month, counts, nth } = step
  const off =
    Math.abs(fromMidnight) < 3600
      ? `, gece yarısından ${length(fromMidnight)} ${fromMidnight < 0 ? 'önce' : 'sonra'}`
      : ''
  const begins = month ? ` → ${monthName(month.name)} ayının ilk günü: ${date(step.day)}` : ''
  const chosen = nth !== undefined && counts ? ': sayılan budur' : ''
  return `${capital(eventName(step))}: ${at(step.moment, zone, step.near)}${off}${begins}${chosen}`
}

function move({ by, from, day, days: n, weekday }: StepOf<'move'>): string {
  switch (by) {
    case 'offset':
      return `${date(from)} tarihinden ${Math.abs(n)} gün ${n < 0 ? 'önce' : 'sonra'}: ${date(day)}`
    case 'shift':
      return `${date(from)} ${weekdayName(weekday)} gününe denk gelir: ${date(day)} gününe alınır`
    case 'transfer':
      return `${date(from)} daha büyük bir bayrama denk gelir: ${date(day)} gününe alınır`
  }
}

const dehiyyotNames = {
  'molad zaken': 'molad öğle vaktine ya da sonrasına denk gelir (molad zaken)',
  'lo adu rosh': 'pazar, çarşamba ya da cuma gününe denk gelmemelidir (lo ADU roş)',
  gatarad: 'yıl çok uzun olurdu (GaTaRaD)',
  betutakpat: 'bir önceki yıl çok kısa olurdu (BeTUTaKPaT)',
}

const relations = {
  before: 'ondan önceki',
  'on-or-before': 'o gün ya da ondan önceki',
  after: 'ondan sonraki',
  'on-or-after': 'o gün ya da ondan sonraki',
  nearest: 'ona en yakın',
}

function calendar({ calendar: id, authority, source }: StepOf<'calendar'>): string {
  const by = authorityName(authority)
  return `Takvim: ${calendarName(id)}${by ? `; esas alınan: ${by}` : ''}; kaynak: ${sourceName(source)}`
}

/** Turkish. */
export const turkish: Words = {
  personal: 'Her aile kendi gününde kutlar; ortak bir tarih yoktur.',
  announced: 'Tarihi topluluk duyurur; hesaplanmaz.',
  never: 'Bu yıl bu gün yoktur.',
  source: 'Kaynak',
  step(step, nameOf) {
    switch (step.step) {
      case 'rule':
        return `Kural: ${ruleText(step.is, nameOf)}`
      case 'calendar':
        return calendar(step)
      case 'feast':
        return `${nameOf(step.feast)} için kural: ${ruleText(step.is, nameOf)}`
      case 'easter':
        return `${step.year} yılının Paskalya hesabı (${step.computus === 'western' ? 'Gregoryen' : 'Jülyen'}): altın sayı ${step.goldenNumber}, epakt ${step.epact}, Paskalya dolunayı ${date(step.paschalFullMoon)}; Paskalya Pazarı ${date(step.easter)}`
      case 'molad': {
        const off = step.dehiyyot.map((one) => dehiyyotNames[one]).join('; ')
        return `${step.year} yılının Tişri moladı: ${weekdayName(step.weekday)}, saat ${step.hour}:00 ve ${step.parts} parça (parça: 3⅓ saniye); yılbaşı ${date(step.newYear)}, ${off === '' ? 'ertelenmez' : `ertelenir: ${off}`}`
      }
      case 'leap-year':
        return `Bir önceki yıl, ${step.yearBefore} (${calendarName(step.calendar)}), ${step.isLeap ? 'artık yıldır' : 'artık yıl değildir'}: son ayı ${monthName(step.lastMonth.name)} ${step.lastMonth.days} gün sürer; yılbaşı bu yüzden ${date(step.newYear)} gününe düşer`
      case 'date':
        return `${date(step.day)}, ${inCalendar(step.calendar)} ${step.date.day} ${monthName(step.date.monthName)} ${step.date.year} gününe denk gelir`
      case 'uneven-day':
        return step.is === 'doubled'
          ? `Bu kez ayda ${step.number}. gün iki kez vardır; ilki sayılır`
          : `Bu kez ayda ${step.number}. gün yoktur; ${step.taken}. gün sayılır`
      case 'weekday': {
        const nth = step.nth === 1 ? '' : `${step.nth}. `
        return `Çıkış günü: ${date(step.anchor)} ${weekdayOfDate(step.anchorWeekday)}; ${relations[step.relation]} ${nth}${weekdayName(step.weekday)}: ${date(step.day)}`
      }
      case 'nth-weekday':
        return `Ayın günleri: ${date(step.monthStart)} – ${date(step.monthEnd)}; ayın ${step.nth === 'last' ? 'son' : `${step.nth}.`} ${weekdayOfMonth(step.weekday)}: ${date(step.day)}`
      case 'move':
        return move(step)
      case 'announced':
        return `${date(step.day)}: topluluk duyurdu${step.source ? ` (${step.source})` : ''}`
      case 'conjunction':
        return `${monthName(step.month)} ${step.year} öncesindeki yeni ay (kavuşum): ${at(step.moment)}`
      case 'crescent':
        return `${date(step.evening)} akşamı hilal: en belirgin olduğu yer ${place(step.place)}, gün batımı ${at(step.sunset)}, yükseklik ${number(step.altitude)}°, uzanım ${number(step.elongation)}°: ${step.seen ? `kural ${number(step.margin)}° farkla sağlanır` : `kural ${number(-step.margin)}° farkla sağlanmaz`}`
      case 'event':
        return event(step)
      case 'leap-month': {
        const [from, to] = step.solstices.map(date)
        const leap = step.leap
          ? `içinde ana güneş dönemi bulunmayan ilk ay, ${date(step.leap.first)} – ${date(step.leap.last)}, artık aydır (${step.leap.name})`
          : 'artık ay yoktur'
        return `${from} ve ${to} kış gündönümleri arasında ${step.months} ay başlar: ${leap}`
      }
      case 'border': {
        const name = `${step.border === 'sunset' ? 'Gün batımı' : 'Öğle vakti'} (${place(step.place)})`
        const { seconds } = step
        if (seconds === undefined)
          return `${name}, ${date(step.day)} gününün sonu: ${at(step.moment, step.zone)}`
        return `${name}: ${at(step.moment, step.zone, Math.abs(seconds) < 600)}; olay bundan ${length(seconds)} ${seconds < 0 ? 'önce' : 'sonra'} gelir ve ${date(step.day)} gününe sayılır`
      }
      case 'place':
        return `Hesabın yapıldığı yer: ${place(step.place)} (${step.zone.name})`
      case 'lunar-month':
        return `Yeni aydan yeni aya ${title(step.month)} ayı: ${between(step.start, step.end, step.zone)}; güneşin yıldızıl boylamı ${decimal(step.sun[0], 2)}° – ${decimal(step.sun[1], 2)}°${step.double ? '; iki sınır geçilir: bu ay iki ayın yerine geçer' : ''}`
      case 'span':
        return `${step.of === 'tithi' ? capital(lunarDayName(step.name)) : `Ay ${title(step.name)} konağında`}: ${between(step.start, step.end, step.zone)}`
      case 'day-part': {
        const holds = !step.holds
          ? 'geçerli değil'
          : step.start === step.end
            ? 'geçerli'
            : `${step.minutes} dakika geçerli`
        return `${date(step.day)}, ${partName(step.part)}: ${between(
          step.start,
          step.end,
          step.zone,
        )
          .replace(`${date(step.day)} `, '')
          .replace(`${date(step.day)}, `, '')}: ${holds}`
      }
      case 'choice':
        return choice(step)
      case 'sankranti': {
        const { until, limit, zone, margin } = step
        const month = step.month ? `, ${title(step.month)} ayının ilk günü` : ''
        const side = limits[until][step.inTime ? 'before' : 'after']
        return `Güneş yıldızıl ${title(step.sign)} burcuna girer: ${at(step.moment, zone)}, ${side} (${clockOf(limit, zone)}); bu yüzden ${date(step.day)} gününe sayılır${month}${nearCall(margin)}`
      }
      case 'table': {
        const off = Math.abs(step.departsBy)
        const departs =
          off === 0
            ? ''
            : `; kurala göre ${off} gün ${step.departsBy > 0 ? 'önce' : 'sonra'} olurdu`
        return `Çizelgede: ${date(step.day)} (${step.published ? 'yetkili kurumca yayımlanmış' : 'hesaplanmış'}${departs})`
      }
      case 'elsewhere':
        return `Karşılaştırma için, ${step.place ? `${place(step.place)} için hesap` : calendarName(step.calendar)}: ${date(step.day)}`
      case 'kept-otherwise':
        return `Bazıları bu kez ${date(step.day)} gününü tutar`
      case 'result': {
        const begins = {
          midnight: '',
          'evening-before': ', bir önceki akşam başlar',
          evening: ', akşam başlar',
          sunrise: ', gün doğumuyla başlar',
        }[step.begins]
        const sure = {
          fixed: 'kesin',
          announced: 'yetkili kurumca yayımlanmış',
          computed: `hesaplanmış${step.tolerance > 0 ? `, ± ${step.tolerance} gün` : ''}`,
        }[step.certainty]
        const near =
          step.margin === undefined
            ? ''
            : `; kıl payı: ${decimal(Math.abs(step.margin), 2)}° belirleyici`
        return `Sonuç: ${date(step.day)} ${weekdayOfDate(step.weekday)}, ${step.days} gün${begins}; ${sure}${near}`
      }
    }
  },
}
