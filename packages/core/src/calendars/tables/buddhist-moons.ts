/**
 * The full moons of Buddhist feasts, 1600–2400.
 *
 * Computed with astronomy-engine 2.1.19 (../../astronomy/buddhist-moons.ts). The poya days of
 * 2003–2026 are those of Sri Lanka's gazettes, as listed in vacanza/holidays, sinhala.py and
 * sri_lanka.py; the rule gives the same. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see yearly-days.ts): e285c924.
 */
import type { NearYear, YearlyDays } from './yearly-days.ts'

/** The years whose poya days have been gazetted. */
export const gazettedPoya = { first: 2003, last: 2026 } as const

/** The first full moon of May, days of Germany (summer time, UTC+2). */
export const mayFullMoon: YearlyDays = {
  firstYear: 1600,
  from: [5, 1],
  days:
    'rg5oc2lash6pd3mc0j8rf4nd2lath6pe3mc1j8qg4nd3k9sh6pe4mb0j7qg5nd2l9sh7pe4ma0i8qg5oc1k9rh7qe3' +
    'mbti8rg5od2la0i7qf3mc1j9sh5od3la0j7qf4mc1k9rg6nd3mati7pe4nc1k9rg5od3mbsi7qe4nc1j8rg5oe2lat' +
    'h7qf4nc1j8rh5oe3k9si8rg5nc1k9si7pe3ma0j9qg5nc1kash7pd3mb0j8rf4nd1kath6pe3mb1j8qf4nd2k9sh5o' +
    'e4mb0j7qf5nd2l9rh6oe3mb0i8pf5od2lash7qf4nc0j8rg6pe2kath7qf3mb1j9rh5od2kati7qf4mb1k8rg6nd2l' +
    'ati7pe3mb1k9rg5oc2lbsi7pe3mc1j8rf5od2lath6pf3mc1j8rg5od3k9sh6pf4mb0j7qg6od2l9sh7pf4nb0j8qg' +
    '6oc1kash7qe3mb0j8rg5od1kath7pe3lb1j8rg4nc2kati6pe3mc2l9sh6od3ma0i7pf4nc1k9rg6pd3mbti7qf4nd' +
    '1j9rg6pe2lath7qg4nc1j8rh6pe3kati7qf5mb1k8rh6od2lati8qf4nb1k9si7pd3mc0j8rf4nd2lath6pe3mc1j8' +
    'qg4nd2kash6pe4mb0j7qg5nd2l9sh6pe4nb0i8qg5oc1k9rh7qe3mbti8rf5od1k9sh6pf4mc1j9sh5od2ka0j7qf4' +
    'mb1k9sh6nd2la0i7pe4nb1k9rg5od2lbti7qe4nc1k9rf5oe2lath6pf4nc1j8rg5oe3lasi6pf5mb0j8',
}

/** Years in which it falls close to midnight, and the seconds from it (positive: after it). */
export const mayFullMoonNearCalls: readonly NearYear[] = [
  [1896, -213],
  [1933, 255],
  [2148, -348],
  [2168, -61],
  [2250, 372],
  [2259, -208],
  [2260, 211],
  [2361, 122],
  [2364, -633],
]

/** Vesak full moon poya, Sri Lanka. */
export const vesakPoya: YearlyDays = {
  firstYear: 1600,
  from: [4, 20],
  days:
    '7qf5ncvl9sh6oexmbuj8pf5ocvk9rg6pexmbti7qf5odvk9sg6pfwlati7qg4ncvj9sh6pexlatj7qg5ncuk9sh7od' +
    'wlatj8qf4ncvlbti7qexmcuj9rf5odvlath6pfwmcvj8rg4odwlasi6pfymcuj7qgzodwl9sh7pfxnbuj8qgzodvka' +
    'rh7qexmbti8rgzodvk9si8rgxncvj9sizodwlatj7qfymcvk9shAodwmatj8pfxncvk9rgzodwmbti7qexndvk9rgz' +
    'oewlbth7qfxncvj8rhzoexlati7qfyodvl9siBpexmatjCrgzocvkasiBqewmbtjCrgyndvkathApewmbujCrgyndw' +
    'katizoexmbujBqfyndwl9shAoexnbujBqfyodvlarhApexmbtiBrfyodvk9shApfxmbtiBrgyncvj9siApexlatjBr' +
    'gzncvkCshAodwmatjCqfyncvkDshApdwmbtjBrfxndvkDsgzoexncvjCrgyoewlEtiApfymcujBrgzodwlDshApfyn' +
    'bujCqgzpdvlDshBqfxmbtjCsgzodvkDthAqfxmbujCrhyndvkDtiApexlbukDshAodwmEujBqfynFvkDrgzpdwmFti' +
    'BqfynGvkDsgzpewmEtiAqgynGvjCrhzpexlEtiAqgznFukCrhAoewlDtiBqfynFukDrhApexmFujCsgynGvlEthApe' +
    'wmFvjCrgynGwlEtizpexmFukBqgznGwlDshApexnFujCqgzoGwlDrhAqIxmFtiBrgzoHvkDshAqIxmEui',
}

/** Poson full moon poya, Sri Lanka. */
export const posonPoya: YearlyDays = {
  firstYear: 1600,
  from: [5, 20],
  days:
    '7qfxmcvk9rg6ndwmati7pexncvk9rg5odwmbsi7qexncuj8rg5oewlath7qfxncvj8rh5oewk9si7qfymbuj8rhAod' +
    'wl9si8pfxmcvkashApdwmbtj8rfyncukathApewlbuj8qfxndwk9shzoexmbuj7qfyndvl9rhzoexmbti8pfyocvk9' +
    'rgzpexmbti7qfyoduj9shAqfxmbuj8rhzodwkatiAqfxmbukCrhzncvlatiBpexmbukDrgyocvlbsiApexmcujCrfy' +
    'odvlathApfxmcvjBrgyodwkashzpfyncvkCrhApexmatiBqgyocukDrhApdwlbtiBrfyncukDshApevlbuiBqfxmcv' +
    'kDshzodwlbujBqfymcvlCshzodwmEtiBpfyncvkDrgzpdwmFtiAqfyndujCrgzpewlEthAqgyncvjCrhzpexlDtiAq' +
    'fymbukCrhAodwlDtiBqfynbukDrhzocvlEtiBqexmcukDsgzodwmFujBqgyndwkDshzoexmFujBqfyndwlDshAoexn' +
    'EtiBqgzoGvkDrhAqexmFtiBrfyoGukCshApfwlEtiBrgyncvjCsiApexlEtjCshzndwlDtiBpexnFukDrgzoGwlEti' +
    'AqexnGukCrfyoHwlEthApfxnGvjCrgyoHwlDsiApfymFujBrgzoHwlDsiBpfynEujCrgzoHwlEtjCrJynGukDthApH' +
    'wlEujBrgxnGvkDshzoHxlEujBqfynGvlDshzoHxmEtiBpfyoGvkDrgzpHxmFtiBqIyoGvkCsgzpIwlEti',
}
