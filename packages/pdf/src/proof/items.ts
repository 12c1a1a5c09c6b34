import type { Proof, ProofFeast } from '@interkalender/edition'
import { mm } from '../engine/document.ts'
import { missingCharacter } from '../engine/shape.ts'
import { grey } from '../palette.ts'
import { Column, columns, type Item, itemOf, page, pitch, type } from './blocks.ts'

/** Width of the labels beside names and texts. */
const labelWidth = 25 * mm
/** Room that a mark takes before a name. */
const markRoom = 16
/** A line to write on by hand. */
const writing = 7 * mm
/** Below each item. */
const below = 5 * mm

/** Everything of a page for proof-reading, in the order in which it is read. */
export function itemsOf(proof: Proof): Item[] {
  const { words: say, language: lang } = proof
  const heading = (text: string): Item => {
    const column = new Column({ left: page.left, width: page.right - page.left }, 6)
    column.add(text, { style: type.heading, lang, tag: 'H2', step: 22 })
    return { ...itemOf([column], 4), withNext: true }
  }
  return [
    head(proof),
    ...proof.feasts.map((feast) => feastItem(feast, proof)),
    ...(proof.undated.length > 0 ? [heading(say.undatedHeading)] : []),
    ...proof.undated.map((feast) => feastItem(feast, proof)),
    missingDay(proof),
    signature(proof),
  ]
}

/** Names and texts that no font of ours can show; they are left out. */
export function unprintable(proof: Proof): string[] {
  return [...proof.feasts, ...proof.undated].flatMap(({ id, names, texts }) =>
    [...names, ...texts]
      .filter(({ text }) => missingCharacter(text) !== undefined)
      .map(({ text }) => `${id}: no font of ours can show "${text}"; it is left out`),
  )
}

function head(proof: Proof): Item {
  const { words: say, language: lang, tradition } = proof
  const column = new Column({ left: page.left, width: 150 * mm })
  column
    .add(proof.calendar, { style: type.body, lang, ink: grey })
    .add(tradition.name, { style: type.title, lang, tag: 'H1', step: 38, above: 6 })
    .add(`${proof.title}: ${say.subtitle}`, { style: type.subtitle, lang, step: 18, above: 2 })
  for (const paragraph of proof.intro) column.add(paragraph, { style: type.body, lang, above: 7 })
  for (const review of proof.reviews) {
    column.add(review, { style: type.day, lang, above: 7 })
  }
  return itemOf([column], 6 * mm)
}

function feastItem(feast: ProofFeast, proof: Proof): Item {
  const { words: say, language: lang } = proof
  const shown = ({ text }: { readonly text: string }) => missingCharacter(text) === undefined
  const air = 2.5 * mm
  const name = new Column(columns.words, air)
  const mark = {
    y: name.at + 12,
    left: columns.words.left,
    tradition: feast.tradition,
    quiet: feast.quiet,
  }
  name.add(feast.name, { style: type.feast, lang, tag: 'H2', step: 16 }, markRoom)
  name.add(feast.kind, { style: type.small, lang, ink: grey, step: 10.5 })

  const dates = new Column(columns.dates, air + 3)
  feast.dates.forEach(({ when, facts }, i) => {
    if (when !== '') dates.add(when, { style: type.day, lang, above: i > 0 ? 8 : 0 })
    for (const fact of facts) dates.add(fact, { style: type.small, lang, above: 2, step: 10.5 })
  })

  const words = new Column(columns.words, name.at + 3)
  const missing = (label: string) => {
    words.addPair(label, say.missing, { style: type.small, lang, ink: grey }, labelWidth, lang)
    words.rule(1, labelWidth + 18 * mm)
  }
  for (const one of feast.names.filter(shown)) {
    const style = one.direction === 'rtl' ? { ...type.name, size: 12 } : type.name
    words.addPair(one.label, one.text, { style, lang: one.language, step: 14 }, labelWidth, lang)
    if (one.latin === '') missing(say.transliteration)
    else if (one.latin !== undefined) {
      const look = { style: type.body, lang: `${one.language}-Latn` }
      words.addPair(say.transliteration, one.latin, look, labelWidth, lang)
    }
  }
  words.at += 2
  for (const one of feast.texts.filter(shown)) {
    const look = { style: type.body, lang: one.language, above: 1 }
    if (one.text === '') missing(one.label)
    else words.addPair(one.label, one.text, look, labelWidth, lang)
  }
  words.add(feast.sources, { style: type.small, lang, ink: grey, step: 10.5, above: 3 })
  for (const review of feast.reviews) words.add(review, { style: type.small, lang, above: 3 })

  const answer = new Column(columns.answer, air + 3)
  answer.boxes([say.right, say.wrong], lang)
  answer.add(say.change, { style: type.small, lang, ink: grey, above: 4, step: 10.5 })
  const foot = Math.max(words.at, dates.at, answer.at + 3 * writing)
  answer.rule(writing - 4)
  while (answer.at + writing < foot) answer.rule(writing)

  const line = new Column({ left: page.left, width: page.right - page.left })
  line.rule(0)
  return { ...itemOf([line, name, dates, words, answer], below), marks: [mark] }
}

function missingDay({ words: say, language: lang }: Proof): Item {
  const column = new Column({ left: page.left, width: page.right - page.left }, 6)
  column
    .add(say.missingHeading, { style: type.heading, lang, tag: 'H2', step: 22 })
    .add(say.missingText, { style: type.body, lang, above: 2 })
  for (let i = 0; i < 4; i++) column.rule(writing + 2)
  return itemOf([column], 6 * mm)
}

function signature(proof: Proof): Item {
  const { words: say, language: lang } = proof
  const width = 84 * mm
  const left = new Column({ left: page.left, width }, 6)
  left.add(say.signHeading, { style: type.heading, lang, tag: 'H2', step: 22 })
  for (const field of say.signFields) {
    left.rule(1.35 * writing).add(field, { style: type.small, lang, ink: grey, above: 1, step: 11 })
  }
  left.add(say.consent, { style: type.small, lang, above: 8, step: 11 })
  const right = new Column({ left: page.right - 78 * mm, width: 78 * mm }, 6)
  right.add(say.sendBack, { style: type.heading, lang, tag: 'H2', step: 22 })
  for (const line of proof.sendBack) right.add(line, { style: type.body, lang, step: pitch + 1 })
  right.add(proof.state, { style: type.small, lang, ink: grey, above: 10 })
  return itemOf([left, right], 0)
}
