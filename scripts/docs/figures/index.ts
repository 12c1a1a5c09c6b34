// All drawings of the documentation, computed by the core when they are asked for.
import { figureColours, figureRules } from '../style.ts'
import { crescent } from './crescent.ts'
import type { Figure } from './draw.ts'
import { drift } from './drift.ts'
import { bothEasters } from './easter.ts'
import { equinox } from './equinox.ts'
import { leapMonth, midnights } from './lunisolar.ts'
import { molad } from './molad.ts'
import { thaiYears } from './thai-years.ts'
import { tibetanMonth } from './tibetan-month.ts'
import { tithi } from './tithi.ts'
import { wandering } from './wandering.ts'
import { yearStrips } from './year-strip.ts'

/** Every drawing, by name. */
export function figures(): Figure[] {
  return [
    bothEasters(),
    crescent(),
    drift(),
    equinox(),
    leapMonth(),
    midnights(),
    molad(),
    thaiYears(),
    tibetanMonth(),
    tithi(),
    wandering(),
    ...yearStrips(),
  ]
}

/** A drawing as a file of its own, as docs/figures has it. */
export function standAlone({ svg }: Figure): string {
  const [head = ''] = /^<svg[^>]*>\n/.exec(svg) ?? []
  const ground = `<style>${figureColours}.fig{background:var(--paper)}${figureRules.trim().replaceAll('\n', '')}</style>\n`
  return `${head}${ground}${svg.slice(head.length)}\n`
}
