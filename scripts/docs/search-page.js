// The search of the documentation: reads its index when somebody begins to search. No library.
;(() => {
  const script = document.currentScript
  const { index, up, none } = script.dataset
  const box = document.querySelector('search')
  const input = box.querySelector('input')
  const results = box.querySelector('.results')
  box.hidden = false

  /** Letters alone: small, without marks. */
  const plain = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/[ʼʻ’']/g, '')

  let passages
  let waiting
  const load = () => {
    waiting ??= new Promise((done) => {
      window.searchIndex = (found) => {
        passages = found.map(([page, title, address, text]) => {
          const head = plain(title)
          return { page, title, address, text, head, name: plain(page), all: plain(text) }
        })
        done()
      }
      document.head.append(Object.assign(document.createElement('script'), { src: index }))
    })
    return waiting
  }

  /**
   * Ten passages that have a word beginning with each word asked for. Headings weigh most, and what
   * is told in a guide more than a line of the reference.
   */
  const find = (query) => {
    const words = plain(query)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
    if (words.length === 0) return []
    const begins = words.map((word) => new RegExp(`(^|[^\\p{L}\\p{N}])${word}`, 'u'))
    const wholes = words.map(
      (word) => new RegExp(`(^|[^\\p{L}\\p{N}])${word}($|[^\\p{L}\\p{N}])`, 'u'),
    )
    const weighed = passages.flatMap((passage, i) => {
      let weight = 0
      const told = /^reference\//.test(passage.address) ? 1 : 5
      for (const [k, begin] of begins.entries()) {
        const here =
          (wholes[k].test(passage.head) ? 8 : begin.test(passage.head) ? 3 : 0) +
          (begin.test(passage.name) ? 2 : 0) +
          (begin.test(passage.all) ? told : 0)
        if (here === 0) return []
        weight += here
      }
      if (passage.head === words.join(' ')) weight += 10
      return [{ passage, weight, i }]
    })
    return weighed.sort((a, b) => b.weight - a.weight || a.i - b.i).slice(0, 10)
  }

  const show = async () => {
    await load()
    const query = input.value
    results.replaceChildren()
    if (query.trim() === '') return
    const found = find(query)
    if (found.length === 0) {
      results.append(none)
      return
    }
    const list = document.createElement('ol')
    for (const { passage } of found) {
      const link = Object.assign(document.createElement('a'), { href: up + passage.address })
      const title = document.createElement('b')
      title.textContent = passage.title
      const about = document.createElement('small')
      const text = passage.text.slice(0, 110)
      about.textContent = [passage.page === passage.title ? '' : passage.page, text]
        .filter(Boolean)
        .join(' · ')
      link.append(title, about)
      const item = document.createElement('li')
      item.append(link)
      list.append(item)
    }
    results.append(list)
  }

  input.addEventListener('focus', load)
  input.addEventListener('input', show)
  box.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement)
    if (event.key === 'Escape') {
      input.value = ''
      results.replaceChildren()
      input.focus()
    } else if (event.key === 'ArrowDown' && links.length > 0) {
      event.preventDefault()
      links[Math.min(at + 1, links.length - 1)].focus()
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault()
      if (at === 0) input.focus()
      else links[at - 1].focus()
    } else if (event.key === 'Enter' && document.activeElement === input) links[0]?.click()
  })
  document.addEventListener('click', (event) => {
    if (!box.contains(event.target)) results.replaceChildren()
  })
})()
