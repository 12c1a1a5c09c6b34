/** Which imported feasts the data has already. */
import {
  type Context,
  createContext,
  gregorianDay,
  gregorianYear,
  type Holiday,
  isoDate,
  monthKey,
  type Occurrence,
  resolve,
} from '@interkalender/core'

/** Feasts of ours of which an imported one is one, or may be: several churches keep Easter. */
export interface Likeness {
  readonly of: Holiday
  readonly to: readonly Holiday[]
  /** `same`: name and days; `days`: the days and a word; `name`: the name alone. */
  readonly by: 'same' | 'days' | 'name'
  /** A day on which ours falls, where the days differ. */
  readonly ours?: string
}

/** So many years are compared, from the first that the file has. */
const years = 5

/** Compares feasts with those we know, by name and by day; at most one likeness for each. */
export function likenesses(
  imported: readonly Holiday[],
  known: readonly Holiday[],
  firstYear: number,
  context: Context = createContext([...known, ...imported]),
): Likeness[] {
  const [first, last] = [gregorianDay(firstYear, 1, 1), gregorianDay(firstYear + years - 1, 12, 31)]
  const byDay = new Map<number, Occurrence[]>()
  const daysOf = new Map<Holiday, Set<number>>()
  for (const occurrence of resolve(known, first, last, { context })) {
    const { start, holiday } = occurrence
    byDay.set(start, [...(byDay.get(start) ?? []), occurrence])
    daysOf.set(holiday, (daysOf.get(holiday) ?? new Set()).add(start))
  }
  return imported.flatMap((of): Likeness[] => {
    const days = resolve([of], first, last, { context }).map(({ start }) => start)
    const [day] = days
    if (day === undefined) return []
    const sameDays = (to: Holiday) => days.every((one) => daysOf.get(to)?.has(one))
    const names = namesOf(of)
    const namesakes = known.filter((to) => namesOf(to).some((name) => names.includes(name)))
    const same = namesakes.filter(sameDays)
    if (same.length > 0) return [{ of, to: same, by: 'same' }]
    const near = (byDay.get(day) ?? [])
      .map(({ holiday }) => holiday)
      .filter(
        (to) =>
          sameDays(to) && namesOf(to).some((name) => names.some((own) => shareWord(own, name))),
      )
    if (near.length > 0) return [{ of, to: near, by: 'days' }]
    const [namesake] = namesakes
    if (!namesake) return []
    const ours =
      namesakes.length > 1
        ? undefined
        : [...(daysOf.get(namesake) ?? [])].find(
            (one) => gregorianYear(one as typeof day) === gregorianYear(day),
          )
    return [
      {
        of,
        to: namesakes,
        by: 'name',
        ...(ours !== undefined && { ours: isoDate(ours as typeof day) }),
      },
    ]
  })
}

/** The names of a feast in all languages, without case, accents and marks. */
function namesOf({ name, alsoCalled = {} }: Holiday): string[] {
  const all = [...Object.values(name), ...Object.values(alsoCalled).flat()]
  // What stands in brackets tells more, but is no part of the name.
  return [...new Set(all.map((one) => plain(one.replace(/\s*\(.*?\)/g, ''))))].filter(
    (one) => one !== '',
  )
}

function plain(name: string): string {
  return monthKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether two names have a word in common that is long enough to tell something. */
function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => word.length >= 5))
  return b.split(' ').some((word) => words.has(word))
}
