/**
 * The Umm al-Qura calendar of Saudi Arabia, 1343–1834 AH (1924-08-01 to 2401-12-06).
 *
 * Source up to 1500 AH: the published calendar as gathered by M. H. Alshehri (hijridate) from the
 * calendar's site, newspapers and the comparison calendar of King Fahd University, packaged under
 * the MIT licence as @tabby_ai/hijri-converter 1.0.5. Made by scripts/make-tables.ts; do not edit.
 * Since 1423 AH the calendar follows `ummAlQuraMonthStart` in ../../astronomy/crescent.ts; before,
 * it followed other rules, and up to 1364 AH a few months have 28 or 31 days.
 *
 * From 1501 AH on the months are computed by the same rule with astronomy-engine 2.1.19. There is no
 * year before 1343 AH: the published tables begin there, followed other rules for eighty years, and
 * the rule of today would give dates that nobody ever wrote. For history there is `hijri-civil`.
 * Checksum (FNV-1a, see month-table.ts): 2dfa1a1f.
 */
import type { MonthTable } from './month-table.ts'

/** The last year of the published table; later ones are computed. */
export const lastPublishedByUmmAlQura = 1500

/** The months of Umm al-Qura: published where known, else computed. */
export const ummAlQura: MonthTable = {
  firstYear: 1343,
  firstDay: 702574,
  lastDay: 876922,
  years:
    'eed554b5566c36c4d5dd5b4ab155559ad56ab554d4d5564b497d55555555d55755d55555555d556d5555ea5d2a' +
    'aaacd5655572da9555aaa55552da6d55a55574dd53d54556d552d5d55d54d4565552da5d55aad56aad4b52aa57' +
    '4ae97656cb55aaaa554ad95d2da5d9db2ba4b4aa552b5575b6abd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae' +
    '56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a554ba9754eaae5acba9d92b2564bcab55ab55' +
    '6d2ea5e4aa9552daad36c7596d269552da5b4ba9ba3b4b69b52aa64b696d2ec6d9eb2d54d2aa564ae96dd6ab54' +
    'b29a9352ba57536ab56aae93d26a4d4ad95bcda6d4ea9e52caa956ab5574b717646c95552ad56daea5e4dc9d52' +
    'aa59552754edae96d2aa594b4578b7276575d6ad4ac9692e25e4ddad66d25a554ba974ae96d36ab657526a554b' +
    'aab55a6d5dd2ba4b4aa9554d9ad36a5d55cad9552a9572ae96e36cb55aaaa554ad15d2bd5ba5aad55aaa94e2ae' +
    '55dada6d4ea9e8ad16a562b65b5da9d92d45a8b52b55bb5a6d4ea9e8ab1552daad36c6ea6d46a955526b4bd9ba' +
    '5b4baab54aaa535a6d4dc6da6b4ea9d2aa5652ea6d56ab55b4ab15a2b457537ab56aae95d2ac5552da5bcda6d4' +
    'eb1e92d2a9562ba5b9bb27a87516954ad96d2ea5e9dd1d62ca995546d96daeaad4aa9a4b4979374b697556ad55' +
    'ca6a4e45e95b2da5d5da5d4aaa654daad56ab69762745553aab55aad55d4ba9b92aa554b9ad2ea9d55d25a554b' +
    '2574af17636db69ad2a9552d25d4bd9ba5b4b95b2aa564ae95d35a755f49e92d26a965566b5daada4d49a9552b' +
    'a5bb5a6d4ea9d92b2a5562ae56daea6d46aa5552ad95b2ba5b9bb2b54aaa55526d55daba6b4ea9e4ac96a2e2ad' +
    '56dd69b52b25a4b49b93bab65b2da5d4ac9552ba6b4ea6e9ed2da4d52a9a4da9b93b4ba97526a554d96b2ea5e9' +
    'dd2d64ca9a554ad96d4daad5aaaa5552b2574b797656ad55d2aa4d4ab95b2da5d5da9d92aa59552ad5b5b6a762' +
    '749693d2b55aad65d4bc9b92aa554d2ad4db',
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

/**
 * Near calls of the rule in force since 1423 AH, up to 1524 AH, within five minutes of time (later a
 * little more, as ΔT is a forecast: near-call.ts): year, month, seconds, and what decides: whether
 * the moon sets after the sun at Mecca, or whether it is new before sunset. Positive: the evening
 * before the month passed by so much; negative: the evening before that one failed.
 */
export const ummAlQuraNearCalls: readonly (readonly [
  year: number,
  month: number,
  seconds: number,
  event: 'moonset' | 'conjunction',
])[] = [
  [1423, 12, 217, 'moonset'],
  [1424, 3, 152, 'moonset'],
  [1424, 9, 250, 'moonset'],
  [1424, 11, 101, 'moonset'],
  [1425, 3, 41, 'moonset'],
  [1425, 12, -172, 'moonset'],
  [1426, 9, 186, 'moonset'],
  [1427, 1, -289, 'moonset'],
  [1427, 6, 65, 'conjunction'],
  [1427, 9, -42, 'moonset'],
  [1427, 10, 43, 'moonset'],
  [1428, 9, -219, 'moonset'],
  [1428, 10, -59, 'moonset'],
  [1429, 1, -84, 'moonset'],
  [1430, 1, -263, 'moonset'],
  [1430, 9, -91, 'moonset'],
  [1430, 11, -213, 'moonset'],
  [1431, 1, -231, 'moonset'],
  [1431, 5, 179, 'moonset'],
  [1431, 12, 280, 'moonset'],
  [1432, 5, -146, 'moonset'],
  [1432, 10, 230, 'moonset'],
  [1433, 5, -175, 'moonset'],
  [1434, 9, 57, 'moonset'],
  [1435, 1, 24, 'moonset'],
  [1435, 9, 72, 'moonset'],
  [1436, 4, 248, 'moonset'],
  [1437, 5, -131, 'moonset'],
  [1437, 10, -187, 'moonset'],
  [1438, 6, -202, 'moonset'],
  [1438, 8, 211, 'moonset'],
  [1438, 11, 254, 'moonset'],
  [1439, 7, 88, 'moonset'],
  [1439, 9, 148, 'moonset'],
  [1444, 6, -35, 'moonset'],
  [1444, 11, -162, 'moonset'],
  [1445, 5, -120, 'moonset'],
  [1445, 7, -172, 'moonset'],
  [1446, 6, -4, 'moonset'],
  [1446, 8, -15, 'moonset'],
  [1447, 6, -252, 'moonset'],
  [1447, 9, 192, 'moonset'],
  [1449, 5, 211, 'moonset'],
  [1450, 4, -259, 'moonset'],
  [1450, 6, 226, 'moonset'],
  [1451, 1, 163, 'moonset'],
  [1452, 1, 9, 'moonset'],
  [1453, 5, -84, 'moonset'],
  [1453, 7, 33, 'moonset'],
  [1454, 2, 18, 'moonset'],
  [1454, 5, -58, 'moonset'],
  [1455, 3, 111, 'moonset'],
  [1455, 5, -172, 'moonset'],
  [1455, 7, -288, 'moonset'],
  [1456, 4, 47, 'moonset'],
  [1457, 5, 71, 'moonset'],
  [1457, 11, 145, 'moonset'],
  [1459, 12, -83, 'moonset'],
  [1460, 6, 77, 'moonset'],
  [1460, 11, 196, 'moonset'],
  [1461, 1, -184, 'moonset'],
  [1462, 2, -206, 'moonset'],
  [1462, 4, -31, 'moonset'],
  [1464, 1, 198, 'moonset'],
  [1465, 10, 261, 'moonset'],
  [1466, 2, -84, 'moonset'],
  [1466, 11, -176, 'moonset'],
  [1467, 2, -93, 'moonset'],
  [1468, 6, 204, 'moonset'],
  [1468, 8, 158, 'moonset'],
  [1468, 10, 266, 'moonset'],
  [1468, 12, 269, 'moonset'],
  [1469, 3, 161, 'moonset'],
  [1469, 6, 180, 'moonset'],
  [1469, 11, -239, 'moonset'],
  [1470, 1, 224, 'moonset'],
  [1470, 6, -160, 'moonset'],
  [1470, 9, 178, 'moonset'],
  [1470, 12, -298, 'moonset'],
  [1471, 5, 143, 'moonset'],
  [1471, 7, 277, 'moonset'],
  [1471, 9, -24, 'moonset'],
  [1472, 1, 218, 'moonset'],
  [1472, 6, -213, 'moonset'],
  [1473, 1, 82, 'moonset'],
  [1473, 3, 12, 'moonset'],
  [1474, 1, 172, 'moonset'],
  [1474, 10, 251, 'moonset'],
  [1475, 1, -273, 'moonset'],
  [1475, 11, 5, 'moonset'],
  [1476, 8, 98, 'moonset'],
  [1476, 12, 28, 'moonset'],
  [1477, 8, 89, 'moonset'],
  [1477, 11, -154, 'moonset'],
  [1478, 8, -107, 'moonset'],
  [1480, 6, 20, 'moonset'],
  [1480, 8, 41, 'moonset'],
  [1481, 9, -211, 'moonset'],
  [1483, 6, 153, 'moonset'],
  [1484, 6, -57, 'moonset'],
  [1484, 7, 238, 'moonset'],
  [1484, 10, 94, 'moonset'],
  [1485, 7, -225, 'moonset'],
  [1485, 10, -5, 'moonset'],
  [1486, 1, -66, 'moonset'],
  [1486, 6, -91, 'moonset'],
  [1486, 8, -47, 'moonset'],
  [1486, 10, -73, 'moonset'],
  [1488, 7, 188, 'moonset'],
  [1489, 2, 230, 'moonset'],
  [1489, 5, -26, 'moonset'],
  [1490, 5, -131, 'moonset'],
  [1490, 6, 185, 'moonset'],
  [1490, 10, -166, 'moonset'],
  [1490, 12, 74, 'moonset'],
  [1491, 6, 175, 'moonset'],
  [1491, 11, 226, 'moonset'],
  [1492, 1, -247, 'moonset'],
  [1493, 7, -196, 'moonset'],
  [1494, 3, -181, 'moonset'],
  [1494, 5, 136, 'moonset'],
  [1494, 8, 233, 'moonset'],
  [1495, 4, 218, 'moonset'],
  [1495, 6, 96, 'moonset'],
  [1496, 4, -64, 'moonset'],
  [1497, 4, -58, 'moonset'],
  [1497, 7, -273, 'moonset'],
  [1497, 9, 267, 'moonset'],
  [1498, 7, -287, 'moonset'],
  [1500, 1, 265, 'moonset'],
  [1500, 3, -68, 'moonset'],
  [1501, 2, 9, 'moonset'],
  [1501, 4, -134, 'moonset'],
  [1502, 5, -12, 'moonset'],
  [1503, 3, 208, 'moonset'],
  [1503, 6, 212, 'moonset'],
  [1504, 3, 0, 'moonset'],
  [1504, 6, -220, 'moonset'],
  [1505, 2, 326, 'moonset'],
  [1505, 6, -177, 'moonset'],
  [1505, 11, 103, 'moonset'],
  [1506, 1, -269, 'moonset'],
  [1506, 12, -167, 'moonset'],
  [1508, 1, -285, 'moonset'],
  [1508, 10, 99, 'moonset'],
  [1509, 2, 58, 'moonset'],
  [1509, 4, 108, 'moonset'],
  [1509, 11, 329, 'moonset'],
  [1510, 2, 89, 'moonset'],
  [1510, 4, -275, 'moonset'],
  [1510, 7, 298, 'moonset'],
  [1510, 12, 142, 'moonset'],
  [1511, 2, -86, 'moonset'],
  [1511, 4, -130, 'moonset'],
  [1511, 8, 329, 'moonset'],
  [1512, 1, -66, 'moonset'],
  [1512, 4, -318, 'moonset'],
  [1512, 8, -192, 'moonset'],
  [1513, 2, -30, 'moonset'],
  [1513, 8, -63, 'moonset'],
  [1514, 3, 276, 'moonset'],
  [1514, 12, -146, 'moonset'],
  [1515, 9, -234, 'moonset'],
  [1515, 12, -132, 'moonset'],
  [1516, 10, -221, 'moonset'],
  [1517, 3, 214, 'moonset'],
  [1518, 1, 115, 'moonset'],
  [1518, 3, 224, 'moonset'],
  [1519, 10, 348, 'moonset'],
  [1521, 5, -213, 'conjunction'],
  [1521, 11, 290, 'moonset'],
  [1522, 8, -140, 'moonset'],
  [1522, 11, 301, 'moonset'],
  [1523, 2, -212, 'moonset'],
  [1523, 4, -287, 'conjunction'],
  [1523, 11, -310, 'moonset'],
  [1524, 7, 326, 'moonset'],
  [1524, 9, 328, 'moonset'],
  [1524, 12, 82, 'moonset'],
]
