/**
 * The Hijri calendar of Diyanet, Turkey's Presidency of Religious Affairs, 1008–1834 AH
 * (1599-07-23 to 2401-12-06).
 *
 * Sources: Diyanet's published dates (test/data/diyanet-published.tsv): the two Eids of 1936–2032
 * from Diyanet's own converter, and further months of the yearly lists of 2015–2027. Every other
 * month is computed with astronomy-engine 2.1.19 by the crescent rule (`crescentMonthStart`) at the
 * places of hijri-diyanet-places.ts; a published date always wins over the rule.
 *
 * What is known of the rule: the conference of Istanbul laid down 5° and 8° in 1978. From 1998 on
 * the rule gives every published date but two, the months of October 2012 and September 2015. Of the
 * Eids of 1978–1997 7 come a day later than it, of those of 1936–1977 27: what was
 * reckoned then is not known, and computed months of those years are a guess within a day. Before
 * 1936 the whole table is a retrojection: months began when the crescent was seen, a day or two later
 * in many places, and no authority ever used these dates.
 *
 * Months that by the rule alone would have other than 29 or 30 days: none. Where a
 * published date beside computed ones would leave such a month, the fewest computed starts are moved
 * by a day (`diyanetDepartures`, 'moved').
 *
 * Made by scripts/make-tables.ts; do not edit. Checksum (FNV-1a, see month-table.ts): 4f1882a4.
 */
import { isMarked, type MonthMarks, type MonthTable } from './month-table.ts'

/** The months of Diyanet: published where known, else computed. */
export const diyanet: MonthTable = {
  firstYear: 1008,
  firstDay: 583861,
  lastDay: 876922,
  years:
    'a5b4ba9badb4ba8b4aa9552d9ad36a6e5ed2ea4d4aaa64b6975d72b64b49a9352ba5b4ba6b55aad55d2aa564ae' +
    '95e2dcad56aa5554ab9572b6575b72b62b496534ab55bada6d4ea9e92d25a4d2ad5adbaab526c558b4979572b6' +
    '5b5b69b52aa552d25d4dd9da5d4da9d54a9a5369b636cb6a7526a554ba974d6ad55aada5d4ac9552ba5b55ab55' +
    '74a69562ba5752ea6e36cb5574a6954ad95b2da5d5bd2b64b49a552b5575b72768f51e94d2aa562b65b5baab54' +
    'b25a4b49b95b2ba9b55a9d53c96a3646e56daea6d46a9555a9b53aaba5b4ba9b52aa554baab56aae96e2ec5d52' +
    'ca6936a75572b69b52a9552ba5b4ba9b65b4d55b2aa564ae16e2edae96d25a552ba574b6975b72b6474969352b' +
    'a5bb5a6d4ec9e92d45a954ad9ad36ab55ac9a934a79572b6575b6ab54aa955526d4ddada5d45aad55aaa5562ae' +
    '56db6a7546a554bc97556ab65b4da5d4ac95a2b29d55bb5a7526a564ba9752eaae36cb697526a552ba6b2da5d9' +
    'bd2ba4b52a95535975374769f52e94d2aa564b69b55aab55b2aa4d49b95b4baab56aae55d2aa564b6975aea6d4' +
    '6a9655cab95aaba5b4ba9b92b4554b2ab56baea6e4ec9e52ca693627556db69b52aa552b25b4bb9ba5b4b6ab4a' +
    'a9692e26e4edaea6d26a554baa74b69b5572ba975169552ba5b55a6d56cada5d4aa9552e9ad36aad5acaa954ab' +
    '9572ba575b72b68aaa6552ad95d2dc5d95cad95b2a9562ae5ad76a75474558b4a75571b65b5da9d529a554d49d' +
    '55d75a5d45a954b2975375b637476a7525a554b9ab4da5d95d4da9d526a95355b51ec5d95d2d9554aa975365b6' +
    '56ab55b4aa9592b15b4bb9b55b2da5d2aa564b6575b6c6e86d2d95d2a55a2d65d5bcaba2b45a934ab96baea6e4' +
    'ec9e62d26a564ae96db6ab546a964d49b93d2ba5b55aad55aa695626d4edaea6d46a9d53aa6556ab55b4ba9752' +
    '72564ba9b556ad55d2da5d8aa9692e2ad4ebae96d26a552ba5b4ba97a374b69752a9552d95d2dc5da5d4da5d4a' +
    'a964ae9ad36ab65749a93527a574b6ab5eaae94d2aa8d52da5d35a6d56aa6952ab9572b6575b6a7646c9553aab' +
    '55aada5d8db1d54b296552ad55db5a7546a564b4979372ae56db6ab4aa95a2b45b8bbaba6b4da9d52a96536a75' +
    '36c769752ea5d4aa962d65d5bd2ba4b51aa552ba6b4eaae56d2ea5d2aa564ae96d36ab556aa6554ad15b2bb9b6' +
    '5aad65aaaa554ad96d2ea6e5ec9e92d26a562b55b5ba975272568b4a795b2d65d5da9d92ca694e2ae4edaea6d4' +
    '6a9553a9b4ba97a374b69b54aa654d2ad55d9da5d4da5d4aa9654eaad56ab65b4aa9552bc57536ab56aaea5d4a' +
    'a9552da5d2dc6d96cad95d2aa562b6575b726e46d16954ab95b2da5d9db2d94d29a554ad55db5a7546a9653497' +
    '92f2ae96dd6ad54ca5a4d49b95daba5b4da9d52aaa536aad56cb69752ea5d4aaa6556ad55d4ba9d52aa594ba6b' +
    '55aad96b2ea5d4aa564ae96e36cada6ca69552b25b4bb9b65b2b65b4aa954ad96d2ea6e5ed1ea2d2aa5552d6ad' +
    'baab94b49a9352b95b2da9d55aad93ca69564ae96daea6d46a9d55aaa53a2ba575baab54aaa54d2ad55dada5d4' +
    'dc5d8aca594d2ad56db65b52aa562b497537ab66acba9b4aa9652e25d2dd6da5d4da5d4aa964b6975b72768751' +
    '6a5533a5b4da6b9db2da4d4aa9552d95d35aad56aa69552b2574af97556ad55d2aa554ad95d2ba5b9db2d94b2a' +
    '9552ad56db6a754ec9e92ca6956ad65b4da9d62d25a4b46b95b',
}

/** Which month starts Diyanet has published. */
export const diyanetPublished: MonthMarks = {
  firstYear: 1354,
  months:
    '800a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00' +
    'a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00' +
    'a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00a00bc4ff9bc5ac5b45fe5fffbc5' +
    'bc4bc5bc5bc4bc5a45a00a00a00a00',
}

/** Has Diyanet published when this month begins? (As far as we found: see the file's header.) */
export function isPublishedByDiyanet(year: number, month: number): boolean {
  return isMarked(diyanetPublished, year, month)
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
 * Near calls of the rule, within 0.3°, 1317–1524 AH (1900–2100): year, month, margin in
 * degrees. Positive: the crescent passed by this much, and an authority that sees it otherwise begins
 * the month a day later. Negative: it failed by this much the evening before, and the month might
 * begin a day earlier.
 */
export const diyanetNearCalls: readonly (readonly [
  year: number,
  month: number,
  margin: number,
])[] = [
  [1317, 7, -0.286],
  [1318, 10, -0.212],
  [1319, 8, -0.060],
  [1319, 11, 0.244],
  [1320, 4, 0.117],
  [1320, 8, 0.102],
  [1321, 5, 0.120],
  [1322, 3, 0.232],
  [1324, 8, -0.189],
  [1326, 9, -0.260],
  [1327, 5, -0.283],
  [1327, 10, 0.124],
  [1328, 1, 0.141],
  [1328, 10, -0.033],
  [1330, 2, -0.016],
  [1331, 2, 0.283],
  [1331, 9, 0.201],
  [1333, 9, 0.011],
  [1333, 11, -0.113],
  [1334, 6, -0.280],
  [1335, 12, 0.120],
  [1336, 12, 0.049],
  [1338, 4, -0.299],
  [1339, 4, 0.255],
  [1339, 11, -0.110],
  [1342, 4, 0.188],
  [1342, 6, 0.220],
  [1344, 10, 0.026],
  [1344, 12, -0.274],
  [1345, 11, -0.004],
  [1350, 1, 0.143],
  [1354, 8, 0.163],
  [1355, 8, -0.293],
  [1356, 6, -0.116],
  [1356, 12, -0.283],
  [1357, 9, 0.200],
  [1358, 8, 0.282],
  [1361, 11, 0.069],
  [1362, 10, -0.221],
  [1363, 10, -0.192],
  [1364, 10, 0.023],
  [1365, 6, 0.109],
  [1367, 6, -0.199],
  [1370, 9, -0.091],
  [1372, 3, -0.114],
  [1374, 1, 0.114],
  [1374, 12, -0.076],
  [1378, 9, 0.203],
  [1380, 5, -0.023],
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
  [1394, 7, 0.115],
  [1395, 1, 0.255],
  [1397, 2, 0.149],
  [1397, 10, 0.165],
  [1398, 8, -0.178],
  [1402, 9, 0.174],
  [1405, 4, -0.006],
  [1407, 6, 0.023],
  [1407, 8, 0.297],
  [1411, 5, 0.283],
  [1412, 5, -0.279],
  [1412, 9, 0.119],
  [1413, 9, -0.050],
  [1414, 2, 0.209],
  [1415, 1, 0.031],
  [1417, 4, 0.225],
  [1418, 4, -0.208],
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
  [1433, 12, -0.264],
  [1436, 2, -0.131],
  [1436, 12, 0.018],
  [1437, 10, 0.140],
  [1438, 3, -0.173],
  [1439, 3, 0.176],
  [1442, 11, 0.285],
  [1444, 11, -0.293],
  [1446, 2, -0.050],
  [1446, 8, -0.250],
  [1447, 9, -0.049],
  [1449, 6, -0.258],
  [1449, 10, 0.299],
  [1451, 1, 0.059],
  [1452, 4, -0.296],
  [1452, 11, -0.052],
  [1455, 3, 0.042],
  [1455, 8, 0.204],
  [1460, 4, 0.012],
  [1461, 4, -0.128],
  [1462, 2, -0.126],
  [1467, 7, -0.117],
  [1468, 2, -0.260],
  [1468, 10, 0.102],
  [1469, 3, -0.029],
  [1470, 2, -0.214],
  [1470, 6, 0.195],
  [1471, 12, -0.179],
  [1479, 12, -0.008],
  [1480, 4, -0.275],
  [1480, 12, 0.160],
  [1481, 9, 0.156],
  [1483, 1, -0.251],
  [1490, 8, 0.272],
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
  [1509, 1, 0.261],
  [1509, 9, -0.222],
  [1510, 1, 0.041],
  [1513, 9, 0.127],
  [1514, 9, 0.285],
  [1515, 7, 0.247],
  [1518, 6, -0.264],
  [1521, 11, 0.295],
  [1522, 3, 0.050],
  [1522, 8, -0.039],
]
