import { describe, expect, it } from 'vitest'
import { typeset } from './typography.ts'

describe('typeset', () => {
  it.each([
    ['5./6. Mai: Ederlezi', '5.\u2009/\u20096.\u202fMai: Ederlezi'],
    ['Am 24. Dezember', 'Am 24.\u202fDezember'],
    ['der 2. Weihnachtstag', 'der 2.\u202fWeihnachtstag'],
    ['Es war der 12. Danach kam nichts.', 'Es war der 12. Danach kam nichts.'],
    ['Hl. Nikolaus', 'Hl.\u202fNikolaus'],
    ['z. B. und d. h. so', 'z.\u202fB. und d.\u202fh. so'],
    ['um 18 Uhr', 'um 18\u202fUhr'],
    ['von 2017-2024', 'von 2017–2024'],
    ['Feste - Sitten', 'Feste – Sitten'],
    ['das Projekt "Vast Vasteste" ("Hände")', 'das Projekt „Vast Vasteste“ („Hände“)'],
    ['„schon richtig“', '„schon richtig“'],
    ['4.138 Menschen', '4.138 Menschen'],
    ['Roma-Tag', 'Roma-Tag'],
  ])('sets %s', (text, set) => expect(typeset(text, 'de')).toBe(set))

  it('sets English its own way', () => {
    expect(typeset(`the "Roma" of Krefeld's east`, 'en')).toBe('the “Roma” of Krefeld’s east')
  })

  it('leaves other languages alone', () => {
    expect(typeset('"a" - b', 'tr')).toBe('"a" - b')
  })

  it('does not set twice', () => {
    const once = typeset('5./6. Mai, z. B. "so" - am 3. Advent', 'de')
    expect(typeset(once, 'de')).toBe(once)
  })
})
