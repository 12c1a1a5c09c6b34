import { calendars, dehiyyot, mod, moladMoment } from '@interkalender/core'
import { arrow, circle, draw, type Figure, line, rect, text } from './draw.ts'

const years = Array.from({ length: 12 }, (_, i) => 5786 + i)
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Where the molad of Tishri falls in the week, and where the new year. */
export function molad(): Figure {
  const hebrew = calendars.find(({ id }) => id === 'hebrew')!
  const left = 96
  const width = 66
  const top = 40
  const step = 26
  // Eight columns: a new year put off from Saturday lies in the week after.
  const columns = [...days, 'Sun', 'Mon']
  const x = (at: number) => left + at * width
  const bottom = top + step * years.length
  const shapes = [
    ...columns.flatMap((name, i) => {
      const isShut = [0, 3, 5].includes(i % 7)
      return [
        ...(isShut ? [rect(x(i), top - 10, width, bottom - top + 4, 'area')] : []),
        text(x(i + 0.5), top - 20, name, isShut ? 'mid soft' : 'mid strong'),
      ]
    }),
    ...columns.map((_, i) => line(x(i), top - 10, x(i), bottom - 6)),
  ]
  let putOff = 0
  years.forEach((year, i) => {
    const y = top + step * i + 6
    const at = moladMoment(year)
    const newYear = hebrew.toDay({ year, month: 7, day: 1 })
    const week = at.day - mod(at.day, 7)
    const moladAt = at.day - week + (at.hour + at.parts / 1080) / 24
    const dayAt = newYear - week
    if (dehiyyot(year).length > 0) putOff++
    shapes.push(
      text(left - 12, y + 4, year, 'end'),
      rect(x(dayAt) + 3, y - 8, width - 6, 16, 'chosen'),
      circle(x(moladAt), y, 4.5),
    )
    if (x(dayAt) + 3 > x(moladAt) + 8) shapes.push(arrow(x(moladAt) + 6, y, x(dayAt) + 1, y))
  })
  const foot = bottom + 20
  shapes.push(
    circle(left + 6, foot - 4, 4.5),
    text(left + 16, foot, 'molad of Tishri, Jerusalem'),
    rect(left + 206, foot - 12, 26, 15, 'chosen'),
    text(left + 240, foot, 'Rosh Hashanah'),
    rect(left + 358, foot - 12, 26, 15, 'area'),
    text(left + 392, foot, 'never on these days'),
  )
  return draw({
    name: 'molad',
    title: `Molad of Tishri and Rosh Hashanah, ${years[0]} to ${years.at(-1)}`,
    description: `For each Jewish year a dot where the reckoned new moon (molad) falls in the week, and a frame round the day of Rosh Hashanah. Sunday, Wednesday and Friday are shaded: it never falls on them. In ${putOff} of these ${years.length} years it is put off from the day of the molad.`,
    width: 700,
    height: foot + 12,
    shapes,
  })
}
