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
      const language = document.documentElement.lang
      // The agenda tells more of a feast than its name.
      const more = view === 'agenda' ? [read('texts.json'), import(`./${language}/texts.js`)] : []
      const [{ createYears }, feasts, names, told, say = {}] = await Promise.all([
        import(core),
        read('../feasts.json'),
        read('names.json'),
        ...more,
      ])
      return createYears(feasts, names, language, told, Object.values(say)[0])
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

  /** What of the page is of a year, each with its view, and as it was built. */
  const places = [...document.querySelectorAll('.of-year')].map((place) => ({
    place,
    of: place.getAttribute('data-view') ?? view,
    own: place.innerHTML,
  }))
  const label = document.querySelector('.shown-year')
  let shown = built

  /** @param {string} years @param {string[]} html of each place */
  function draw(years, html) {
    shown = years
    for (const [i, { place }] of places.entries()) place.innerHTML = html[i] ?? ''
    if (label) label.textContent = years
    document.dispatchEvent(new Event('yearshown'))
    // What the address names is there only now.
    if (location.hash.length > 5) location.replace(location.hash)
    else form?.scrollIntoView({ block: 'nearest' })
  }
  const drawBuilt = () => {
    draw(
      built,
      places.map(({ own }) => own),
    )
    say('')
  }

  /** The way back to the edition's own year. */
  function offerBuilt() {
    const link = document.createElement('a')
    link.href = '#'
    link.textContent = built
    link.addEventListener('click', (event) => {
      event.preventDefault()
      history.pushState(null, '', location.pathname + location.search)
      drawBuilt()
      input.value = ''
      input.focus()
    })
    status?.append(' ', link)
  }

  /**
   * Shows a year, or two that follow each other; the edition's own stands in the page.
   * @param {number[]} years
   */
  async function show(years) {
    const wanted = years.join('/')
    if (wanted === shown) return true
    if (wanted === built) {
      drawBuilt()
      return true
    }
    const reckoned = await reckon(years, (core) => {
      const html = places.map(({ of }) => years.map((year) => core[of]?.(year) ?? '').join(''))
      draw(wanted, html)
    })
    if (reckoned) offerBuilt()
    return reckoned
  }
  Object.assign(globalThis, { interkalenderYears: show })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    location.hash = `#${input.value}`
  })
  const follow = () => {
    if (location.hash === '' && shown !== built) drawBuilt()
    const year = /^#(\d{4})(-\d\d){0,2}$/.exec(location.hash)?.[1]
    if (!year || document.getElementById(location.hash.slice(1))) return
    input.value = year
    void show([Number(year)])
  }
  addEventListener('hashchange', follow)
  follow()
})()
