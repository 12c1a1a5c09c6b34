import type { Holiday, KnownEncounter, Tradition } from '@interkalender/core'

/** The religions, ways and customs whose feasts are here, with the letters that mark them. */
export declare const traditions: readonly Tradition[]

/** All feasts: rules, names in all languages, meanings, greetings, sources. */
export declare const holidays: readonly Holiday[]

/** The languages whose names lie in `languages/`, and whether a speaker has read them over. */
export declare const languages: readonly {
  readonly language: string
  readonly reviewed: boolean
}[]

/** Days on which several traditions meet, with a sentence. */
export declare const encounters: readonly KnownEncounter[]

/** What comes every week and is no feast: Sunday, prayers of the community. The Shabbat is a feast. */
export declare const weekly: readonly Holiday[]

/** What became of the feasts since their first release: corrections, and those that were taken out. */
export declare const history: {
  readonly corrections: readonly {
    readonly feast: string
    readonly year?: number
    readonly changed: string
    readonly note: string
  }[]
  readonly withdrawn: readonly {
    readonly feast: string
    readonly changed: string
    readonly note: string
  }[]
}
