// @ts-check
/* The planner's range: shows the days asked for and names the lightest, or of a single day the lighter
   ones in the week before and after it. Nothing leaves the device. */
;(() => {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('.plan-form'))
  const status = form?.querySelector('[role=status]')
  if (!form || !(status instanceof HTMLElement)) return
  form.hidden = false
  /** @type {((years: number[]) => Promise<boolean>) | undefined} */
  const showYears = Reflect.get(globalThis, 'interkalenderYears')
  const inputs = form.querySelectorAll('input')
  if (showYears) {
    const { min = '', max = '' } = /** @type {HTMLInputElement} */ (
      document.querySelector('.year-choice input')
    )
    for (const input of inputs) {
      input.min = `${min}-01-01`
      input.max = `${max}-12-31`
    }
  }
  const read = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const [a, b] = [read('from'), read('to') || read('from')].sort()
    const years = [...new Set([a, b].map((date) => Number(date?.slice(0, 4))))]
    // A range over New Year is shown with both its years.
    if (!document.getElementById(a ?? '') || !document.getElementById(b ?? '')) {
      await showYears?.(years)
    }
    const days = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.plan-day')])
    const shown = days.filter(({ id }) => id >= (a ?? '') && id <= (b ?? ''))
    for (const day of days) day.toggleAttribute('data-shown', shown.includes(day))
    document.documentElement.toggleAttribute('data-planned', shown.length > 0)
    if (shown.length === 0) {
      status.textContent = status.dataset.outside ?? ''
      return
    }
    const at = days.indexOf(/** @type {HTMLElement} */ (shown[0]))
    const seen = shown.length > 1 ? shown : days.slice(Math.max(0, at - 7), at + 8)
    const rests = (/** @type {HTMLElement} */ day) => day.dataset.weekly !== undefined
    // As lightestDays of the edition does: a day of weekly rest counts as one with something to mind.
    const burden = (/** @type {HTMLElement} */ day) =>
      Math.max(Number(day.dataset.weight), rests(day) ? 2 : 0)
    const lightest = Math.min(...seen.map(burden))
    const light = seen.filter((day) => burden(day) === lightest)
    const working = light.filter((day) => !rests(day))
    const best = working.length > 0 ? working : light
    status.replaceChildren()
    if (shown.length > 1 || !best.includes(/** @type {HTMLElement} */ (shown[0]))) {
      status.append(`${form.dataset.lightest}: `)
      best.forEach((day, i) => {
        const link = document.createElement('a')
        link.href = `#${day.id}`
        link.textContent = day.querySelector('time')?.textContent ?? ''
        const item = document.createElement('span')
        item.append(link, i < best.length - 1 ? ';' : '')
        status.append(i > 0 ? ' ' : '', item)
      })
    }
    shown[0]?.scrollIntoView({ block: 'center' })
  })
})()
