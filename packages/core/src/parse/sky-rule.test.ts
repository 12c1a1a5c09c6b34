import { describe, expect, test } from 'vitest'
import { describeSkyRule } from '../sky-rule.ts'
import { calendarNames, parseRule } from './rule.ts'
import { YamlSource } from './yaml-source.ts'

function parse(text: string) {
  const source = new YamlSource(text, 'x.yaml')
  const rule = parseRule(source.data, [], source, calendarNames([]))
  return { rule, faults: source.faults.map(({ message }) => message) }
}

describe('rules of sun and moon', () => {
  test('a lunar day, with the part of the day, tie and fallback', () => {
    expect(parse('{hindu: krishna 30 ashvina, at: pradosha, tie: last, else: next}').rule).toEqual({
      type: 'tithi',
      calendar: 'hindu',
      month: 'ashvina',
      tithi: 30,
      at: 'pradosha',
      tie: 'last',
      else: 'next',
    })
    expect(parse('{hindu: krishna 15 ashvina}').rule).toMatchObject({ tithi: 30, at: 'sunrise' })
    expect(parse('{hindu: krishna 8 Shrāvaṇa}').rule).toMatchObject({
      month: 'shravana',
      tithi: 23,
    })
    expect(parse('{tamil: shukla 15 chittirai, at: moonrise}').rule).toMatchObject({
      type: 'tithi',
      calendar: 'tamil',
    })
  })

  test('an asterism, a day of a solar month, an entry of the sun', () => {
    expect(parse('{tamil: pushya thai, at: night}').rule).toMatchObject({
      type: 'asterism',
      asterism: 'pushya',
      tie: 'first',
    })
    expect(parse('{tamil: 1 thai}').rule).toEqual({
      type: 'solar-day',
      calendar: 'tamil',
      month: 'thai',
      day: 1,
    })
    expect(parse('{sankranti: makara}').rule).toMatchObject({ sign: 'makara', until: 'sunset' })
  })

  test('instants, ties by asterism, places, modifiers', () => {
    expect(parse('{hindu: shukla 15 phalguna, at: 7/8 of the daytime}').rule).toMatchObject({
      at: '7/8 of the daytime',
    })
    expect(
      parse('{hindu: shukla 10 ashvina, tie: {asterism: shravana, at: aparahna}}').rule,
    ).toMatchObject({ tie: { asterism: 'shravana', at: 'aparahna', else: 'first' } })
    expect(
      parse('{hindu: shukla 1 chaitra, place: {latitude: 1.3, longitude: 103.8}, offset: -1}').rule,
    ).toMatchObject({
      type: 'offset',
      days: -1,
      rule: { place: { latitude: 1.3, longitude: 103.8 } },
    })
  })

  test.each([
    ['{hindu: krishna 30 ashwina}', 'ashvina'],
    ['{hindu: shukla 16 ashvina}', 'krishna 30 is the new moon'],
    ['{hindu: sukla 5 ashvina}', 'shukla'],
    ['{hindu: shukla ashvina}', 'shukla 9 chaitra'],
    ['{hindu: shukla 5 ashvina, at: pradosh}', 'did you mean pradosha?'],
    ['{hindu: shukla 5 ashvina, at: 9/8 of the daytime}', '7/8 of the daytime'],
    ['{hindu: shukla 5 ashvina, else: nxt}', 'next'],
    ['{tamil: pusya thai}', 'did you mean pushya?'],
    ['{tamil: 33 thai}', '29 to 32'],
    ['{tamil: 1 thai, at: noon}', 'leave it out'],
    ['{malayalam: shravana thai}', 'chingam'],
    ['{sankranti: makar}', 'makara'],
    ['{sankranti: makara, until: dusk}', 'sunset'],
    ['{hindu: shukla 5 ashvina, tie: {asterism: sravana, at: noon}}', 'did you mean shravana?'],
  ])('%s: the fault says what would be right', (text, hint) => {
    const { rule, faults } = parse(text)
    expect(rule).toBeUndefined()
    expect(faults.join('\n')).toContain(hint)
  })

  test('are told in words', () => {
    const { rule } = parse('{hindu: krishna 30 ashvina, at: pradosha, tie: most, else: before}')
    expect(rule && describeSkyRule(rule as Parameters<typeof describeSkyRule>[0])).toBe(
      'krishna 30 ashvina (hindu) at pradosha; of two days the longer; if on none, the day before it begins',
    )
  })
})
