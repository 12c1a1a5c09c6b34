import {
  type CalendarYear,
  dayAndMonth,
  direction,
  type FeastView,
  groupOf,
  inDigits,
  monthInks,
  ringPart,
  svgPath,
  type TraditionView,
  wheelPoint,
  yearWheel,
} from '@interkalender/edition'
import type { ReactNode } from 'react'
import { isoMonth } from './iso-month.ts'
import { groupClass, Mark } from './mark.tsx'
import { viewTexts } from './texts/views.ts'
import { viewPage } from './view-page.tsx'
import { YearChoice, yearsLoader } from './year-choice.tsx'

const radius = 500

/** The year wheel: the cloth of all months rolled round the year, its feasts leading to their pages. */
export function wheelPage(year: CalendarYear, pages: ReadonlySet<string>): string {
  const { lang, ...say } = viewTexts(year.language)
  return viewPage({
    year,
    file: 'wheel.html',
    view: 'wheel',
    scripts: [yearsLoader],
    name: say.wheel,
    body: (
      <>
        <h1 lang={lang}>
          {say.wheel} <span className="shown-year">{inDigits(year.label, year.language)}</span>
        </h1>
        <p className="measure" lang={lang}>
          {say.wheelNote}
        </p>
        <YearChoice year={year} view="wheel" />
        <div className="of-year">
          <WheelAndRings year={year} pages={pages} />
        </div>
      </>
    ),
  })
}

interface WheelProps {
  readonly year: CalendarYear
  /** The ids of the feasts that have a page. */
  readonly pages: ReadonlySet<string>
}

/** The wheel of a year with the list of its rings beside it. */
export function WheelAndRings(props: WheelProps): ReactNode {
  return (
    <div className="wheel-and-rings">
      <Wheel {...props} />
      <Legend year={props.year} />
    </div>
  )
}

function Wheel({ year, pages }: WheelProps): ReactNode {
  const wheel = yearWheel(year)
  const { language } = year
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset
    <svg
      className="wheel"
      viewBox={`${-radius} ${-radius} ${2 * radius} ${2 * radius}`}
      role="group"
      aria-label={year.title}
    >
      {wheel.rings.map(({ group, inner, outer }, i) => (
        <path
          key={group}
          className={`ring ring-${i + 1} g-${group}`}
          d={svgPath(ringPart(0, 1, inner, outer), radius)}
        />
      ))}
      {wheel.months.map(({ year: of, month, name, from, to }) => {
        const middle = (from + to) / 2
        const [x, y] = wheelPoint(middle, 0.95 * radius)
        const [x0, y0] = wheelPoint(from, 0.34 * radius)
        const [x1, y1] = wheelPoint(from, 0.99 * radius)
        // Words below the middle stand on their heads unless they are turned round.
        const turn = middle * 360 + (middle > 0.25 && middle < 0.75 ? 180 : 0)
        return (
          <g key={`${of}-${month}`} className={`ink-${((month - 1) % monthInks.length) + 1}`}>
            <line className="spoke" x1={f(x0)} y1={f(y0)} x2={f(x1)} y2={f(y1)} />
            <a href={`months.html#${isoMonth({ year: of, month })}`}>
              <text
                className="wheel-month"
                transform={`translate(${f(x)} ${f(y)}) rotate(${f(turn)})`}
                textAnchor="middle"
                dominantBaseline="central"
              >
                {name}
              </text>
            </a>
          </g>
        )
      })}
      {wheel.feasts.map(({ feast, date, group, quiet, outline }) => {
        const thread = (
          <>
            <path
              className={`g-${group} thread${quiet ? ' quiet' : ''}`}
              d={svgPath(outline, radius)}
            />
            <Said feast={feast} language={language} />
          </>
        )
        const key = `${feast.id} ${date}`
        return pages.has(feast.id) ? (
          <a
            key={key}
            href={`${feast.id}.html`}
            aria-label={`${feast.name}, ${dayAndMonth(feast.start, language)}`}
          >
            {thread}
          </a>
        ) : (
          <g key={key}>{thread}</g>
        )
      })}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: numbers are not focusable */}
      <g aria-hidden="true">
        {wheel.rings.map(({ group, inner, outer }, i) => (
          <text
            key={group}
            className="ring-number"
            x="11"
            y={f((-radius * (inner + outer)) / 2)}
            dominantBaseline="central"
          >
            {i + 1}
          </text>
        ))}
      </g>
      <text className="wheel-year" textAnchor="middle" dominantBaseline="central">
        {inDigits(year.label, year.language)}
      </text>
    </svg>
  )
}

/** So many letters stand side by side in the middle of the wheel. */
const lineLength = 20

/** What the middle of the wheel says while a feast is pointed at: name, day and tradition. */
function Said({ feast, language }: { feast: FeastView; language: string }): ReactNode {
  const name: string[] = []
  for (const word of feast.name.split(' ')) {
    const line = name.at(-1)
    if (line === undefined || line.length + word.length >= lineLength) name.push(word)
    else name[name.length - 1] = `${line} ${word}`
  }
  const lines = [...name, dayAndMonth(feast.start, language), feast.tradition.name]
  return (
    <text
      className="said"
      textAnchor="middle"
      direction={direction(language)}
      y={-18 * (lines.length - 1)}
    >
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may be said twice
        <tspan key={i} x="0" {...(i > 0 && { dy: 36 })}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Which ring is whose, from the rim inwards. */
function Legend({ year }: { year: CalendarYear }): ReactNode {
  const byGroup = new Map<string, TraditionView[]>()
  for (const tradition of year.traditions) {
    const group = groupOf(tradition)
    byGroup.set(group, [...(byGroup.get(group) ?? []), tradition])
  }
  const rings = yearWheel(year).rings
  return (
    <ol className="plain wheel-legend">
      {rings.map(({ group }, i) => (
        <li
          key={group}
          className={`of-ring-${i + 1} ${groupClass((byGroup.get(group) ?? [])[0]!)}`}
        >
          <b aria-hidden="true">{i + 1}</b>
          <span className="legend-names">
            {(byGroup.get(group) ?? []).map((tradition) => (
              <span key={tradition.id} className="legend-name">
                <Mark of={tradition} /> {tradition.name}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}

const f = (value: number) => String(Math.round(value * 10) / 10)
