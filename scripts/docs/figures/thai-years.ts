import { calendars } from '@interkalender/core'
import { draw, type Figure, rect, text } from './draw.ts'

/** The three kinds of Thai lunar years, over nineteen of them. */
export function thaiYears(): Figure {
  const calendar = calendars.find(({ id }) => id === 'thai')!
  const years = Array.from({ length: 19 }, (_, i) => 2560 + i)
  const lengthOf = (year: number) =>
    calendar.toDay({ year: year + 1, month: 1, day: 1 }) -
    calendar.toDay({ year, month: 1, day: 1 })
  const left = 20
  const step = 32
  const bottom = 150
  const looks: Record<number, string> = { 354: 'area', 355: 'hatch', 384: 'band' }
  const shapes = years.flatMap((year, i) => {
    const length = lengthOf(year)
    const height = (length - 340) * 2.4
    return [
      rect(left + i * step, bottom - height, step - 8, height, looks[length] ?? 'edge'),
      rect(left + i * step, bottom - height, step - 8, height, 'edge'),
      text(left + i * step + 12, bottom - height - 7, length, 'mid small'),
      text(left + i * step + 12, bottom + 16, String(year).slice(2), 'mid soft small'),
    ]
  })
  const count = (length: number) => years.filter((year) => lengthOf(year) === length).length
  shapes.push(
    text(left, bottom + 34, 'years of the Buddhist Era, 25…', 'soft small'),
    rect(left, bottom + 50, 22, 15, 'area'),
    text(left + 30, bottom + 62, 'common'),
    rect(left + 120, bottom + 50, 22, 15, 'hatch'),
    text(left + 150, bottom + 62, 'with a 30th day in month 7'),
    rect(left + 350, bottom + 50, 22, 15, 'band'),
    text(left + 380, bottom + 62, 'with a second month 8'),
  )
  return draw({
    name: 'thai-years',
    title: `Days in the Thai lunar years ${years[0]} to ${years.at(-1)}`,
    description: `Columns for nineteen years: ${count(354)} have 354 days, ${count(355)} have a thirtieth day in month 7 and so 355, ${count(384)} have a second month 8 and so 384. No year has both.`,
    width: 640,
    height: bottom + 76,
    shapes,
  })
}
