import { type Fault, InputError } from '@interkalender/core/parse'
import { MissingGlyphError, missingCharacter } from '../engine/shape.ts'
import type { SheetModel } from './model.ts'

/**
 * Throws if a sheet says something that no face of ours can show: an InputError that names the
 * file of the portrait, or a MissingGlyphError that names the feast. A name in a community's own
 * script is left to the plan, which does without it and says so.
 */
export function assertPrintable({ portrait, weeks, spans }: SheetModel): void {
  const { file, name, kicker, text, contact, linkLabel, picture } = portrait
  const faults: Fault[] = []
  for (const said of [name, kicker, text, ...contact, linkLabel, picture?.credit]) {
    const words = said?.replace(/\s+/g, ' ') ?? ''
    const character = missingCharacter(words)
    if (!character) continue
    const { message } = new MissingGlyphError(excerpt(words, character), character)
    faults.push({ file, line: 1, column: 1, message: `${message}; leave it out or spell it out` })
  }
  if (faults.length > 0) throw new InputError(faults)
  const feasts = weeks.flatMap(({ days }) => days.flatMap((day) => day.feasts))
  for (const feast of [...feasts, ...spans]) {
    const character = missingCharacter(feast.name)
    if (character) throw new MissingGlyphError(feast.name, character, feast.id)
  }
}

/** The words around a character. */
function excerpt(text: string, character: string): string {
  const at = text.indexOf(character)
  return text.slice(Math.max(0, at - 20), at + 20).trim()
}
