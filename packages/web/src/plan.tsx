import type { Occurrence } from '@interkalender/core'
import {
  type CalendarYear,
  collatorOf,
  colon,
  type Data,
  type DayPlan,
  findTradition,
  fullDate,
  inDigits,
  type PlanReason,
  restsWeekly,
} from '@interkalender/edition'
import type { ReactNode } from 'react'
import { isoMonth } from './iso-month.ts'
import { Mark } from './mark.tsx'
import { MonthTable } from './month-table.tsx'
import { viewTexts } from './texts/views.ts'
import { viewPage } from './view-page.tsx'
import { YearChoice, yearsLoader } from './year-choice.tsx'

/**
 * "Is this date a good one?": every day of the year with what speaks against it. A day in a month
 * leads to its reasons by style sheet alone (`:target`); where a script runs, a range can be typed.
 */
export function planPage(
  year: CalendarYear,
  data: Data,
  days: readonly DayPlan[],
  withPage: ReadonlySet<string>,
): string {
  const { lang, ...say } = viewTexts(year.language)
  const [first, last] = [days[0]?.iso, days.at(-1)?.iso]
  const { law } = data.leaveRules?.find(({ land }) => land === year.edition.region) ?? {}
  return viewPage({
    year,
    file: 'plan.html',
    view: 'plan',
    name: say.plan,
    scripts: [yearsLoader, '../plan.js'],
    body: (
      <>
        <h1 lang={lang}>{say.plan}</h1>
        <p className="measure" lang={lang}>
          {say.planNote}
        </p>
        <form className="plan-form" hidden lang={lang} data-lightest={say.lightest}>
          <label>
            {say.from} <input type="date" name="from" min={first} max={last} required />
          </label>
          <label>
            {say.to} <input type="date" name="to" min={first} max={last} />
          </label>
          <button type="submit" className="button strong">
            {say.show}
          </button>
          <p role="status" data-outside={say.notReached} />
        </form>
        <ol className="plain plan-scale" lang={lang}>
          {say.weights.map((text, weight) => (
            <li key={text}>
              <Bars weight={weight} /> {text}
            </li>
          ))}
        </ol>
        {law !== undefined && (
          <p className="soft measure" lang={lang}>
            {say.kinds.leave}
            {colon(year.language)}
            <span lang="de">{law}</span>
          </p>
        )}
        <YearChoice year={year} view="plan" />
        <div className="of-year">
          <PlanMonths year={year} data={data} days={days} withPage={withPage} />
        </div>
      </>
    ),
  })
}

interface PlanProps {
  readonly year: CalendarYear
  readonly data: Data
  readonly days: readonly DayPlan[]
  /** The ids of the feasts that have a page. */
  readonly withPage: ReadonlySet<string>
}

/** The months of a year, each with its days and what speaks against them. */
export function PlanMonths({ days, ...props }: PlanProps): ReactNode {
  const { year } = props
  const weights = new Map(days.map(({ iso, weight }) => [iso, weight]))
  return year.months.map((month) => (
    <section
      key={isoMonth(month)}
      id={isoMonth(month)}
      className={`plan-month ink-${month.month}`}
      aria-labelledby={`${isoMonth(month)}-name`}
    >
      <h2 id={`${isoMonth(month)}-name`}>
        {month.name} <span className="soft">{inDigits(month.year, year.language)}</span>
      </h2>
      <PlanGrid month={month} language={year.language} weightOf={(iso) => weights.get(iso) ?? 0} />
      <ol className="plain plan-days">
        {days
          .filter(({ iso }) => iso.startsWith(`${isoMonth(month)}-`))
          .map((day) => (
            <PlanDay key={day.iso} day={day} {...props} />
          ))}
      </ol>
    </section>
  ))
}

/** A day's weight as bars, so that colour alone says nothing. */
function Bars({ weight }: { weight: number }): ReactNode {
  return (
    <span className={`bars w-${weight}`} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </span>
  )
}

function PlanGrid({
  month,
  language,
  weightOf,
}: {
  month: CalendarYear['months'][number]
  language: string
  weightOf: (iso: string) => number
}): ReactNode {
  const say = viewTexts(language)
  return (
    <MonthTable
      month={month}
      language={language}
      className="small-calendar plan-calendar"
      caption={`${month.name} ${inDigits(month.year, language)}`}
      cell={(day) => ({
        kind: `weight-${weightOf(day.iso)}`,
        content: (
          <a href={`#${day.iso}`}>
            {inDigits(day.number, language)}
            <span className="unseen">
              {colon(language)}
              {say.weights[weightOf(day.iso)]}
            </span>
            <Bars weight={weightOf(day.iso)} />
          </a>
        ),
      })}
    />
  )
}

function PlanDay({
  day,
  year,
  data,
  withPage,
}: Omit<PlanProps, 'days'> & { readonly day: DayPlan }): ReactNode {
  const say = viewTexts(year.language)
  const props = { year, data, withPage }
  return (
    <li
      className="plan-day"
      id={day.iso}
      data-weight={day.weight}
      {...(restsWeekly(day) && { 'data-weekly': '' })}
    >
      <h3>
        <time dateTime={day.iso}>{fullDate(day.day, year.language)}</time>
      </h3>
      <p lang={say.lang}>
        <Bars weight={day.weight} /> {say.weights[day.weight]}
      </p>
      <Reasons reasons={day.reasons} {...props} />
      {day.weekly.length > 0 && (
        <>
          <h4 lang={say.lang}>{say.weekly}</h4>
          <Reasons reasons={day.weekly} {...props} />
        </>
      )}
    </li>
  )
}

/** The heaviest first, then by name; what comes every week has no weight. */
function Reasons({
  reasons,
  year: { language, edition },
  data,
  withPage,
}: Omit<PlanProps, 'days'> & { readonly reasons: readonly PlanReason[] }): ReactNode {
  const say = viewTexts(language)
  const collator = collatorOf(language)
  const sorted = reasons
    .map((reason) => ({ reason, name: nameOf(reason, language) }))
    .sort((a, b) => b.reason.weight - a.reason.weight || collator.compare(a.name, b.name))
  if (sorted.length === 0) return null
  return (
    <ul className="plain">
      {sorted.map(({ reason: { occurrence, kind, weight, nth, also = [] }, name }) => (
        <li key={`${kind} ${name} ${occurrence?.holiday.id}`}>
          {weight > 0 ? <Bars weight={weight} /> : <span />}
          {occurrence ? <Mark of={findTradition(data, occurrence.holiday.tradition)} /> : <span />}
          <span>
            {occurrence && withPage.has(occurrence.holiday.id) ? (
              <a href={`${occurrence.holiday.id}.html`} {...inEnglish(occurrence, language)}>
                {name}
              </a>
            ) : occurrence ? (
              <span {...inEnglish(occurrence, language)}>{name}</span>
            ) : (
              <bdi lang={edition.language}>{name}</bdi>
            )}{' '}
            <span className="soft" lang={say.lang}>
              {[kind, ...also].map((one) => say.kinds[one]).join(', ')}
              {nth !== undefined && ` (${nth}/${occurrence?.days})`}
              {occurrence && occurrence.tolerance > 0 && ` · ±\u202f${occurrence.tolerance}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Marks the name of a feast that the language has no name for. */
const inEnglish = ({ holiday }: Occurrence, language: string) =>
  holiday.name[language] === undefined ? { lang: 'en' } : {}

function nameOf({ occurrence, schoolHolidays }: PlanReason, language: string): string {
  if (!occurrence) return schoolHolidays ?? ''
  const { name, id } = occurrence.holiday
  return name[language] ?? name.en ?? id
}
