/**
 * The Hijri calendar of the Fiqh Council of North America (FCNA) and of the European Council for
 * Fatwa and Research (ECFR), 1317–1524 AH (1899-05-11 to 2101-02-28).
 *
 * Sources: dates published by the Council and its rules as it states them there
 * (test/data/fcna-published.tsv); every other month is computed with astronomy-engine 2.1.19.
 *
 * - From Ramadan 1427 AH (2006): the month begins on the day after a new moon before noon UT, else a
 *   day later.
 * - From Ramadan 1428 AH (2007): as the ECFR, the new moon before sunset at Mecca and the moon setting
 *   after the sun there (`ummAlQuraMonthStart`). The ECFR itself wanted a visible crescent anywhere on
 *   earth from June 2009 on, but announced the same days in the years found.
 * - From 1438 AH on (the Council still told the rule of Mecca in June 2016, and this one in April
 *   2017): the day after the first evening on which, somewhere on the globe at sunset, the elongation
 *   is at least 8° and the altitude at least 5°. Other than for Diyanet, the oceans count
 *   (`wholeGlobe`); we look from 60° S to 60° N up to 180° W.
 * - Before Ramadan 1427 AH the Council had no calendar; the rule of today is retrojected.
 *
 * Eid al-Adha the Council keeps with the Hajj, as Saudi Arabia announces it (announcement for 2023;
 * islamiccalendar.info, FCNA Hijri Calendar): from 1438 AH on Dhu al-Hijja therefore begins by the rule
 * of Mecca. All months have 29 or 30 days all the same.
 *
 * The rules give every published date.
 *
 * Made by scripts/make-tables.ts; do not edit. Checksum (FNV-1a, see month-table.ts): 5e8aab23.
 */
import type { MonthMarks, MonthTable } from './month-table.ts'

/** The months of the FCNA: published where known, else computed. */
export const fcna: MonthTable = {
  firstYear: 1317,
  firstDay: 693361,
  lastDay: 767068,
  years:
    '55aaba5b4ba9b52b2564ba9b55aad56d26a554b49792f2ae56db56b4aa9592b25b4bb97a574b69b52a554ad96d' +
    '2ec6e95d2da5d4aa963565b5baaba4b49a9352ba574d6ab5eaae92d26a4e49e95d35c7556aa65549b95b2ba575' +
    'b6ab54aa95552ad56daea5d4ec9d92d29655ab556cb6975272564b4979572b65adda5d4ac9592d25d4ddada6b4' +
    '6a9d53a5a4b69763747697526a554ba9b2da5d9dd2ba4d4aa9552ba6b56a765da9d92aa69562ae56d36ab55aaa' +
    '94d49d95d2ba5b55aad65caa9562b6575aea6e46c9d93caa55aab65b4ba9b92b2564b4ab55b2da6d56a558b497' +
    '54f2ae56d6ea6d46a552b25b4bb97a574b69b52aaa5552ad36d6ea6d4ea5d4aa96556ab55aaba5b49a9352ba57' +
    '53aab56aae95d2aa9652ea5e35c6d96aa69552b95b2ba576b727646ca6554ab56baea6d8ed1ea4d29a55',
}

/** Which month starts the Council has published, as far as we found. */
export const fcnaPublished: MonthMarks = {
  firstYear: 1428,
  months: '300000300300200000000000300100300300300300000100300',
}

/** Near calls of the crescent rule within 0.3°, as `diyanetNearCalls`. */
export const fcnaNearCalls: readonly (readonly [year: number, month: number, margin: number])[] = [
  [1318, 2, 0.051],
  [1318, 4, 0.283],
  [1321, 12, 0.196],
  [1324, 6, -0.095],
  [1326, 4, -0.011],
  [1326, 9, -0.165],
  [1329, 1, 0.073],
  [1329, 8, -0.206],
  [1331, 7, -0.242],
  [1334, 6, -0.119],
  [1335, 9, 0.045],
  [1337, 12, 0.036],
  [1342, 11, -0.161],
  [1343, 5, 0.161],
  [1344, 2, -0.182],
  [1344, 8, -0.071],
  [1345, 2, -0.183],
  [1345, 5, -0.191],
  [1347, 9, -0.292],
  [1348, 10, 0.117],
  [1349, 10, -0.052],
  [1353, 7, 0.182],
  [1353, 9, 0.255],
  [1353, 11, -0.243],
  [1360, 4, -0.131],
  [1361, 4, -0.171],
  [1361, 7, 0.244],
  [1362, 7, -0.172],
  [1364, 3, -0.186],
  [1365, 4, -0.149],
  [1366, 2, 0.165],
  [1367, 6, -0.090],
  [1370, 9, 0.247],
  [1370, 12, -0.192],
  [1374, 7, 0.111],
  [1378, 6, -0.093],
  [1379, 2, -0.113],
  [1380, 12, -0.263],
  [1381, 3, 0.300],
  [1382, 3, 0.040],
  [1385, 5, -0.090],
  [1385, 7, 0.168],
  [1385, 10, 0.072],
  [1386, 10, -0.012],
  [1389, 5, 0.300],
  [1390, 5, -0.034],
  [1396, 7, 0.226],
  [1398, 1, 0.175],
  [1401, 2, -0.275],
  [1401, 11, 0.041],
  [1403, 11, -0.264],
  [1405, 7, 0.218],
  [1408, 1, 0.116],
  [1408, 7, 0.092],
  [1409, 11, -0.081],
  [1410, 4, -0.066],
  [1411, 4, -0.113],
  [1413, 12, -0.115],
  [1416, 3, -0.178],
  [1417, 8, 0.166],
  [1419, 4, 0.010],
  [1420, 11, 0.017],
  [1421, 11, -0.138],
  [1422, 2, 0.011],
  [1423, 6, -0.297],
  [1424, 3, -0.082],
  [1424, 7, -0.071],
  [1425, 3, -0.259],
  [1440, 3, -0.108],
  [1441, 2, -0.288],
  [1441, 4, -0.049],
  [1441, 7, -0.210],
  [1442, 5, -0.079],
  [1443, 6, 0.167],
  [1444, 7, -0.261],
  [1444, 11, 0.134],
  [1449, 1, -0.039],
  [1451, 10, -0.257],
  [1453, 4, 0.117],
  [1454, 4, -0.016],
  [1460, 6, 0.161],
  [1462, 4, 0.099],
  [1462, 9, -0.127],
  [1463, 1, 0.139],
  [1464, 7, -0.020],
  [1465, 10, -0.170],
  [1466, 9, -0.100],
  [1467, 7, 0.290],
  [1473, 3, -0.201],
  [1474, 11, -0.051],
  [1476, 8, -0.246],
  [1476, 10, -0.106],
  [1477, 8, -0.232],
  [1478, 8, -0.038],
  [1480, 2, 0.062],
  [1480, 4, 0.095],
  [1481, 2, -0.260],
  [1483, 1, 0.117],
  [1485, 9, -0.265],
  [1485, 10, 0.005],
  [1486, 10, 0.179],
  [1487, 8, -0.270],
  [1494, 6, -0.208],
  [1496, 4, -0.178],
  [1497, 4, 0.013],
  [1497, 9, 0.013],
  [1506, 2, -0.193],
  [1508, 10, 0.262],
  [1509, 9, 0.097],
  [1511, 4, 0.225],
  [1512, 2, 0.025],
  [1514, 1, -0.157],
  [1515, 2, 0.047],
  [1516, 8, -0.012],
  [1517, 3, -0.213],
  [1518, 3, -0.183],
  [1519, 6, 0.169],
  [1522, 6, 0.275],
]
