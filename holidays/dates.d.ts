import type { Holiday } from '@interkalender/core'

/**
 * All feasts as a list of dates needs them: rules, German and English names; no texts, no sources.
 * A quarter of the whole.
 */
export declare const holidays: readonly Holiday[]
