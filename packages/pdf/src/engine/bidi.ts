/** A stretch of text that runs in one direction. `start` and `end` are UTF-16 offsets. */
export interface DirectionRun {
  readonly start: number
  readonly end: number
  readonly level: number
}

type Kind = 'L' | 'R' | 'EN' | 'AN' | 'N' | 'NSM'

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Thaana}\p{Script=Nko}\u200f]/u
const arabicDigit = /[\u0660-\u0669\u06dd\u066b\u066c]/u
const europeanDigit = /[0-9\u06f0-\u06f9]/u
const mark = /\p{Mn}/u
const letter = /[\p{L}\p{N}\p{Mc}\u200e]/u

function kindOf(char: string): Kind {
  if (arabicDigit.test(char)) return 'AN'
  if (europeanDigit.test(char)) return 'EN'
  if (mark.test(char)) return 'NSM'
  if (rightToLeft.test(char)) return 'R'
  return letter.test(char) ? 'L' : 'N'
}

/**
 * The direction of a line: `auto` takes that of its first strong letter (rules P2 and P3 of the
 * Unicode Bidirectional Algorithm).
 */
export function baseDirection(text: string): 'ltr' | 'rtl' {
  for (const char of text) {
    const kind = kindOf(char)
    if (kind === 'R') return 'rtl'
    if (kind === 'L') return 'ltr'
  }
  return 'ltr'
}

/**
 * Cuts a line into runs of one direction, in visual order from left to right. This is UAX #9
 * without explicit embeddings, which the names and sentences of a calendar do not contain:
 * numbers keep their order (W2, W4, W7), brackets pair (N0), neutrals take the side of their neighbours (N1, N2).
 */
export function directionRuns(text: string, base: 'ltr' | 'rtl' = 'ltr'): DirectionRun[] {
  // Most lines have no letter from right to left; then there is nothing to turn.
  if (base === 'ltr' && !rightToLeft.test(text) && !arabicDigit.test(text)) {
    return [{ start: 0, end: text.length, level: 0 }]
  }
  const chars = [...text]
  const kinds = chars.map(kindOf)
  const baseKind = base === 'rtl' ? 'R' : 'L'
  let strong: Kind = baseKind
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 'NSM') kinds[i] = i > 0 ? kinds[i - 1]! : baseKind
    const kind = kinds[i]!
    if (kind === 'L' || kind === 'R') strong = kind
    else if (kind === 'EN' && strong === 'L') kinds[i] = 'L'
    else if (kind === 'N' && i > 0 && /[.,:/+-]/.test(chars[i]!)) {
      // A separator between two numbers belongs to the number.
      const before = kinds[i - 1]
      const after = kinds[i + 1]
      if ((before === 'EN' || before === 'AN') && before === after) kinds[i] = before
    }
  }
  resolveBrackets(chars, kinds, baseKind)
  const side = (kind: Kind | undefined) =>
    kind === undefined ? baseKind : kind === 'L' ? 'L' : 'R'
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'N') continue
    let end = i
    while (end < kinds.length && kinds[end] === 'N') end++
    const before = side(kinds[i - 1])
    const resolved = before === side(kinds[end]) ? before : baseKind
    kinds.fill(resolved, i, end)
    i = end - 1
  }
  const even = base === 'rtl' ? 2 : 0
  const levels = kinds.map((kind) => (kind === 'L' ? even : kind === 'R' ? 1 : 2))
  const runs: { start: number; end: number; level: number }[] = []
  let offset = 0
  for (let i = 0; i < chars.length; i++) {
    const last = runs.at(-1)
    const end = offset + chars[i]!.length
    if (last && last.level === levels[i]) last.end = end
    else runs.push({ start: offset, end, level: levels[i]! })
    offset = end
  }
  for (let level = 2; level >= 1; level--) reverseAtLeast(runs, level)
  return runs
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Rule N0: the two brackets of a pair look the same way. */
function resolveBrackets(chars: readonly string[], kinds: Kind[], base: 'L' | 'R'): void {
  const open: number[] = []
  const strongOf = (kind: Kind | undefined) =>
    kind === undefined || kind === 'N' ? undefined : kind === 'L' ? 'L' : 'R'
  chars.forEach((char, at) => {
    if (pairs[char]) open.push(at)
    const from = open.findLastIndex((start) => pairs[chars[start]!] === char)
    if (from < 0) return
    const start = open[from]!
    open.length = from
    const inside = kinds.slice(start + 1, at).map(strongOf)
    let side: 'L' | 'R' | undefined
    if (inside.includes(base)) side = base
    else if (inside.some((kind) => kind !== undefined)) {
      const before = kinds
        .slice(0, start)
        .map(strongOf)
        .findLast((kind) => kind !== undefined)
      side = before ?? base
    }
    if (side) kinds[start] = kinds[at] = side
  })
}

/** Rule L2: turns round every stretch of runs at this level or above. */
function reverseAtLeast(runs: { level: number }[], level: number): void {
  for (let i = 0; i < runs.length; i++) {
    if (runs[i]!.level < level) continue
    let end = i
    while (end < runs.length && runs[end]!.level >= level) end++
    runs.splice(i, end - i, ...runs.slice(i, end).reverse())
    i = end
  }
}
