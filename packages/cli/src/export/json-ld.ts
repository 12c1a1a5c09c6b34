import { addDays, isoDate, nameIn, type Occurrence } from '@interkalender/core'
import { type Data, findTradition, words } from '@interkalender/edition'

/**
 * Occurrences as schema.org events in JSON-LD (https://schema.org/Event): first and last full day as
 * dates, and in the description what is celebrated, when it begins and how sure the date is.
 */
export function toJsonLd(occurrences: readonly Occurrence[], language: string, data: Data): string {
  const events = occurrences.map((occurrence) => {
    const { holiday, start, days } = occurrence
    const first = isoDate(start)
    const name = nameIn(holiday, language)
    const tradition = findTradition(data, holiday.tradition)
    const description = describe(occurrence, language)
    return {
      '@type': 'Event',
      '@id': `urn:interkalender:${holiday.id}:${first}`,
      identifier: holiday.id,
      name,
      startDate: first,
      endDate: isoDate(addDays(start, days - 1)),
      ...(description !== '' && { description }),
      keywords: tradition.name[language] ?? tradition.name.en ?? tradition.id,
      inLanguage: language,
      ...(holiday.region !== undefined && {
        location: {
          '@type': 'AdministrativeArea',
          name: holiday.region,
          identifier: holiday.region,
        },
      }),
    }
  })
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': events }, undefined, 2)}\n`
}

function describe({ holiday, tolerance, authority }: Occurrence, language: string): string {
  const say = words(language)
  return [
    holiday.meaning?.[language],
    holiday.begins === 'evening-before' && say.beginsEve,
    holiday.begins === 'evening' && say.beginsEvening,
    holiday.begins === 'sunrise' && say.beginsSunrise,
    tolerance > 0 && say.tolerance(tolerance, authority),
  ]
    .filter(Boolean)
    .join(' ')
}
