/**
 * The Umm al-Qura calendar of Saudi Arabia, 1343–1500 AH (1924-08-01 to 2077-11-16).
 *
 * Source: the published calendar as gathered by M. H. Alshehri (hijridate) from the calendar's
 * site, newspapers and the comparison calendar of King Fahd University, packaged under the MIT
 * licence as @tabby_ai/hijri-converter 1.0.5. Made by scripts/make-tables.ts; do not edit.
 * Since 1423 AH the calendar follows `ummAlQuraMonthStart` in ../../astronomy/crescent.ts; before,
 * it followed other rules, and up to 1364 AH a few months have 28 or 31 days.
 * Checksum (FNV-1a, see month-table.ts): 5e687801.
 */
import type { MonthTable } from './month-table.ts'

/** The months of Umm al-Qura as published. */
export const ummAlQura: MonthTable = {
  firstYear: 1343,
  firstDay: 702574,
  years:
    'eed554b5566c36c4d5dd5b4ab155559ad56ab554d4d5564b497d55555555d55755d55555555d556d5555ea5d2a' +
    'aaacd5655572da9555aaa55552da6d55a55574dd53d54556d552d5d55d54d4565552da5d55aad56aad4b52aa57' +
    '4ae97656cb55aaaa554ad95d2da5d9db2ba4b4aa552b5575b6abd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae' +
    '56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a554ba9754eaae5acba9d92b2564bcab55ab55' +
    '6d2ea5e4aa9552daad36c7596d269552da5b4ba9ba3b4b69b52aa64b696d2ec6d9eb2d54d2aa564ae96dd6ab54' +
    'b29a9352ba57536ab56aae93',
  irregular: [
    [1343, 9, 28],
    [1345, 5, 31],
    [1345, 8, 28],
    [1348, 11, 31],
    [1348, 12, 28],
    [1349, 10, 28],
    [1349, 11, 31],
    [1364, 8, 28],
  ],
}
