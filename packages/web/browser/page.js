// @ts-check
/*
 * What the page adds where scripts run: search, today, and a choice that is remembered if one asks
 * for it. Everything else works without. No third party, no cookie; nothing leaves the device.
 */
;(() => {
  const language = document.documentElement.lang
  /** @type {(selector: string) => HTMLElement | null} */
  const find = (selector) => document.querySelector(selector)
  /** @type {(tag: string, text?: string) => HTMLElement} */
  const make = (tag, text = '') => Object.assign(document.createElement(tag), { textContent: text })

  const long = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  /** @param {string} iso */
  const inWords = (iso) => long.format(new Date(`${iso}T00:00:00Z`))

  /** Without case, accents and points, so that one need not know how it is written. */
  const bare = (/** @type {string} */ text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ı', 'i')
      .replaceAll('ß', 'ss')
      .replace(/[’'ʼ`]/g, '')

  const feasts = [...document.querySelectorAll('.feast')].map((item) => {
    const parts = [...item.querySelectorAll('.name, .own-name, .also')]
    const [name] = parts
    return {
      item,
      ids: [item.id, ...[...item.querySelectorAll(':scope > span[id]')].map(({ id }) => id)],
      name,
      names: parts.map((part) => part.textContent ?? ''),
      start: item.closest('.day')?.id ?? '',
      last: item.getAttribute('data-last') ?? item.closest('.day')?.id ?? '',
      eve: item.hasAttribute('data-eve'),
      minor: item.hasAttribute('data-minor'),
    }
  })

  /** @param {(typeof feasts)[number]} feast */
  function linkTo(feast) {
    const link = /** @type {HTMLAnchorElement} */ (make('a'))
    link.href = `#${feast.item.id}`
    if (feast.name) link.append(feast.name.cloneNode(true))
    return link
  }

  // Search.
  const search = find('.search')
  const input = /** @type {HTMLInputElement | null} */ (find('.search input'))
  const results = find('.search ol')
  const status = find('.search [role=status]')
  if (search && input && results && status) {
    search.hidden = false
    const most = 12
    /** @type {Record<string, string[]>} names in all languages, by feast */
    let everywhere = {}
    let index = indexed()
    function indexed() {
      return feasts.map((feast) => {
        const foreign = feast.ids.flatMap((id) => everywhere[id.replace(/\..*/, '')] ?? [])
        const names = [...new Set([...feast.names, ...foreign])]
        return { feast, names, text: names.map(bare) }
      })
    }
    const show = () => {
      const words = bare(input.value).split(/\s+/).filter(Boolean)
      const hits = words.length
        ? index.filter(({ text }) => words.every((word) => text.some((one) => one.includes(word))))
        : []
      results.replaceChildren(
        ...hits.slice(0, most).map(({ feast, names, text }) => {
          const line = make('li')
          line.append(linkTo(feast))
          const at = text.findIndex((one) => words.every((word) => one.includes(word)))
          const own = text.slice(0, 1).some((one) => words.every((word) => one.includes(word)))
          const other = make('bdi', own ? '' : names[at])
          const date = make('span', ` · ${inWords(feast.start)}`)
          date.className = 'soft'
          if (!own && at > 0) line.append(' · ', other)
          line.append(date)
          return line
        }),
      )
      const { none = '', found = '' } = status.dataset
      status.textContent = !words.length
        ? ''
        : hits.length
          ? found.replace('{n}', String(hits.length))
          : none
    }
    input.addEventListener('input', show)
    search.addEventListener('submit', (event) => event.preventDefault())
    input.addEventListener(
      'focus',
      async () => {
        try {
          // From a file the names in other languages cannot be read; those of the page remain.
          everywhere = await (await fetch('../names.json')).json()
          index = indexed()
          show()
        } catch {}
      },
      { once: true },
    )
  }

  // Today, by the reader's clock.
  const now = new Date()
  /** @param {number} offset in days */
  const isoOf = (offset) => {
    const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + offset))
    return day.toISOString().slice(0, 10)
  }
  const today = isoOf(0)
  const tomorrow = isoOf(1)
  const month = document.getElementById(today.slice(0, 7))
  const section = find('.today')
  if (month && section) {
    for (const cell of month.querySelectorAll('.small-calendar td')) {
      if (cell.textContent === String(now.getDate())) cell.setAttribute('aria-current', 'date')
    }
    document.getElementById(today)?.querySelector('time')?.setAttribute('aria-current', 'date')
    const list = section.querySelector('ul')
    /** @type {(label: string | undefined, found: typeof feasts, dated?: boolean) => void} */
    const add = (label = '', found, dated = false) => {
      for (const feast of found) {
        const line = make('li')
        const when = make('b', dated ? inWords(feast.start) : label)
        line.append(when, ' ', linkTo(feast))
        list?.append(line)
      }
    }
    const { today: word, eve } = section.dataset
    add(
      word,
      feasts.filter(({ start, last }) => start <= today && today <= last),
    )
    add(
      eve,
      feasts.filter((feast) => feast.eve && feast.start === tomorrow),
    )
    const coming = feasts.filter(({ start, minor, eve }) => {
      return !minor && (eve ? start > tomorrow : start > today)
    })
    add(undefined, coming.slice(0, 5), true)
    section.hidden = false
  }

  // The choice, remembered on this device if that is wanted.
  const form = /** @type {HTMLFormElement | null} */ (find('.filter'))
  const remember = /** @type {HTMLInputElement | null} */ (find('.remember input'))
  const key = 'interkalender'
  if (form && remember) {
    const boxes = /** @type {HTMLInputElement[]} */ ([
      ...form.querySelectorAll('input[value], .only-major'),
    ])
    const nameOf = (/** @type {HTMLInputElement} */ box) => box.getAttribute('value') ?? '*'
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null')
      if (Array.isArray(kept)) {
        remember.checked = true
        for (const box of boxes) box.checked = kept.includes(nameOf(box))
      }
      if (remember.parentElement) remember.parentElement.hidden = false
      const keep = () => {
        const chosen = boxes.filter(({ checked }) => checked).map(nameOf)
        if (remember.checked) localStorage.setItem(key, JSON.stringify(chosen))
        else localStorage.removeItem(key)
      }
      form.addEventListener('change', keep)
      form.addEventListener('reset', () => setTimeout(keep))
    } catch {
      // No storage: nothing is offered.
    }
  }

  // An address that leads to a feast opens its entry.
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1))
    const details = id && document.getElementById(id)?.closest('.feast')?.querySelector('details')
    if (details) details.open = true
  }
  addEventListener('hashchange', open)
  open()
})()
