import { createAlmanac } from '@interkalender/core'
import { holidays } from '@interkalender/holidays/dates'

const almanac = createAlmanac({ holidays, language: 'en' })
const input = /** @type {HTMLInputElement} */ (document.getElementById('day'))
const list = /** @type {HTMLElement} */ (document.getElementById('feasts'))
const footer = /** @type {HTMLElement} */ (document.getElementById('calendars'))
/** The calendars below the list, and what they are called there. */
const shown = { hebrew: 'Hebrew', 'hijri-diyanet': 'Islamic', persian: 'Persian', coptic: 'Coptic' }

/** @param {import('@interkalender/core').FeastDay} feast */
function item({ name, nth, days, begins, tolerance }) {
  const remarks = [
    ...(days > 1 ? [`day ${nth} of ${days}`] : []),
    ...(nth === 1 && begins === 'evening-before' ? ['began on the evening before'] : []),
    ...(tolerance > 0 ? [`some keep it ${tolerance} day earlier or later`] : []),
  ]
  const element = document.createElement('li')
  const note = document.createElement('span')
  note.textContent = remarks.join(' · ')
  element.append(name, ...(remarks.length > 0 ? [note] : []))
  return element
}

function show() {
  // Empty while a date is being typed.
  if (input.value === '') return
  list.replaceChildren(...almanac.feastsOn(input.value).map(item))
  const dates = almanac.convert(input.value)
  footer.textContent = Object.entries(shown)
    .flatMap(([calendar, called]) => {
      const date = dates[calendar]
      return date ? [`${called} ${date.day} ${date.monthName} ${date.year}`] : []
    })
    .join(' · ')
}

input.addEventListener('input', show)
show()
