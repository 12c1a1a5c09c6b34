/**
 * The years of the Thai lunar calendar, from 1914 to 2157: `.` has 354 days, `d` an extra day in
 * month 7 (athikawan), `m` an extra month 8 (athikamat). Which is which follows the Suriyayatra in
 * the main, but Thailand's almanac departs from it (1997, 2012, 2025 …), so that a table decides.
 *
 * Source: the Thai lunar calendar of B.E. 2300–2700 (myhora.com, hundred-year calendar), as listed
 * by year type in vacanza/holidays, holidays/calendars/thai.py. Checked against published Visakha,
 * Magha and Asalha days in the tests; the years beyond the last announced one are a forecast.
 */
export const thaiYears = {
  /** 1 Duean Ai of the first year. */
  start: '1913-11-28',
  first: 1914,
  types:
    'dm.dm.m..m.dm.md.m.dm.dm.m..m.md.m.dm.dm..mdm..m.dm.m..md.md.' +
    'm.m.dm..m.m.dm.dm..m.md.md.m.m.dm.dm.m..md.m.dm.m.dm..m.md.md' +
    '.m..m.md.md.m.m.dm.dm.dm..m.m.md.m.dm.m.dm..m.md.md.m..md.m.m' +
    'd.m.m.dm..m.d.dm.m.md.m.dm.m.dm..m.md.md.m..md.m.md.m.m.dm..m',
  /** The last year whose feasts Thailand has announced as public holidays. */
  announced: 2026,
} as const
