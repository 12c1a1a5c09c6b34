/**
 * The years of the Thai lunar calendar as its almanacs have had them, 1857 to 2034: `.` has 354 days,
 * `d` an extra day in month 7 (athikawan), `m` an extra month 8 (athikamat).
 *
 * Sources: for 1857–1913 a hundred-year calendar of B.E. 2400–2575, as entered in the public
 * repository MheeDoMhor/100, table.php; from 1914 on the calendar of B.E. 2300–2700 of myhora.com, as
 * listed in vacanza/holidays, holidays/calendars/thai.py. The latter has the extra month of 1993 in
 * 1994, against the former, against the calendars that “Calculating the Uposatha Moondays”
 * (Profound Labs; Asalha Puja on 2 August 1993) quotes, and against the reckoning: here it is 1993.
 *
 * From 2030 on it is a forecast, and lists part: the hundred-year calendar has an extra day in 2030, the
 * list of vacanza/holidays has it in 2032. The latter is followed, since published days of Vesak do, to
 * where it meets the reckoning again; there the reckoning goes on (../suriyayatra.ts). From 2061 on
 * that list has extra months two and five years apart, which follow no rule.
 */
export const thaiYears = {
  /** 1 Duean Ai of the first year. */
  start: '1856-11-28',
  first: 1857,
  types:
    '.m.dm.m.dm..m.dm.m.dm..mdm..m.dm.m.dm..m.dm.m.dm..mdm..m.dm.dm' +
    '.m..m.dm.md.m.dm.dm.m..m.md.m.dm.dm..mdm..m.dm.m..md.md.m.m.dm' +
    '..m.m.dm.dm.m..md.md.m.m.dm.dm.m..md.m.dm.m.dm..m.md.m',
  /** The years whose feasts Thailand has announced as public holidays. */
  announced: { first: 1914, last: 2026 },
} as const
