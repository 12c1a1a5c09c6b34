/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import type { CalendarDocument } from '../engine/document.ts'
import { Draw, Group } from '../engine/draw.tsx'
import { shapeLine } from '../engine/shape.ts'
import { black, grey, line as hairline } from '../palette.ts'
import { DayCell } from './day-cell.tsx'
import {
  barHeight,
  baseline,
  dayGutter,
  dayWidth,
  gridLeft,
  gridTop,
  laneHeight,
  monthLeft,
  monthWidth,
  numeralDrop,
  sheetBox,
  weekdayLine,
} from './geometry.ts'
import type { SheetModel, SheetWeek } from './model.ts'
import type { Lane, SheetPlan } from './sheet-plan.ts'
import { type } from './type.ts'

/** The month: weekdays, weeks parted by hairlines, days, and the bars of fasts. */
export function MonthGrid({
  model,
  plan,
}: {
  readonly model: SheetModel
  readonly plan: SheetPlan
}): ReactNode {
  const { words } = model
  return (
    <>
      <Group box={sheetBox} tag="Table">
        <Group box={sheetBox} tag="TR">
          <Draw
            box={sheetBox}
            paint={(document) => {
              document.tagged('TH', { scope: 'Column' }, () => {
                document.setLine(
                  shapeLine(words.week, type.tiny),
                  monthLeft,
                  baseline(weekdayLine),
                  grey,
                )
              })
              words.weekdays.forEach((name, index) => {
                document.tagged('TH', { scope: 'Column', lang: words.lang }, () => {
                  const style = { ...type.caps, lang: words.lang }
                  document.setLine(
                    shapeLine(name, style),
                    gridLeft + index * dayWidth,
                    baseline(weekdayLine),
                    index === 6 ? model.ink : black,
                  )
                })
              })
            }}
          />
        </Group>
        {model.weeks.map((week, index) => (
          <Week key={week.isoWeek} model={model} plan={plan} week={week} index={index} />
        ))}
      </Group>
      <Draw box={sheetBox} paint={(document) => paintLanes(document, model, plan)} />
    </>
  )
}

function Week({
  model,
  plan,
  week,
  index,
}: {
  readonly model: SheetModel
  readonly plan: SheetPlan
  readonly week: SheetWeek
  readonly index: number
}): ReactNode {
  const top = gridTop + index * plan.rowHeight
  return (
    <Group box={sheetBox} tag="TR">
      <Draw
        box={sheetBox}
        paint={(document) => {
          document
            .ink(hairline, true)
            .raw(`0.25 w ${monthLeft} ${top} m ${monthLeft + monthWidth} ${top} l S`)
          document.tagged('TH', { scope: 'Row' }, () => {
            document.setLine(
              shapeLine(String(week.isoWeek), type.tiny),
              monthLeft,
              top + numeralDrop,
              grey,
            )
          })
        }}
      />
      {week.days.map((day, weekday) => (
        <DayCell
          key={day.date}
          day={day}
          plan={plan.cells[index]![weekday]!}
          left={gridLeft + weekday * dayWidth}
          top={top}
          height={plan.rowHeight}
          ink={model.ink}
          lang={model.words.lang}
        />
      ))}
    </Group>
  )
}

interface Segment {
  readonly x: number
  readonly right: number
  readonly y: number
  readonly days: number
}

/** The stretches of a lane, one for each week it touches. */
function segments(lane: Lane, model: SheetModel, plan: SheetPlan): Segment[] {
  return model.weeks.flatMap((week, index) => {
    const touched = week.days
      .map((day, weekday) => ({ day, weekday }))
      .filter(({ day }) => day.inMonth && day.day >= lane.first && day.day <= lane.last)
    const from = touched[0]
    const to = touched.at(-1)
    if (!from || !to) return []
    return [
      {
        x: gridLeft + from.weekday * dayWidth,
        right: gridLeft + (to.weekday + 1) * dayWidth - dayGutter,
        y: gridTop + (index + 1) * plan.rowHeight - 2 - (lane.lane + 0.5) * laneHeight,
        days: touched.length,
      },
    ]
  })
}

/** Fasts are solid bars, long feasts a bead a day, school holidays a quiet line. */
function paintLanes(document: CalendarDocument, model: SheetModel, plan: SheetPlan): void {
  for (const lane of plan.lanes) {
    const parts = segments(lane, model, plan)
    if (parts.length === 0) continue
    const ink = lane.span?.mark.ink ?? grey
    const label = shapeLine(
      lane.span ? `${lane.span.mark.code}\u2002${lane.name}` : lane.name,
      { ...type.tinyText, lang: model.words.lang },
    )
    // Labelled once: where there is room for the words and a good piece of the bar behind them.
    const longest = parts.reduce((a, b) => (b.right - b.x > a.right - a.x ? b : a))
    const home = parts.find((part) => part.right - part.x >= label.width + dayWidth / 2) ?? longest
    for (const part of parts) {
      let x = part.x
      if (part === home) {
        document.tagged('P', { lang: model.words.lang }, () =>
          document.setLine(label, part.x, part.y + 2.1, ink),
        )
        x += label.width + 3
      }
      document.ink(ink)
      if (!lane.span) {
        if (x < part.right) document.raw(`${r(x)} ${r(part.y - 0.2)} ${r(part.right - x)} 0.4 re f`)
      } else if (lane.span.fast) {
        if (x < part.right) {
          document.raw(
            `${r(x)} ${r(part.y - barHeight / 2)} ${r(part.right - x)} ${r(barHeight)} re f`,
          )
        }
      } else {
        for (let day = 0; day < part.days; day++) {
          const left = Math.max(x, part.x + day * dayWidth)
          const right = Math.min(part.right, part.x + day * dayWidth + dayWidth - 4)
          if (right - left > 2) {
            document.raw(
              `${r(left)} ${r(part.y - barHeight / 2)} ${r(right - left)} ${r(barHeight)} re f`,
            )
          }
        }
      }
    }
  }
}

const r = (value: number) => Math.round(value * 1000) / 1000
