/** What runs in the window: it asks for the sheet that is looked at, and again when it has changed. */
export const client = `
const by = (id) => document.getElementById(id)
const json = async (path) => (await fetch(path)).json()
let state
let shown = ''
let asked = 0

const chosen = () => {
  const name = decodeURIComponent(location.hash.slice(1))
  return state.pages.some((page) => page.name === name) ? name : state.pages[0]?.name
}

const element = (tag, text, attributes = {}) => {
  const made = document.createElement(tag)
  if (text !== undefined) made.textContent = text
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

/** file:line:column stands out from what is said of it. */
const told = (message) => {
  const item = element('li')
  const [, place, rest] = /^(\\S+?:\\d+:\\d+|\\S+\\.yaml): ([\\s\\S]*)$/.exec(message) ?? [, '', message]
  if (place) item.append(element('span', place, { class: 'place' }), ' ')
  item.append(rest)
  return item
}

const isOf = (message, page) => page.file !== undefined && message.startsWith(page.file + ':')

const list = (id, messages) => by(id).replaceChildren(...messages.map(told))

function showPages() {
  const current = chosen()
  by('pages').replaceChildren(...state.pages.map((page) => {
    const item = element('li')
    const link = element('a', page.title.replace(/ \\d{4}$/, ''), { href: '#' + page.name, title: page.title, lang: state.language })
    if (page.name === current) link.setAttribute('aria-current', 'page')
    const count = state.faults.filter((fault) => isOf(fault, page)).length
    if (count > 0) {
      const many = count === 1 ? ' fault' : ' faults'
      link.append(' ', element('span', count + many, { class: 'count' }))
    }
    item.append(link)
    return item
  }))
}

function showFaults(faults) {
  by('faults').hidden = faults.length === 0
  by('stale').hidden = state.faults.length === 0 || !by('picture').src
  by('sheet').classList.toggle('stale', faults.length > 0)
  list('fault-list', faults)
}

function showZones() {
  const [width, height] = state.paper
  const zones = by('zones')
  zones.setAttribute('viewBox', '0 0 ' + width + ' ' + height)
  const rect = (kind, x, y, w, h) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    for (const [key, value] of Object.entries({ class: kind, x, y, width: w, height: h })) made.setAttribute(key, value)
    return made
  }
  zones.replaceChildren(rect('binding', 0, 0, width, 15), rect('safe', 5, 15, width - 10, height - 20))
  by('sheet').style.setProperty('--ratio', String(width / height))
  by('sheet').style.setProperty('--wide', String(width))
}

async function showSheet() {
  const name = chosen()
  const page = state.pages.find((one) => one.name === name)
  showPages()
  if (!page) return showFaults(state.faults)
  const ask = ++asked
  const began = performance.now()
  const { report, faults, drawn } = await json('/sheet/' + name + '.json?v=' + state.version)
  if (ask !== asked) return
  const address = '/sheet/' + name + '.svg?v=' + state.version
  if (drawn && shown !== address) {
    const next = new Image()
    next.src = address
    await next.decode().catch(() => {})
    if (ask !== asked) return
    by('picture').src = address
    shown = address
  }
  by('picture').alt = page.title
  by('desk').setAttribute('aria-label', page.title)
  by('download').href = '/sheet/' + name + '.svg'
  by('download').setAttribute('download', name + '.svg')
  document.title = page.title + ' – ' + state.title
  showFaults([...state.faults, ...faults])
  by('status').textContent = drawn
    ? page.title + ', drawn in ' + Math.round(performance.now() - began) + ' ms'
    : page.title + ' could not be drawn'
  const remarks = await json('/remarks.json')
  if (ask !== asked) return
  const here = [...report, ...remarks.filter((remark) => isOf(remark, page))]
  by('notes').hidden = here.length === 0
  list('note-list', here)
  const others = remarks.filter((remark) => !state.pages.some((one) => isOf(remark, one)))
  by('others').hidden = others.length === 0
  by('other-count').textContent = '(' + others.length + ')'
  list('other-list', others)
}

async function update() {
  state = await json('/state.json')
  by('title').textContent = state.title
  showZones()
  await showSheet()
}

const toggle = (button, apply) => {
  const on = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(on))
  apply(on)
}
const overlay = () => toggle(by('overlay'), (on) => {
  by('zones').toggleAttribute('hidden', !on)
  by('key').hidden = !on
})
const zoom = () => toggle(by('zoom'), (on) => by('sheet').classList.toggle('large', on))
by('overlay').addEventListener('click', overlay)
by('zoom').addEventListener('click', zoom)

const turn = (step) => {
  const names = state.pages.map((page) => page.name)
  const next = names[names.indexOf(chosen()) + step]
  if (next) location.hash = next
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // An enlarged sheet is moved with the arrows.
  const large = by('sheet').classList.contains('large') && document.activeElement === by('desk')
  const act = { o: overlay, z: zoom, PageUp: () => turn(-1), PageDown: () => turn(1),
    ...(!large && { ArrowLeft: () => turn(-1), ArrowRight: () => turn(1) }) }[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
addEventListener('hashchange', showSheet)

const events = new EventSource('/events')
events.onmessage = ({ data }) => {
  if (Number(data) !== state?.version) update()
}
events.onerror = () => {
  by('status').textContent = 'The preview has ended; start it again to go on.'
}
await update()
`
