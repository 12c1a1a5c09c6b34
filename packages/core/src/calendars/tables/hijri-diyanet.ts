/**
 * The Hijri calendar of Diyanet, Turkey's Presidency of Religious Affairs, 1317–1524 AH
 * (1899-05-11 to 2101-02-28).
 *
 * Sources: Diyanet's published dates (test/data/diyanet-published.tsv): the two Eids of 1936–2032
 * from Diyanet's own converter, and further months of the yearly lists of 2015–2027. Every other
 * month is computed with astronomy-engine 2.1.19 by the crescent rule (`crescentMonthStart`) at the
 * places of hijri-diyanet-places.ts; a published date always wins over the rule.
 *
 * What is known of the rule: the conference of Istanbul laid down 5° and 8° in 1978. From 1998 on
 * the rule gives every published date but two, the months of October 2012 and September 2015. Of the
 * Eids of 1978–1997 7 come a day later than it, of those of 1936–1977 27: what was
 * reckoned then is not known, and computed months of those years are a guess within a day.
 *
 * Months that by the rule alone would have other than 29 or 30 days: none. Where a
 * published date beside computed ones would leave such a month, the fewest computed starts are moved
 * by a day (`diyanetDepartures`, 'moved').
 *
 * Made by scripts/make-tables.ts; do not edit. Checksum (FNV-1a, see month-table.ts): d8f22dd4.
 */
import type { MonthTable } from './month-table.ts'

/** The months of Diyanet: published where known, else computed. */
export const diyanet: MonthTable = {
  firstYear: 1317,
  firstDay: 693361,
  lastDay: 767068,
  years:
    '4b69b5572ba975169552ba5b55a6d56cada5d4aa9552e9ad36aad5acaa954ab9572ba575b72b68aaa6552ad95d' +
    '2dc5d95cad95b2a9562ae5ad76a75474558b4a75571b65b5da9d529a554d49d55d75a5d45a954b2975375b6374' +
    '76a7525a554b9ab4da5d95d4da9d526a95355b51ec5d95d2d9554aa975365b656ab55b4aa9592b15b4bb9b55b2' +
    'da5d2aa564b6575b6c6e86d2d95d2a55a2d65d5bcaba2b45a934ab96baea6e4ec9e62d26a564ae96db6ab546a9' +
    '64d49b93d2ba5b55aad55aa695626d4edaea6d46a9d53aa6556ab55b4ba975272564ba9b556ad55d2da5d8aa96' +
    '92e2ad4ebae96d26a552ba5b4ba97a374b69752a9552d95d2dc5da5d4da5d4aa964ae9ad36ab65749a93527a57' +
    '4b6ab5eaae94d2aa8d52da5d35a6d56aa6952ab9572b6575b6a7646c9553aab55aada5d8db1d54b29655',
}

/**
 * Which month starts Diyanet has published, as in a MonthTable: three hexadecimal digits a year
 * from 1317 on, bit 0 = Muharram … bit 11 = Dhu l-Hijja.
 */
export const diyanetPublished =
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000800a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00' +
  'a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00' +
  'a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00bc4' +
  'ff9bc5ac5b45fe5fffbc5bc4bc5bc5bc4bc5a45a00a00a00a00000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
  '000000000000000000000000000000000000000000000000000000000000000000000000000000000000'

/** Has Diyanet published when this month begins? (As far as we found: see the file's header.) */
export function isPublishedByDiyanet(year: number, month: number): boolean {
  const digits = diyanetPublished.slice((year - 1317) * 3, (year - 1317 + 1) * 3)
  return year >= 1317 && digits !== '' && ((Number.parseInt(digits, 16) >> (month - 1)) & 1) === 1
}

/**
 * Where the table departs from the rule: year, month, by how many days, and why: the date is
 * published, or a neighbour of a published date was moved to keep months of 29 and 30 days.
 */
export const diyanetDepartures: readonly (readonly [
  year: number,
  month: number,
  days: number,
  why: 'published' | 'moved',
])[] = [
  [1355, 12, 1, 'published'],
  [1358, 10, 1, 'published'],
  [1360, 12, 1, 'published'],
  [1361, 10, 1, 'published'],
  [1361, 11, 1, 'moved'],
  [1364, 10, 1, 'published'],
  [1365, 9, 1, 'moved'],
  [1365, 10, 1, 'published'],
  [1365, 11, 1, 'moved'],
  [1366, 10, 1, 'published'],
  [1366, 12, 1, 'published'],
  [1369, 12, 1, 'published'],
  [1370, 10, 1, 'published'],
  [1371, 10, 1, 'published'],
  [1372, 10, 1, 'published'],
  [1375, 10, 1, 'published'],
  [1375, 12, 1, 'published'],
  [1376, 1, 1, 'moved'],
  [1377, 12, 1, 'published'],
  [1379, 10, 1, 'published'],
  [1381, 10, 1, 'published'],
  [1383, 12, 1, 'published'],
  [1387, 12, 1, 'published'],
  [1389, 10, 1, 'published'],
  [1389, 12, 1, 'published'],
  [1390, 9, 1, 'moved'],
  [1390, 10, 1, 'published'],
  [1390, 11, 1, 'moved'],
  [1391, 9, 1, 'moved'],
  [1391, 10, 1, 'published'],
  [1392, 9, 1, 'moved'],
  [1392, 10, 1, 'published'],
  [1393, 10, 1, 'published'],
  [1397, 10, 1, 'published'],
  [1397, 12, 1, 'published'],
  [1403, 10, 1, 'published'],
  [1405, 10, 1, 'published'],
  [1406, 10, 1, 'published'],
  [1407, 10, 1, 'published'],
  [1411, 12, 1, 'published'],
  [1415, 10, 1, 'published'],
  [1417, 12, 1, 'published'],
  [1433, 12, -1, 'published'],
  [1436, 12, 1, 'published'],
]

/**
 * Near calls of the rule, within 0.3°: year, month, margin in degrees. Positive: the crescent passed
 * by this much, and an authority that sees it otherwise begins the month a day later. Negative: it
 * failed by this much the evening before, and the month might begin a day earlier.
 */
export const diyanetNearCalls: readonly (readonly [
  year: number,
  month: number,
  margin: number,
])[] = [
  [1317, 7, -0.288],
  [1318, 10, -0.212],
  [1319, 8, -0.060],
  [1319, 11, 0.244],
  [1320, 4, 0.114],
  [1320, 8, 0.102],
  [1321, 5, 0.117],
  [1322, 3, 0.232],
  [1324, 8, -0.189],
  [1326, 9, -0.260],
  [1327, 5, -0.283],
  [1327, 10, 0.124],
  [1328, 1, 0.141],
  [1328, 10, -0.034],
  [1330, 2, -0.017],
  [1331, 2, 0.283],
  [1331, 9, 0.201],
  [1333, 9, 0.011],
  [1333, 11, -0.116],
  [1334, 6, -0.280],
  [1335, 12, 0.118],
  [1336, 12, 0.047],
  [1338, 4, -0.299],
  [1339, 4, 0.255],
  [1339, 11, -0.113],
  [1342, 4, 0.188],
  [1342, 6, 0.220],
  [1344, 10, 0.025],
  [1344, 12, -0.274],
  [1345, 11, -0.004],
  [1350, 1, 0.143],
  [1354, 8, 0.162],
  [1355, 8, -0.294],
  [1356, 6, -0.119],
  [1356, 12, -0.283],
  [1357, 9, 0.199],
  [1358, 8, 0.280],
  [1361, 11, 0.069],
  [1362, 10, -0.221],
  [1363, 10, -0.192],
  [1364, 10, 0.023],
  [1365, 6, 0.109],
  [1367, 6, -0.199],
  [1370, 9, -0.091],
  [1372, 3, -0.115],
  [1374, 1, 0.111],
  [1374, 12, -0.080],
  [1378, 9, 0.203],
  [1380, 5, -0.024],
  [1381, 8, 0.150],
  [1382, 6, -0.065],
  [1383, 2, -0.231],
  [1383, 6, -0.082],
  [1383, 12, 0.288],
  [1385, 5, -0.136],
  [1385, 11, 0.016],
  [1386, 11, 0.233],
  [1389, 5, 0.066],
  [1390, 5, -0.092],
  [1391, 6, -0.138],
  [1391, 12, -0.127],
  [1393, 6, -0.023],
  [1394, 1, -0.225],
  [1394, 7, 0.112],
  [1395, 1, 0.255],
  [1397, 2, 0.149],
  [1397, 10, 0.163],
  [1398, 8, -0.181],
  [1402, 9, 0.174],
  [1405, 4, -0.006],
  [1407, 6, 0.022],
  [1407, 8, 0.297],
  [1411, 5, 0.282],
  [1412, 5, -0.280],
  [1412, 9, 0.119],
  [1413, 9, -0.050],
  [1414, 2, 0.206],
  [1415, 1, 0.031],
  [1417, 4, 0.223],
  [1418, 4, -0.210],
  [1418, 7, 0.300],
  [1419, 7, 0.088],
  [1420, 7, 0.179],
  [1421, 3, -0.098],
  [1422, 4, -0.006],
  [1423, 3, -0.236],
  [1424, 7, -0.255],
  [1428, 5, -0.241],
  [1428, 7, 0.214],
  [1429, 6, 0.039],
  [1429, 8, -0.031],
  [1430, 4, -0.265],
  [1433, 12, -0.266],
  [1436, 2, -0.131],
  [1436, 12, 0.017],
  [1437, 10, 0.137],
  [1438, 3, -0.173],
  [1439, 3, 0.176],
  [1442, 11, 0.285],
  [1444, 11, -0.293],
  [1446, 2, -0.057],
  [1446, 8, -0.250],
  [1447, 9, -0.049],
  [1449, 6, -0.259],
  [1449, 10, 0.299],
  [1451, 1, 0.059],
  [1452, 4, -0.299],
  [1452, 11, -0.052],
  [1455, 3, 0.042],
  [1455, 8, 0.203],
  [1460, 4, 0.012],
  [1461, 4, -0.128],
  [1462, 2, -0.127],
  [1467, 7, -0.117],
  [1468, 2, -0.260],
  [1468, 10, 0.099],
  [1469, 3, -0.029],
  [1470, 2, -0.215],
  [1470, 6, 0.195],
  [1471, 12, -0.181],
  [1479, 12, -0.008],
  [1480, 4, -0.275],
  [1480, 12, 0.160],
  [1481, 9, 0.155],
  [1483, 1, -0.251],
  [1490, 8, 0.271],
  [1492, 1, 0.264],
  [1493, 12, -0.231],
  [1494, 12, 0.034],
  [1499, 10, 0.123],
  [1500, 10, 0.250],
  [1501, 2, 0.108],
  [1501, 4, 0.002],
  [1502, 8, 0.120],
  [1503, 6, 0.214],
  [1504, 10, 0.253],
  [1505, 9, 0.011],
  [1508, 8, 0.131],
  [1508, 10, 0.100],
  [1509, 1, 0.259],
  [1509, 9, -0.222],
  [1510, 1, 0.038],
  [1513, 9, 0.127],
  [1514, 9, 0.285],
  [1515, 7, 0.247],
  [1518, 6, -0.264],
  [1521, 11, 0.294],
  [1522, 3, 0.050],
  [1522, 8, -0.040],
]
