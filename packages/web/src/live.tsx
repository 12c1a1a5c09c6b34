import { gregorianDay } from '@interkalender/core'
import { dayAndMonth, inDigits } from '@interkalender/edition'
import type { ReactNode } from 'react'
import { liveTexts } from './texts/live.ts'

/*
 * What only a script can fill. All of it is hidden until the script shows it, so that nobody is
 * offered what does not work.
 */

/** A box to search the names of feasts in. */
export function Search({ language }: { language: string }): ReactNode {
  const { lang, ...say } = liveTexts(language)
  return (
    <search>
      <form className="search" hidden lang={lang}>
        <label htmlFor="search-name">{say.search}</label>
        <input id="search-name" type="search" autoComplete="off" spellCheck={false} />
        <p role="status" className="soft" data-none={say.none} data-found={say.found} />
        <ol className="plain" />
      </form>
    </search>
  )
}

/** From what the script puts dates into words: a day of each month, the digits, and the first day. */
function datesInWords(language: string): Readonly<Record<`data-${string}`, string>> {
  const second = inDigits(2, language)
  const months = Array.from({ length: 12 }, (_, i) =>
    dayAndMonth(gregorianDay(2027, i + 1, 2), language).replace(second, '{n}'),
  )
  const [first = ''] = dayAndMonth(gregorianDay(2027, 1, 1), language).split(/[. ]/)
  return {
    'data-dates': months.join('|'),
    'data-digits': inDigits('0123456789', language),
    ...(first === '1er' && { 'data-first': first }),
  }
}

/** What is today, begins this evening, and comes next. */
export function Today({ language }: { language: string }): ReactNode {
  const { lang, ...say } = liveTexts(language)
  return (
    <section
      className="today"
      aria-labelledby="today-name"
      hidden
      lang={lang}
      data-today={say.today}
      data-eve={say.eve}
      {...datesInWords(language)}
    >
      <h2 id="today-name">{say.heading}</h2>
      <ul className="plain" />
    </section>
  )
}

/** Whether the choice is to be remembered. */
export function Remember({ language }: { language: string }): ReactNode {
  const { lang, remember } = liveTexts(language)
  return (
    <label className="chip remember" hidden lang={lang}>
      <input type="checkbox" /> {remember}
    </label>
  )
}
