// @ts-check
/*
 * What the page adds where scripts run: search, today, and a choice that is remembered if one asks
 * for it. Everything else works without. No third party, no cookie; nothing leaves the device.
 */
;(() => {
  /** @type {(selector: string) => HTMLElement | null} */
  const find = (selector) => document.querySelector(selector)
  /** @type {(tag: string, text?: string) => HTMLElement} */
  const make = (tag, text = '') => Object.assign(document.createElement(tag), { textContent: text })

  // As the page writes them: browsers know no Kurmanji, and give Persian days of another calendar.
  const { dates = '', digits = '', first = '' } = find('.today')?.dataset ?? {}
  const inDigits = (/** @type {number} */ number) =>
    String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
  /** @param {string} iso */
  const inWords = (iso) => {
    const [, month, day] = iso.split('-').map(Number)
    const number = day === 1 && first ? first : inDigits(day ?? 0)
    return (dates.split('|')[(month ?? 0) - 1] ?? iso).replace('{n}', number)
  }

  /** Without case, accents and points, so that one need not know how it is written. */
  const bare = (/** @type {string} */ text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ı', 'i')
      .replaceAll('ß', 'ss')
      .replace(/[’'ʼ`]/g, '')

  const read = () =>
    [...document.querySelectorAll('.feast')].map((item) => {
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
  /** Those of the year that is shown. */
  let feasts = read()

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
    document.addEventListener('yearshown', () => {
      feasts = read()
      index = indexed()
      show()
    })
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
  const markToday = () => {
    const month = document.getElementById(today.slice(0, 7))
    for (const cell of month?.querySelectorAll('.small-calendar td') ?? []) {
      if (cell.textContent === inDigits(now.getDate())) cell.setAttribute('aria-current', 'date')
    }
    document.getElementById(today)?.querySelector('time')?.setAttribute('aria-current', 'date')
  }
  markToday()
  document.addEventListener('yearshown', markToday)

  /** @typedef {{ start: string, last: string, eve: boolean, minor: boolean, link: Element }} Near */
  /** @type {Near[]} */
  const ofPage = feasts.map((feast) => ({ ...feast, link: linkTo(feast) }))

  /** The days of the years before and after the page's own, as the feeds have them. */
  async function beyond() {
    const files = ['../days.json', 'names.json'].map(async (path) => (await fetch(path)).json())
    const [all, { holidays: names }] = await Promise.all(files)
    const own = [...document.querySelectorAll('.month')].map(({ id }) => id)
    /** @type {Near[]} */
    const found = []
    for (const [id, { eve = false, minor = false, days }] of Object.entries(all)) {
      for (const [start, last] of days) {
        if (own.includes(start.slice(0, 7))) continue
        const link = /** @type {HTMLAnchorElement} */ (make('a', names[id]))
        link.href = `${id}.html`
        found.push({ start, last, eve, minor, link })
      }
    }
    return found
  }

  const section = find('.today')
  /** @param {Near[]} known */
  function showToday(known) {
    const list = section?.querySelector('ul')
    if (!section || !list) return
    const { today: word = '', eve: evening = '' } = section.dataset
    /** @type {(found: Near[], label?: string) => Element[]} */
    const lines = (found, label) =>
      found.map(({ start, link }, i) => {
        const line = make('li')
        const when = make('b', label ?? inWords(start))
        // Said of each, seen once.
        const again = label !== undefined || found[i - 1]?.start === start
        when.classList.toggle('unseen', i > 0 && again)
        line.append(when, ' ', link)
        return line
      })
    const coming = known.filter(({ start, minor, eve }) => {
      return !minor && (eve ? start > tomorrow : start > today)
    })
    // What begins today, then what lasts, the latest first.
    const now = known
      .filter(({ start, last }) => start <= today && today <= last)
      .sort((a, b) => (a.start < b.start ? 1 : -1))
    const evenings = known.filter(({ start, eve }) => eve && start === tomorrow)
    const next = Math.max(3, 7 - now.length - evenings.length)
    const all = [...lines(now, word), ...lines(evenings, evening), ...lines(coming.slice(0, next))]
    list.replaceChildren(...all)
    section.hidden = all.length === 0
    return coming.length >= 5
  }
  const inPage = document.getElementById(today.slice(0, 7)) !== null
  const enough = inPage && showToday(ofPage)
  if (!enough) {
    // From a folder they cannot be read; what the page has remains.
    beyond().then(
      (others) => {
        const all = [...ofPage, ...others].sort((a, b) => (a.start < b.start ? -1 : 1))
        if (all.some(({ start }) => start <= today) && all.some(({ last }) => last >= today)) {
          showToday(all)
        }
      },
      () => {},
    )
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
