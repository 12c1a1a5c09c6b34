import { type CalendarYear, weekdayNames } from '@interkalender/edition'
import type { ReactNode } from 'react'

type Month = CalendarYear['months'][number]
type MonthDay = Month['weeks'][number]['days'][number]

/** A month as a table of weeks; `cell` gives what stands in a day, and its class if it has one. */
export function MonthTable({
  month,
  language,
  caption,
  className,
  cell,
}: {
  month: Month
  language: string
  caption: ReactNode
  className: string
  cell: (day: MonthDay) => { readonly kind?: string; readonly content: ReactNode }
}): ReactNode {
  const long = weekdayNames(language, 'long')
  const short = weekdayNames(language, 'short')
  // Arabic and Persian shorten no weekday but to a letter.
  const names = short.some(({ length }) => length > 4) ? weekdayNames(language, 'narrow') : short
  return (
    <table className={className}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {names.map((name, i) => (
            <th key={long[i]} scope="col" abbr={long[i]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.isoWeek}>
            {week.days.map((day) => {
              if (!day.inMonth) return <td key={day.iso} />
              const { kind, content } = cell(day)
              return (
                <td key={day.iso} {...(kind && { className: kind })}>
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
