/** @jsxRuntime automatic */
import type { ReactNode } from 'react'
import { Draw, Group } from '../engine/draw.tsx'
import { shapeLine } from '../engine/shape.ts'
import { black, grey, line as hairline } from '../palette.ts'
import { DayCell } from './day-cell.tsx'
import { paintLanes } from './lanes.ts'
import type { SheetModel, SheetWeek } from './model.ts'
import type { SheetPlan } from './sheet-plan.ts'

/** Between the word for the weeks and that for Monday. */
const weekGap = 4

/** The month: weekdays, weeks parted by hairlines, days, and the bars of fasts. */
export function MonthGrid({
  model,
  plan,
}: {
  readonly model: SheetModel
  readonly plan: SheetPlan
}): ReactNode {
  const { words } = model
  const { type, geometry } = model.look
  const { baseline, dayWidth, gridLeft, monthLeft, sheetBox, weekdayLine } = geometry
  return (
    <>
      <Group box={sheetBox} tag="Table">
        <Group box={sheetBox} tag="THead">
          <Group box={sheetBox} tag="TR">
            <Draw
              box={sheetBox}
              paint={(document) => {
                const week = shapeLine(words.week, { ...type.tiny, lang: words.lang })
                document.tagged('TH', { scope: 'Column' }, () => {
                  // A long word stands out into the margin, and keeps off Monday.
                  const x = Math.min(monthLeft, gridLeft - weekGap - week.width)
                  document.setLine(week, x, baseline(weekdayLine), grey)
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
        </Group>
        <Group box={sheetBox} tag="TBody">
          {model.weeks.map((week, index) => (
            <Week key={week.isoWeek} model={model} plan={plan} week={week} index={index} />
          ))}
        </Group>
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
  const top = plan.tops[index]!
  const { type, geometry } = model.look
  const { dayWidth, gridLeft, monthLeft, monthWidth, numeralDrop, sheetBox } = geometry
  return (
    <Group box={sheetBox} tag="TR">
      <Draw
        box={sheetBox}
        paint={(document) => {
          document
            .ink(hairline, true)
            .lineWidth(0.25)
            .raw(`${monthLeft} ${top} m ${monthLeft + monthWidth} ${top} l S`)
          const actual = `${model.words.week} ${week.isoWeek}`
          document.tagged('TH', { scope: 'Row', actual }, () => {
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
          height={plan.heights[index]!}
          model={model}
        />
      ))}
    </Group>
  )
}
