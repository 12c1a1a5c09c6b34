import { addDays, gregorianYear, isoDate } from '@interkalender/core'
import {
  type CalendarYear,
  colon,
  comma,
  dayAndMonth,
  dayRange,
  direction,
  type FeastView,
  inDigits,
  type Sheet,
  weekdayNames,
  words,
} from '@interkalender/edition'
import { Fragment, type ReactNode } from 'react'
import type { Agenda, AgendaDay, AgendaMonth, Entry } from './agenda.ts'
import { Cloth } from './cloth.tsx'
import { isoMonth } from './iso-month.ts'
import { Mark } from './mark.tsx'
import { MonthTable } from './month-table.tsx'
import { ownDateInWords } from './own-date.ts'
import type { Texts } from './texts/index.ts'
import { liveTexts } from './texts/live.ts'

/** Every month of a year with its days and their feasts, then what has no date. */
export function AgendaMonths({
  year,
  agenda,
  say,
}: {
  readonly year: CalendarYear
  readonly agenda: Agenda
  readonly say: Texts
}): ReactNode {
  return (
    <>
      {agenda.months.map((month) => (
        <Month key={isoMonth(month.view)} month={month} year={year} say={say} />
      ))}
      {agenda.unannounced.length > 0 && (
        <section className="unannounced">
          <h3>{say.unannouncedHeading}</h3>
          <p>{say.unannouncedText}</p>
          <ul className="plain">
            {agenda.unannounced.map((feast) => (
              <li key={feast.id}>
                <Mark of={feast.tradition} /> <Name feast={feast} language={year.language} />{' '}
                <span className="soft">{feast.tradition.name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface MonthProps {
  readonly month: AgendaMonth
  readonly year: CalendarYear
  readonly say: Texts
}

function Month({ month, year, say }: MonthProps): ReactNode {
  const { view } = month
  const { language } = year
  const id = isoMonth(view)
  const shared = words(language)
  return (
    <section className={`month ink-${view.month}`} id={id} aria-labelledby={`${id}-name`}>
      <div className="month-head">
        <Cloth of={view} />
        <h3 id={`${id}-name`}>{view.name}</h3>
        <p className="other-names" aria-hidden="true">
          {view.otherNames.map((other) => (
            <bdi key={other.language} lang={other.language} dir={other.direction}>
              {other.name}
            </bdi>
          ))}
        </p>
        <SmallCalendar month={month} language={language} say={say} />
        {month.publicHolidays.size > 0 && (
          <Facts title={say.publicHolidays}>
            {[...month.publicHolidays]
              .sort(([a], [b]) => a - b)
              .map(([d, name]) => (
                <li key={d}>
                  {dayAndMonth(d, language)}
                  {colon(language)}
                  {name}
                </li>
              ))}
          </Facts>
        )}
        {view.schoolHolidays.length > 0 && (
          <Facts title={shared.schoolHolidays}>
            {view.schoolHolidays.map(({ name, from, to }) => (
              <li key={from}>
                <bdi lang={year.edition.language}>{name}</bdi>
                {colon(language)}
                {dayRange(from, to, language)}
              </li>
            ))}
          </Facts>
        )}
      </div>
      <div className="month-body">
        {month.lasting.length > 0 && (
          <div className="lasting">
            <h4>{say.lasting}</h4>
            <ul className="plain">
              {month.lasting.map((entry) => (
                <li key={entry.anchor} data-t={entry.traditions.join(' ')} {...minor(entry)}>
                  <Mark of={entry.feast.tradition} quiet={entry.quiet} />{' '}
                  <Name feast={entry.feast} language={language} />{' '}
                  <span className="soft">· {say.until(dayAndMonth(entry.last, language))}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {month.days.length === 0 ? (
          <p>{say.noFeasts}</p>
        ) : (
          <ol className="days">
            {month.days.map((day) => (
              <DayItem key={day.view.iso} day={day} month={month} language={language} say={say} />
            ))}
          </ol>
        )}
        {month.encounters.length > 0 && (
          <div className="encounters">
            <h4>{say.encounters}</h4>
            {month.encounters.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        {view.sheet.title !== '' && (
          <SheetNote sheet={view.sheet} language={year.edition.language} say={say} />
        )}
      </div>
    </section>
  )
}

function Facts({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="facts-list">
      <h4>{title}</h4>
      <ul className="plain">{children}</ul>
    </div>
  )
}

/** The month as a table; the days on which something begins lead to their entry. */
function SmallCalendar({
  month,
  language,
  say,
}: {
  month: AgendaMonth
  language: string
  say: Texts
}): ReactNode {
  const { view } = month
  const listed = new Set(month.days.map((day) => day.view.day))
  return (
    <MonthTable
      month={view}
      language={language}
      className="small-calendar"
      caption={`${say.calendarOf} ${view.name} ${inDigits(view.year, language)}`}
      cell={(day) => {
        const free = day.weekday === 7 || month.publicHolidays.has(day.day)
        const number = inDigits(day.number, language)
        return {
          kind: `${free ? 'free' : ''}${day.schoolHoliday ? ' school' : ''}`.trim(),
          content: listed.has(day.day) ? <a href={`#${day.iso}`}>{number}</a> : number,
        }
      }}
    />
  )
}

function DayItem({
  day,
  month,
  language,
  say,
}: {
  day: AgendaDay
  month: AgendaMonth
  language: string
  say: Texts
}): ReactNode {
  const { view, entries } = day
  const free = view.weekday === 7 || month.publicHolidays.has(view.day)
  return (
    <li className={free ? 'day free' : 'day'} id={view.iso}>
      <div className="date">
        <h4>
          <time dateTime={view.iso}>
            <span className="number">{inDigits(view.number, language)}</span>{' '}
            <span className="weekday">{weekdayNames(language, 'long')[view.weekday - 1]}</span>
          </time>
        </h4>
        <div className="other-dates">
          {view.secondary.map((date) => (
            <p className="other-date" key={date.calendar}>
              <bdi>
                {inDigits(date.day, language)} {date.monthName} {inDigits(date.year, language)}
              </bdi>
            </p>
          ))}
        </div>
      </div>
      <ul className="feasts">
        {entries.map((entry) => (
          <FeastItem key={entry.anchor} entry={entry} language={language} say={say} />
        ))}
      </ul>
    </li>
  )
}

const minor = ({ feast }: Entry) =>
  feast.importance === 'minor' ? ({ 'data-minor': '' } as const) : {}

function FeastItem({
  entry,
  language,
  say,
}: {
  entry: Entry
  language: string
  say: Texts
}): ReactNode {
  const { feast, anchor, aliases, quiet } = entry
  return (
    <li
      className={`feast${quiet ? ' remembrance' : ''}`}
      id={anchor}
      data-t={entry.traditions.join(' ')}
      {...minor(entry)}
      {...(feast.days > 1 && { 'data-last': isoDate(entry.last) })}
      {...(feast.eve && { 'data-eve': '' })}
    >
      {aliases.map((alias) => (
        <span key={alias} id={alias} />
      ))}
      <Mark of={feast.tradition} quiet={quiet} />
      <h5>
        <Name feast={feast} language={language} />
      </h5>
      <p className="facts">
        <FactLine entry={entry} language={language} say={say} />
      </p>
      <details>
        <summary>
          <span className="unseen">{say.more(feast.name)}</span>
        </summary>
        <More entry={entry} language={language} say={say} />
      </details>
    </li>
  )
}

/** A feast's name, with the community's own beside it. */
function Name({ feast, language }: { feast: FeastView; language: string }): ReactNode {
  const { name, ownName, occurrence } = feast
  const foreign = occurrence.holiday.name[language] === undefined ? { lang: 'en' } : {}
  return (
    <>
      <bdi className="name" {...foreign}>
        {name}
      </bdi>
      {ownName && !name.includes(ownName.text) && (
        <>
          {'\u2002'}
          <bdi className="own-name" lang={ownName.language} dir={ownName.direction}>
            {ownName.text}
          </bdi>
        </>
      )}
    </>
  )
}

function FactLine({ entry, language, say }: EntryProps): ReactNode {
  const { feast, publicHoliday, last } = entry
  const { start, days, main, tolerance, tone } = feast
  const facts: { key: string; text: ReactNode }[] = [
    { key: 'tradition', text: feast.tradition.name },
  ]
  const add = (key: string, text: ReactNode) => facts.push({ key, text })
  const toneWord = say.tones[tone]
  if (toneWord !== undefined) add('tone', toneWord)
  if (publicHoliday) add('public', <strong>{say.alsoPublic}</strong>)
  if (feast.eve) add('eve', <span className="eve keep">{say.beginsEve}</span>)
  if (feast.evening) add('evening', say.beginsEvening)
  if (feast.occurrence.holiday.begins === 'sunrise') add('sunrise', say.beginsSunrise)
  if (days > 1) {
    add(
      'days',
      <span className="keep">
        {words(language).lasts(days)}
        {comma(language)}
        <time dateTime={isoDate(last)}>{say.until(dayAndMonth(last, language))}</time>
      </span>,
    )
  }
  if (main > 1) add('main', `${say.chiefDay} ${dayAndMonth(addDays(start, main - 1), language)}`)
  if (tolerance > 0) add('tolerance', <strong>{say.plusMinus(tolerance)}</strong>)
  if (feast.occurrence.holiday.unconfirmed) add('unconfirmed', say.unconfirmed)
  return facts.map(({ key, text }, i) => (
    <span key={key}>
      {i > 0 && '\u00a0· '}
      {text}
    </span>
  ))
}

interface EntryProps {
  readonly entry: Entry
  readonly language: string
  readonly say: Texts
}

/** What an entry holds when it is opened: meaning, greeting, and why the date is what it is. */
function More({ entry, language, say }: EntryProps): ReactNode {
  const { feast, ownDate } = entry
  const { holiday, certainty, authority, calendar, source } = feast.occurrence
  const shared = words(language)
  const live = liveTexts(language)
  const also = holiday.alsoCalled?.[language] ?? []
  // Of a date that is certain, what tells of the feast; how the calendar is reckoned needs no source here.
  const reckoned = certainty === 'fixed' ? '' : source
  const sources = [...new Set([...holiday.sources, reckoned])].filter((one) => one !== '')
  // Authorities and sources are cited as they are written, mostly in English.
  const cited = language === 'en' ? {} : { lang: 'en' }
  return (
    <div className="more">
      {feast.ownName?.latin !== undefined && (
        <p>
          <bdi lang={feast.ownName.language} dir={feast.ownName.direction}>
            {feast.ownName.text}
          </bdi>{' '}
          <i lang={`${feast.ownName.language}-Latn`}>{feast.ownName.latin}</i>
        </p>
      )}
      {feast.meaning !== undefined && <p>{feast.meaning}</p>}
      {feast.greeting !== undefined && (
        <p>
          {shared.greeting}
          {colon(language)}
          <b>{feast.greeting}</b>
          {feast.otherGreetings?.map((one) => (
            <Fragment key={one.language}>
              {' · '}
              <bdi lang={one.language} dir={one.direction}>
                {one.text}
              </bdi>
            </Fragment>
          ))}
        </p>
      )}
      {feast.courtesy !== undefined && (
        <p>
          {shared.courtesy}
          {colon(language)}
          <b>{feast.courtesy}</b>
        </p>
      )}
      {feast.avoid !== undefined && (
        <p>
          {shared.avoid}
          {colon(language)}
          {feast.avoid}
        </p>
      )}
      {also.length > 0 && (
        <p>
          {shared.alsoCalled}
          {colon(language)}
          <span className="also">{also.join(comma(language))}</span>
        </p>
      )}
      <h6>{say.why}</h6>
      <p>
        {certainty === 'fixed' && say.fixed}
        {certainty === 'announced' && shared.published(authority)}
        {feast.tolerance > 0 && shared.tolerance(feast.tolerance, authority)}{' '}
        {say.calendars[calendar] ?? calendar}
        {ownDate && colon(language) + ownDateInWords(ownDate, language)}.
      </p>
      {entry.later.length > 0 && (
        <p>
          <span lang={live.lang}>{live.later}</span>
          {colon(language)}
          {entry.later.map(({ start, tolerance }, i) => (
            <Fragment key={start}>
              {i > 0 && ' · '}
              <time className="keep" dateTime={isoDate(start)}>
                {dayAndMonth(start, language)} {inDigits(gregorianYear(start), language)}
              </time>
              {tolerance > 0 && ` (${say.plusMinus(tolerance)})`}
            </Fragment>
          ))}
        </p>
      )}
      {sources.length > 0 && (
        <p className="soft">
          {shared.source}
          {colon(language)}
          <bdi {...cited}>{sources.join('; ')}</bdi>
        </p>
      )}
      <p>
        <a href={`${feast.id}.html`}>{say.ownAddress}</a>
      </p>
    </div>
  )
}

/** The association or offer of the month's sheet, in the language of the sheets. */
function SheetNote({
  sheet,
  language,
  say,
}: {
  sheet: Sheet
  language: string
  say: Texts
}): ReactNode {
  return (
    <div className="sheet">
      <h4>{say.onTheSheet}</h4>
      <div lang={language} dir={direction(language)}>
        <p className="sheet-title">{sheet.title}</p>
        {sheet.subtitle !== undefined && <p>{sheet.subtitle}</p>}
        {sheet.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {sheet.contact.length > 0 && <p className="contact">{sheet.contact.join('\n')}</p>}
        {sheet.link && (
          <p>
            <a href={sheet.link.url} rel="noreferrer">
              {sheet.link.label}
            </a>
          </p>
        )}
      </div>
    </div>
  )
}
