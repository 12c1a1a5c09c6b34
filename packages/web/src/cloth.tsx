import { type Day, gregorianDay } from '@interkalender/core'
import {
  type GroupName,
  groupOrder as groupNames,
  groupOf as groupOfTradition,
  type MonthView,
} from '@interkalender/edition'
import type { ReactNode } from 'react'
import type { Agenda, AgendaMonth, Entry } from './agenda.ts'

/** Units of a day across and of a whole cloth down. */
const dayWidth = 4
const height = 84

/** Threads that lie on top where no feast is: width, height, and the cells `[x, y, length]`. */
const bindings: Readonly<Record<string, readonly [number, number, readonly number[][]]>> = {
  twill: [
    4,
    4,
    [
      [0, 0, 1],
      [1, 1, 1],
      [2, 2, 1],
      [3, 3, 1],
    ],
  ],
  plain: [
    2,
    2,
    [
      [0, 0, 1],
      [1, 1, 1],
    ],
  ],
  satin: [
    5,
    5,
    [
      [0, 0, 1],
      [2, 1, 1],
      [4, 2, 1],
      [1, 3, 1],
      [3, 4, 1],
    ],
  ],
  rib: [
    4,
    2,
    [
      [0, 0, 2],
      [2, 1, 2],
    ],
  ],
  herringbone: [
    8,
    4,
    [
      [0, 0, 1],
      [1, 1, 1],
      [2, 2, 1],
      [3, 3, 1],
      [4, 3, 1],
      [5, 2, 1],
      [6, 1, 1],
      [7, 0, 1],
    ],
  ],
  basket: [
    4,
    4,
    [
      [0, 0, 2],
      [0, 1, 2],
      [2, 2, 2],
      [2, 3, 2],
    ],
  ],
  steep: [
    3,
    6,
    [
      [2, 0, 1],
      [2, 1, 1],
      [1, 2, 1],
      [1, 3, 1],
      [0, 4, 1],
      [0, 5, 1],
    ],
  ],
  crepe: [
    6,
    4,
    [
      [0, 0, 2],
      [4, 1, 1],
      [2, 2, 2],
      [5, 3, 1],
    ],
  ],
  weft: [
    6,
    2,
    [
      [0, 0, 5],
      [3, 1, 2],
    ],
  ],
  point: [
    6,
    4,
    [
      [0, 0, 1],
      [3, 0, 1],
      [1, 1, 1],
      [5, 1, 1],
      [2, 2, 2],
      [4, 3, 1],
    ],
  ],
  bird: [
    4,
    4,
    [
      [0, 0, 1],
      [2, 2, 1],
      [1, 3, 1],
    ],
  ],
}
const bindingNames = Object.keys(bindings)

/**
 * The cloths of the year, to be drawn with `Cloth`: one weft for each group of traditions, in its
 * ink and binding; a feast lifts a lozenge on its day, a feast of three days or more a float along
 * its days. Lozenges and floats are convex, so no figure with arms can come of them.
 */
export function ClothDefinitions({ agenda }: { agenda: Agenda }): ReactNode {
  const entries = agenda.months.flatMap(({ days }) => days.flatMap((day) => day.entries))
  const groups = groupNames.filter((group) => entries.some((e) => groupOf(e) === group))
  const rows = layRows(groups, entries)
  return (
    <svg className="definitions" width="0" height="0" aria-hidden="true">
      {rows.map(({ group }) => {
        const [w, h, cells] = bindings[bindingNames[groupNames.indexOf(group)]!]!
        return (
          <pattern
            key={group}
            id={`weave-${group}`}
            className={`g-${group}`}
            width={w}
            height={h}
            patternUnits="userSpaceOnUse"
          >
            <path d={cells.map(([x, y, length]) => `M${x} ${y! + 0.5}h${length}`).join('')} />
          </pattern>
        )
      })}
      {agenda.months.map((month) => (
        <ClothSymbol key={clothId(month.view)} month={month} rows={rows} />
      ))}
    </svg>
  )
}

/** The cloth of a month. Decoration: the agenda says the same in words. */
export function Cloth({ of: { year, month } }: { of: MonthView }): ReactNode {
  const days = gregorianDay(year, month + 1, 1) - gregorianDay(year, month, 1)
  return (
    <svg
      className="cloth"
      viewBox={`0 0 ${days * dayWidth} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <use href={`#${clothId({ year, month })}`} />
    </svg>
  )
}

const clothId = ({ year, month }: Pick<MonthView, 'year' | 'month'>) => `cloth-${year}-${month}`

interface Row {
  readonly group: GroupName
  readonly top: number
  readonly height: number
}

/** Divides the cloth among the groups; one with many feasts gets more of it, but not by far. */
function layRows(groups: readonly GroupName[], entries: readonly Entry[]): Row[] {
  const shares = groups.map(
    (group) => 3 + Math.sqrt(entries.filter((entry) => groupOf(entry) === group).length),
  )
  const total = shares.reduce((sum, share) => sum + share, 0)
  let done = 0
  return groups.map((group, i) => {
    const top = Math.round((height * done) / total)
    done += shares[i]!
    return { group, top, height: Math.round((height * done) / total) - top }
  })
}

function ClothSymbol({ month, rows }: { month: AgendaMonth; rows: readonly Row[] }): ReactNode {
  const { year, month: number } = month.view
  const first = gregorianDay(year, number, 1)
  const days = gregorianDay(year, number + 1, 1) - first
  const entries = [...month.lasting, ...month.days.flatMap((day) => day.entries)]
  return (
    <symbol id={clothId(month.view)}>
      {rows.map((row) => (
        <g key={row.group} className={`g-${row.group}`}>
          <rect
            y={row.top}
            width={days * dayWidth}
            height={row.height}
            fill={`url(#weave-${row.group})`}
          />
          <Figures
            d={figures(
              entries.filter((entry) => groupOf(entry) === row.group),
              row,
              first,
              days * dayWidth,
            )}
          />
        </g>
      ))}
    </symbol>
  )
}

function Figures({ d }: { d: string }): ReactNode {
  return d === '' ? null : <path d={d} />
}

/** The raised threads of a group in a month, a line for every pick. */
function figures(entries: readonly Entry[], row: Row, first: Day, width: number): string {
  const picks = row.height - 1
  const middle = (picks - 1) / 2
  const drawn = new Set<string>()
  let path = ''
  for (const { feast, quiet } of entries) {
    const long = feast.days >= 3
    const major = feast.importance === 'major' && !quiet
    const start = feast.start - first
    const key = `${start} ${feast.days} ${major}`
    if (drawn.has(key)) continue
    drawn.add(key)
    for (let pick = 0; pick < picks; pick++) {
      const distance = Math.abs(pick - middle) / (middle + 1)
      if (long && distance > (major ? 0.62 : 0.3)) continue
      const reach = long ? 0 : (major ? 3.6 : 1.4) * (1 - 1.5 * distance)
      const from = Math.max(0, start * dayWidth - reach + 0.3)
      const to = Math.min(width, (start + feast.days) * dayWidth + reach - 0.3)
      if (to - from > 0.2) path += `M${f(from)} ${f(row.top + pick + 1)}h${f(to - from)}`
    }
  }
  return path
}

const f = (value: number) => String(Math.round(value * 10) / 10)

const groupOf = ({ feast }: Entry) => groupOfTradition(feast.tradition)
