// @ts-check
/*
 * Other years: when one is asked for, by the form or by an address such as #1987-04, the core is
 * loaded from this site and reckons it here. Nothing leaves the device.
 */
;(() => {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('.year-choice'))
  const status = form?.querySelector('[role=status]')
  // A page opened from a folder may load no modules.
  if (!form || !(status instanceof HTMLElement) || location.protocol === 'file:') return
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('year'))
  const { view = '', built = '', feast = '' } = form.dataset
  const { waiting = '', done = '', failed = '' } = status.dataset
  const say = (/** @type {string} */ text) => {
    status.textContent = text
  }
  const from = Number(input.min)
  const to = Number(input.max)
  form.hidden = false

  /** @typedef {Record<string, (...asked: any[]) => string>} Years */
  /** Beside this script; made when the packages are built. */
  const core = './core.js'
  /** @type {Promise<Years> | undefined} */
  let loaded
  const load = () => {
    loaded ??= (async () => {
      const read = async (/** @type {string} */ path) => (await fetch(path)).json()
      const [{ createYears }, feasts, names] = await Promise.all([
        import(core),
        read('../feasts.json'),
        read('names.json'),
      ])
      return createYears(feasts, names, document.documentElement.lang)
    })()
    loaded.catch(() => {
      loaded = undefined
    })
    return loaded
  }

  /**
   * Says what is being done, loads the core, and lets the browser draw that before it reckons.
   * @param {number[]} years
   * @param {(core: Years) => void} then
   */
  async function reckon(years, then) {
    if (years.some((year) => !(year >= from && year <= to))) {
      say(failed)
      return false
    }
    say(waiting)
    try {
      const core = await load()
      await new Promise((resolve) => setTimeout(resolve, 30))
      then(core)
      say(done.replace('{year}', years.join('/')))
      return true
    } catch {
      say(failed)
      return false
    }
  }

  if (view === 'dates') {
    const list = document.querySelector('.dates')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const year = Number(input.value)
      void reckon([year], (core) => {
        const known = [...(list?.querySelectorAll('b') ?? [])]
        if (known.some(({ textContent }) => textContent === String(year))) return
        const next = known.find(({ textContent }) => Number(textContent) > year)
        const items = core.dates?.(feast, year) || `<li><b>${year}</b> –</li>`
        if (next) next.closest('li')?.insertAdjacentHTML('beforebegin', items)
        else list?.insertAdjacentHTML('beforeend', items)
      })
    })
    return
  }

  const place = document.querySelector('.of-year')
  const label = document.querySelector('.shown-year')
  if (!place) return
  const own = place.innerHTML
  let shown = built

  /** @param {string} years @param {string} html */
  function draw(years, html) {
    shown = years
    if (place) place.innerHTML = html
    if (label) label.textContent = years
    // What the address names is there only now.
    if (location.hash.length > 5) location.replace(location.hash)
  }

  /**
   * Shows a year, or two that follow each other; the edition's own stands in the page.
   * @param {number[]} years
   */
  async function show(years) {
    const wanted = years.join('/')
    if (wanted === shown) return true
    if (wanted === built) {
      draw(built, own)
      say('')
      return true
    }
    return reckon(years, (core) => {
      draw(wanted, years.map((year) => core[view]?.(year) ?? '').join(''))
    })
  }
  Object.assign(globalThis, { interkalenderYears: show })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    location.hash = `#${input.value}`
  })
  const follow = () => {
    if (location.hash === '' && shown !== built) {
      draw(built, own)
      say('')
    }
    const year = /^#(\d{4})(-\d\d){0,2}$/.exec(location.hash)?.[1]
    if (!year || document.getElementById(location.hash.slice(1))) return
    input.value = year
    void show([Number(year)])
  }
  addEventListener('hashchange', follow)
  follow()
})()
