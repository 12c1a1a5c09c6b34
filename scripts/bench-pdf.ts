// One engine in a process of its own, as `npm run bench` starts it: twelve A3 sheets of Krefeld's
// calendar. Prints the milliseconds of processor time of the first and of the third rendering, and the peak memory.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createSky } from '@interkalender/core/astronomy'
import { type CalendarYear, createCalendarYear, loadEdition } from '@interkalender/edition'

// The peers are dependencies of the package that draws, not of these scripts.
const fromPdf = createRequire(new URL('../packages/pdf/package.json', import.meta.url))
const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const font = (name: string) => path(`packages/pdf/fonts/AlegreyaSans_${name}.ttf`)
const [width, height] = [1190.55, 841.89]

function krefeld(): CalendarYear {
  const data = JSON.parse(readFileSync(path('holidays/dist/holidays.json'), 'utf8'))
  const { edition, sheets } = loadEdition(path('months/krefeld-2027'), data)
  return createCalendarYear(edition, sheets, { ...data, sky: createSky() })
}

/** What the peers set: the texts of the sheets, names in Latin, Cyrillic and Greek only. */
function texts(year: CalendarYear) {
  const known =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u
  const shown = (text: string | undefined) => (text && known.test(text) ? text : '')
  return year.months.map((month) => ({
    title: `${month.name} ${month.year}`,
    sheet: [month.sheet.title, ...month.sheet.text, ...month.sheet.contact],
    weeks: month.weeks.map((week) =>
      week.days.map((day) => ({
        number: String(day.number),
        feasts: day.inMonth ? day.feasts.map((f) => `${f.name} ${shown(f.ownName?.text)}`) : [],
      })),
    ),
  }))
}

async function ours(year: CalendarYear): Promise<() => Promise<number>> {
  const { renderBoth } = await import('@interkalender/pdf')
  const options = { creationDate: '2026-11-22T00:00:00Z', readPicture: () => new Uint8Array() }
  return async () => {
    const { screen, press } = await renderBoth(year, options)
    return screen.bytes.length + press.bytes.length
  }
}

async function pdfkit(year: CalendarYear): Promise<() => Promise<number>> {
  const PDFDocument = fromPdf('pdfkit')
  return () =>
    new Promise((resolve) => {
      const document = new PDFDocument({ autoFirstPage: false, size: [width, height], margin: 0 })
      let length = 0
      document.on('data', (chunk: Uint8Array) => {
        length += chunk.length
      })
      document.on('end', () => resolve(length))
      const regular = () => document.font(font('400Regular')).fontSize(8.5)
      for (const { title, sheet, weeks } of texts(year)) {
        document.addPage()
        document.font(font('700Bold')).fontSize(60).text(title, 430, 60)
        regular().text(sheet.join('\n\n'), 34, 500, { width: 300 })
        weeks.forEach((week, row) => {
          week.forEach(({ number, feasts }, column) => {
            const [x, y] = [430 + column * 104, 150 + row * 90]
            document.font(font('400Regular')).fontSize(22).text(number, x, y)
            regular().text(feasts.join('\n'), x, y + 26, { width: 96 })
          })
        })
      }
      document.end()
    })
}

async function reactPdf(year: CalendarYear): Promise<() => Promise<number>> {
  const { createElement: h } = await import(fromPdf.resolve('react'))
  const { Document, Font, Page, renderToBuffer, Text, View } = await import('@react-pdf/renderer')
  Font.register({
    family: 'A',
    fonts: [{ src: font('400Regular') }, { src: font('700Bold'), fontWeight: 'bold' }],
  })
  const at = (left: number, top: number, more: object) => ({
    position: 'absolute',
    left,
    top,
    ...more,
  })
  return async () => {
    const pages = texts(year).map(({ title, sheet, weeks }) =>
      h(
        Page,
        {
          key: title,
          size: [width, height],
          wrap: false,
          style: { fontFamily: 'A', fontSize: 8.5 },
        },
        h(
          View,
          { style: { width, height } },
          h(Text, { style: at(430, 60, { fontSize: 60, fontWeight: 'bold' }) }, title),
          h(Text, { style: at(34, 500, { width: 300 }) }, sheet.join('\n\n')),
          weeks.flatMap((week, row) =>
            week.map(({ number, feasts }, column) =>
              h(
                View,
                {
                  key: `${row}-${column}`,
                  style: at(430 + column * 104, 150 + row * 90, { width: 96 }),
                },
                h(Text, { style: { fontSize: 22 } }, number),
                feasts.map((name, i) => h(Text, { key: i }, name)),
              ),
            ),
          ),
        ),
      ),
    )
    return (await renderToBuffer(h(Document, null, pages))).length
  }
}

const engines: Readonly<Record<string, (year: CalendarYear) => Promise<() => Promise<number>>>> = {
  ours,
  pdfkit,
  'react-pdf': reactPdf,
}
const render = await engines[process.argv[2] ?? 'ours']!(krefeld())
const times: number[] = []
const busy: number[] = []
let bytes = 0
for (let i = 0; i < 3; i++) {
  const before = performance.now()
  const spent = process.cpuUsage()
  bytes = await render()
  times.push(performance.now() - before)
  const { user, system } = process.cpuUsage(spent)
  busy.push((user + system) / 1000)
}
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ first: busy[0], third: busy[2], times, memory, bytes }))
