import { weekdays } from './day.ts'
import type { Rule } from './rule.ts'
import { describeSkyRule } from './sky-rule.ts'

/**
 * A rule in the words of the rule language: `sunday before {gregorian: 25 december}`.
 *
 * @example
 * describeRule({ type: 'easter', computus: 'western', offset: 39 }) // => 'Easter (western) + 39 days'
 */
export function describeRule(rule: Rule): string {
  const plus = (n: number) => (n === 0 ? '' : n > 0 ? ` + ${n} days` : ` − ${-n} days`)
  switch (rule.type) {
    case 'date': {
      const after = rule.afterLeapYear
      return `${rule.day} ${rule.month} (${rule.calendar})${after ? `, in the year after a leap year ${after.day} ${after.month}` : ''}`
    }
    case 'tithi':
    case 'asterism':
    case 'solar-day':
    case 'sankranti':
      return describeSkyRule(rule)
    case 'easter':
      return `Easter (${rule.computus})${plus(rule.offset)}`
    case 'weekday': {
      const nth = rule.nth === 1 ? '' : `${rule.nth}. `
      return `${nth}${weekdays[rule.weekday]} ${rule.relation} ${describeRule(rule.anchor)}`
    }
    case 'nth-weekday':
      return `${rule.nth === 'last' ? 'last' : `${rule.nth}.`} ${weekdays[rule.weekday]} of ${rule.month} (${rule.calendar})`
    case 'event':
      return rule.event
    case 'every':
      return `every ${weekdays[rule.weekday]}`
    case 'feast':
      return `${rule.id}${plus(rule.offset)}`
    case 'offset':
      return `${describeRule(rule.rule)}${plus(rule.days)}`
    case 'shift': {
      const shifts = Object.entries(rule.by).map(
        ([from, by]) =>
          `${weekdays[Number(from) as 0]}: ${by > 0 ? `${by} days later` : `${-by} days earlier`}`,
      )
      return `${describeRule(rule.rule)} (${shifts.join('; ')})`
    }
    case 'transfer':
      return `${describeRule(rule.rule)}; from ${describeRule(rule.from)} to ${describeRule(rule.to)}: ${describeRule(rule.target)}`
    case 'valid':
      return `${describeRule(rule.rule)}${rule.since ? ` since ${rule.since}` : ''}${rule.till ? ` until ${rule.till}` : ''}`
    case 'any':
      return rule.rules.map(describeRule).join(' or ')
    case 'announced':
      return `announced: ${rule.dates.join(', ')}`
  }
}
