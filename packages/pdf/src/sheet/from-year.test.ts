import { expect, it } from 'vitest'
import { krefeld } from '../../test/krefeld.ts'
import { toSheets } from './from-year.ts'

it('says of a fast that lists date differently that it may be a day off, on its band', () => {
  const june = toSheets(krefeld(), () => new Uint8Array())[5]
  expect(june?.spans.map(({ name }) => name)).toContain('Muharrem-Fasten ±1')
  const march = toSheets(krefeld(), () => new Uint8Array())[2]
  expect(march?.spans.map(({ name }) => name)).toContain('Bahá’í-Fastenzeit')
})
