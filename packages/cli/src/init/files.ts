import { type Data, monthName } from '@interkalender/edition'
import { type Answers, profileKeys } from './answers.ts'
import { placeholderLanguage, placeholders, titleIn } from './placeholders.ts'

/** All files of a city's repository, by path; it asks for that version of the packages. */
export function repositoryFiles(
  answers: Answers,
  data: Data,
  version: string,
): Map<string, string> {
  const files = new Map<string, string>([
    ['edition.yaml', editionYaml(answers, data)],
    ...Array.from({ length: 12 }, (_, i): [string, string] => [
      `${String(i + 1).padStart(2, '0')}.yaml`,
      sheetYaml(i + 1, answers, data),
    ]),
    ['package.json', packageJson(answers, version)],
    ['README.md', readme(answers)],
    ['.gitignore', 'node_modules/\nout/\n'],
    ['.vscode/settings.json', json(editorSettings)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.github/workflows/calendar.yml', workflow(answers)],
  ])
  return files
}

const schemaOf = (name: string) =>
  `# yaml-language-server: $schema=./node_modules/@interkalender/months/${name}.schema.json\n`

const editorSettings = {
  'yaml.schemas': {
    './node_modules/@interkalender/months/edition.schema.json': 'edition.yaml',
    './node_modules/@interkalender/months/sheet.schema.json': '[01][0-9].yaml',
    './node_modules/@interkalender/holidays/holidays.schema.json': 'feasts.yaml',
  },
  'files.encoding': 'utf8',
}

/** The language of the printed sheets. */
function printed({ languages, profile }: Answers, data: Data): string {
  return languages?.[0] ?? profileKeys(profile, data).language ?? 'de'
}

function editionYaml(answers: Answers, data: Data): string {
  const { id, city, year, profile, region, place, traditions, languages } = answers
  const language = printed(answers, data)
  const all = languages ?? profileKeys(profile, data).languages ?? [language]
  const titles = [...new Set([language, ...all])].map(
    (one) => `  ${one}: ${quoted(`${titleIn(one)} ${city} ${year}`)}\n`,
  )
  const say = placeholders(language)
  const list = (key: string, values: readonly string[] | undefined) =>
    values === undefined ? '' : `${key}:\n${values.map((value) => `  - ${value}\n`).join('')}`
  const host = id.replace(/-?\d{4}.*$/, '') || id
  return `${schemaOf('edition')}# The profile gives public and school holidays, languages and traditions; here stands what differs.
extends: ${profile}
# Its name in feeds and folders: it stays, whatever the folder is called.
id: ${id}
title:
${titles.join('')}city: ${quoted(city)}
year: ${year}
${region === undefined ? '' : `region: ${region}\n`}${place === undefined ? '' : `place: {latitude: ${place.latitude}, longitude: ${place.longitude}}\n`}${languages === undefined ? '' : `language: ${language}\nlanguages: [${languages.join(', ')}]\n`}publisher:
  name: ${quoted(say.publisher(city))}
# Keep it from year to year: telephones ask this address for the feeds, and UIDs carry its host.
site: https://kalender.${host}.example/

${list('traditions', traditions)}${traditions === undefined ? usualTraditions(profile, data) : ''}# Feasts printed besides the major ones, and those left to feeds and page; "interkalender check"
# tells which days are crowded.
print:
  also: []
  without: []

theme: ${answers.theme}
paper: {size: ${answers.size}, orientation: ${answers.orientation}}

# The day of this state of the data. It stands in every file; change it with every correction.
released: ${year - 1}-10-01
# The day on which the feeds are first published; it stays, in the next years too.
# published: ${year - 1}-11-01

# What is still to be confirmed; "interkalender check" names it until it is taken out.
to-confirm:
${[...(place ? [] : [say.place]), ...say.edition].map((line) => `  - ${quoted(line)}\n`).join('')}`
}

/** The traditions of a profile as a comment, to be taken over and changed. */
function usualTraditions(profile: string, data: Data): string {
  const usual = profileKeys(profile, data).traditions ?? []
  return `# Whose feasts there are: those of the profile. For others take the "#" away and change the list;
# feasts of your own belong to folk.
# traditions: [${usual.join(', ')}]

`
}

function sheetYaml(month: number, answers: Answers, data: Data): string {
  const language = printed(answers, data)
  const say = placeholders(language)
  const name = monthName(month, placeholderLanguage(language))
  return `${schemaOf('sheet')}# A placeholder: put an association or an offer of your city in its place, with its consent.
kind: association
title: ${quoted(say.sheetTitle(name))}
text: |
${say.sheetText(answers.city).replace(/^(?=.)/gm, '  ')}
contact: []
to-confirm:
${say.sheet.map((line) => `  - ${quoted(line)}\n`).join('')}`
}

function packageJson({ id, city, year }: Answers, version: string): string {
  return json({
    name: id,
    private: true,
    description: `The interreligious calendar of ${city}, ${year}.`,
    type: 'module',
    engines: { node: '>=20.19' },
    scripts: {
      start: 'interkalender build',
      build: 'interkalender build',
      check: 'interkalender check',
      preview: 'interkalender preview',
    },
    devDependencies: {
      '@interkalender/cli': `^${version}`,
      '@interkalender/holidays': `^${version}`,
      '@interkalender/months': `^${version}`,
    },
  })
}

function readme({ id, city, year }: Answers): string {
  return `# ${city} ${year}

The interreligious calendar of ${city} for ${year}, made with Interkalender.

\`\`\`sh
npm install
npm run check     # what is still to be filled in or confirmed
npm start         # makes everything in out/${id}/: PDFs, feeds, page, tables
npm run preview   # shows the calendar while you edit
\`\`\`

- \`edition.yaml\`: city, year, languages, traditions, paper. It extends a profile and states only what
  differs from it.
- \`01.yaml\` … \`12.yaml\`: a sheet for each month, each presenting an association or an offer.
- \`feasts.yaml\` (if you write one): feasts of your city's own. \`npx interkalender import FILE\` makes
  it from a calendar or a table.

Your editor completes and explains the keys (in VS Code with the extension "YAML" by Red Hat). Every
push to \`main\` builds the calendar; the workflow publishes PDFs, feeds and page as static files (turn
on Pages for this repository, source "GitHub Actions").
`
}

function workflow({ id }: Answers): string {
  return `# Builds the calendar on every push and publishes PDFs, feeds and page as static files.
name: calendar
on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      - run: npm install
      - run: npm run check
      - run: npm run build
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with:
          path: out/${id}
  publish:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

/** A YAML scalar; what is not plainly words is quoted. */
function quoted(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ’.,()–-]*$/u.test(text)
  const isWord = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return isPlain && !isWord && text === text.trim() ? text : JSON.stringify(text)
}
