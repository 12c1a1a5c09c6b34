import type { Holiday, Names } from '@interkalender/core'
import type { Data } from './calendar-year.ts'
import type { Edition } from './edition.ts'

/**
 * The data in the spelling that an edition's communities wish for: `{de: {Êzîd: Jesid}}` makes
 * Êzîdinnen Jesidinnen and êzîdisch jesidisch, in the names of traditions and in all names and
 * texts of feasts. What a feast was also called and is called now is not said twice.
 *
 * @example
 * const { traditions } = withSpelling(data, { spelling: { de: { Êzîd: 'Jesid' } } })
 * traditions.find(({ id }) => id === 'yezidi').name.de // => 'Jesidentum'
 */
export function withSpelling<Found extends Data>(
  data: Found,
  edition: Pick<Edition, 'spelling'>,
): Found {
  const { spelling } = edition
  if (Object.keys(spelling).length === 0) return data
  const spell = spellers(spelling)
  const names = (texts: Names): Names =>
    Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, spell(tag, text)]))
  const holiday = (one: Holiday): Holiday => {
    const name = names(one.name)
    const { alsoCalled, meaning, greeting, courtesy, avoid } = one
    return {
      ...one,
      name,
      ...(alsoCalled && {
        alsoCalled: Object.fromEntries(
          Object.entries(alsoCalled)
            .map(([tag, others]) => {
              const spelt = new Set(others.map((other) => spell(tag, other)))
              spelt.delete(name[tag] ?? '')
              return [tag, [...spelt]] as const
            })
            .filter(([, others]) => others.length > 0),
        ),
      }),
      ...(meaning && { meaning: names(meaning) }),
      ...(greeting && { greeting: names(greeting) }),
      ...(courtesy && { courtesy: names(courtesy) }),
      ...(avoid && { avoid: names(avoid) }),
    }
  }
  return {
    ...data,
    traditions: data.traditions.map((one) => ({ ...one, name: names(one.name) })),
    holidays: data.holidays.map(holiday),
  }
}

/** Writes words that begin as one of ours does the other way, capital for capital. */
function spellers(spelling: Edition['spelling']): (language: string, text: string) => string {
  const rules = new Map(
    Object.entries(spelling).map(([tag, words]) => [
      tag,
      Object.entries(words).map(
        ([from, to]) =>
          [
            new RegExp(`(?<!\\p{L})${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'giu'),
            to,
          ] as const,
      ),
    ]),
  )
  return (tag, text) =>
    (rules.get(tag) ?? []).reduce(
      (words, [from, to]) =>
        words.replace(from, (found) => {
          const first = to.charAt(0)
          const small = found.charAt(0) === found.charAt(0).toLocaleLowerCase(tag)
          return (small ? first.toLocaleLowerCase(tag) : first.toLocaleUpperCase(tag)) + to.slice(1)
        }),
      text,
    )
}
