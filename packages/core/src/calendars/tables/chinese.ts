/**
 * The Chinese calendar, 1599–2400 (1599-01-26 to 2401-02-12).
 *
 * Civil days of Beijing: its local mean time until 1928, UTC+8 since 1929.
 * Departures: months of the Qing calendar 1645–1906, and one of the Hong Kong Observatory.
 *
 * Computed by the rule of ../../astronomy/east-asian.ts with astronomy-engine 2.1.19; sources of the
 * departures: scripts/tables/east-asian-departures.ts. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see lunisolar-table.ts): b4639591.
 */
import type { LunisolarTable, NearMonth } from './lunisolar-table.ts'

/** The months, published where known, else computed. */
export const chineseTable: LunisolarTable = {
  firstYear: 1599,
  firstDay: 583683,
  lastDay: 876625,
  years:
    '41b6500ba400b4931a9300a957152d0055600ab5615aa005d200da541d4a00d4a00c962152e0055660ab500ad9' +
    '006d240ea500f250064a30c9700cab8155a0056a00b695175200b5200b254164b00a4d004ab2055b005ad60ba9' +
    '00da900d9251d2500d2500a55314ad002b6b05b5006d500ec961e9200e9200d2640a5600a5b004d6106d500755' +
    '6174900749006935152b0052b00a5b3155a0056a70b6500ba500b4961a9500a950052d40aad00ab5005aa20ba5' +
    '00da571d4a00d4a00c965152e0055600ab5315b2006d280ea5007250064b60c97004ab0055b40ad600b6a00752' +
    '3172500b2571a4b00a4d004ab5056b005ad00baa31b5200d9271d2500d2500a55614ad004b6005b540daa00ec9' +
    '00e9231d2600d2670a5600a5b0055a506d5007550074930e93006938152b0052b00aab6155a0056a00b654174a' +
    '00b4a00a953152b0052d70aad00ab5005aa50ba500da500d4a41d1500c96919560055600ad5615b2006d200ea5' +
    '40e8a0068b00c97309560055b70ada00b6a007525172500b4500a8b414ab004ad9096b005b500baa61b5400da2' +
    '00d4551a8d00a95004ad209ad006b570daa00eca00ea251d4600d4a00a96315360055aa0ad500b650075260ea5' +
    '006a50054b50a9700aab0055a30ad500b657175200d5200b155154b0054d00aad4156a005b200ba921d5200d92' +
    '61d1500d260095640aad00ad6005d420da900ec960e8a0068b00d27509560095b00ada316d400754007452168b' +
    '00a936152b004ad0096d40b6a00baa00ba431b4500d4571a9500a950052d50aad00ab500daa41da400ea491d4a' +
    '00d4a00a96615360055a00ad5416ca0075200ea530d4a0054b70a9700aab0055a50b5500ba90075241aa500b25' +
    '81a4b0094d00aad7156a005b400ba951d5200d9200d2531a4d00956812b500ad6006d450da900ec900e9240d26' +
    '00527a0a570095b00b5a616d400754007495169300a930052b30a5b0096d70b6a00daa00ba451b4900d4900a95' +
    '4152b0052d00aad2156a00daa61da400ea400d4a50a9500a970055630ab500ad5816d20075200ea55164a0064b' +
    '00a9b415560056a00b59217520075261b2500b2500a4b514ab002ad0056b20b6900da971d9200e9200d2551a4d' +
    '00a56002b6415b5006d400ea921e9200e9260d260052b00a57512b600b5a006d430ec9007497169300a930052b' +
    '60a5b00aad0056a41b5500ba400b4921a9300a957152d0053600aad515aa005b200da531d4a00d4a80a9500a97' +
    '0055660ab500ad5006d240ea500ea50064a30c9700a9b7155a0056a00b695175200b5200b254164b00a4b814ab' +
    '002ad0056d60b6900da900d9241d2500d25a1a4d00a56002b6605b5006d500ea951e9200e9200d2630a5600a57' +
    '814d60035a006d5516c900749006934152b0052b00a5b2155a0056a71b5500ba400b4951a9300a950052d40aad' +
    '00ab5915aa005d200da561d4a00d4a00c954152e0055600ab5215b2006d260ea5007250064b50c9700cab0055a' +
    '30ad600b69b175200b5200b2561a4b00a4b004ab5055b005ad00b6a21b5200d9271d2500d2500a55514ad004b6' +
    '005b530daa00ec981e9200e9200d2660a5600a5700556406d5007550074930e93006937152b0052b00a5b5155a' +
    '0056a00b654174a00b4a81a9500a950052d60aad00ab5005aa40ba500da500d4a31c9500c967194e0055600ab5' +
    '515b2006d200ea540e4a0068b80c97004ab0055b60ad600b6a007524172500b4500a8b2149b004ab7095b005ad' +
    '00baa51b5200d9200d2541a4b00a55914ad004b6006b560daa00ec900e9241d2600d2a00a56314b60055670ad5' +
    '00b550074a50e93006950052b40a5700a9bb155a0056a00b656174a00b4a00b155152b0054d00aad2156a005aa' +
    '70ba500da500d4a51d1500d160094e40aad00ad6b15b4006d200ea560e8a0068b00d17509560095b00ada316d4' +
    '007547174500b4500a8b6152b004ad0096b40b5a00daaa1b5400da200d4561a9500a950052d50aad00ab500daa' +
    '31da400ea271d4600d4a00a96615360055a00ad5416ca0075200ea520d4a0054b60a9700aab0055a50ad500b65' +
    '0075231aa500b2571a4b0094d00aad6156a005b400ba941b5200d9291d2500d2600956612ad00ad6006d440da9' +
    '00ec900e9230d260052770a570095b00ada516d400754007494169300a939152b0052d0096d70b6a00daa00ba4' +
    '51b4900d4900a953152b0052d80aad00ab500daa51da400ea400d4a41a9500a96b15360055a00ad5616d200752' +
    '00ea55164a0064b00a97315560055a70b5500ba90075261b2500b2500a4b5149b002ad0056b10b6900da971d52' +
    '00d9200d2551a4d00a56002b5315ad006d480da900ec900e9260d260052700a57412b600b5a006d420ea900749' +
    '6169300a930052b50a5b00a6d0056a31b5500ba471b4900d4900a956152d0052e00aad4156a005b200da521d4a' +
    '00d4a60a9500a970055650ab500ad5006d230ea500ea57164a0064b00a9b615560056a00b594175200b52a1b25' +
    '00b2500a4b714ab002ad0056d50b6900da900d9231d2500d2581a4d00a56002b6605ad006d500ea941e9200e92' +
    '00d2630a5600a57714b60035a006d5516c900749006934152b0052b80a5b00aad0056a61b5500ba400b4951a93' +
    '00a950052d10a5d00aad715aa005d200da551d4a00d4a00c954152e0055680ab500ad5006d260ea5006a50064b' +
    '50c970049b0055b20ad600b697175200b5200b2551a4b00a4b004ab4055b005ada0b6a00da900d9261d2500d25' +
    '00a4d414ad004b6005b520daa00ec961e9200e9200d2650a56',
}

/** Where the table departs from the rule: what the rule gives, and what was published. */
export const chineseDepartures: readonly (readonly [computed: string, published: string])[] = [
  ['1645/5L 1645-06-24', '1645/6 1645-06-24'],
  ['1645/6 1645-07-23', '1645/6L 1645-07-23'],
  ['1661/8 1661-08-25', '1661/7L 1661-08-25'],
  ['1661/8L 1661-09-23', '1661/8 1661-09-23'],
  ['1673/10 1673-11-08', '1673/10 1673-11-09'],
  ['1686/4 1686-04-22', '1686/4 1686-04-23'],
  ['1692/5 1692-06-14', '1692/5 1692-06-15'],
  ['1693/3 1693-04-05', '1693/3 1693-04-06'],
  ['1704/10 1704-10-28', '1704/10 1704-10-29'],
  ['1708/2 1708-02-22', '1708/2 1708-02-21'],
  ['1713/11 1713-12-17', '1713/11 1713-12-18'],
  ['1715/2 1715-03-05', '1715/2 1715-03-06'],
  ['1727/2L 1727-03-23', '1727/3 1727-03-23'],
  ['1727/3 1727-04-21', '1727/3L 1727-04-21'],
  ['1728/7 1728-08-05', '1728/7 1728-08-06'],
  ['1731/5 1731-06-04', '1731/5 1731-06-05'],
  ['1754/8 1754-09-16', '1754/8 1754-09-17'],
  ['1789/9 1789-10-18', '1789/9 1789-10-19'],
  ['1794/11 1794-11-22', '1794/11 1794-11-23'],
  ['1805/7 1805-07-26', '1805/6L 1805-07-26'],
  ['1805/7L 1805-08-24', '1805/7 1805-08-24'],
  ['1813/4 1813-04-30', '1813/4 1813-05-01'],
  ['1817/9 1817-10-10', '1817/9 1817-10-11'],
  ['1820/11 1820-12-05', '1820/11 1820-12-06'],
  ['1823/4 1823-05-10', '1823/4 1823-05-11'],
  ['1842/10 1842-11-02', '1842/10 1842-11-03'],
  ['1849/8 1849-09-16', '1849/8 1849-09-17'],
  ['1856/11 1856-11-27', '1856/11 1856-11-28'],
  ['1861/10 1861-11-02', '1861/10 1861-11-03'],
  ['1869/4 1869-05-11', '1869/4 1869-05-12'],
  ['1880/10 1880-11-02', '1880/10 1880-11-03'],
  ['1887/3 1887-03-24', '1887/3 1887-03-25'],
  ['1906/4 1906-04-23', '1906/4 1906-04-24'],
  ['2057/9 2057-09-29', '2057/9 2057-09-28'],
]

/**
 * Near calls: months that would begin on another day, or bear another name, if a new moon or a solar
 * term fell on the other side of midnight, from which it is less than five minutes away (more
 * beyond 2026: see astronomy/near-call.ts).
 */
export const chineseNearCalls: readonly NearMonth[] = [
  [1602, 3, false, 6, 'new moon'],
  [1612, 11, false, -256, 'new moon'],
  [1622, 11, false, -261, 'new moon'],
  [1629, 11, false, 204, 'new moon'],
  [1650, 9, false, 49, 'new moon'],
  [1653, 8, false, -150, 'new moon'],
  [1675, 11, false, 129, 'new moon'],
  [1686, 4, false, -144, 'new moon'],
  [1687, 2, false, -29, 'new moon'],
  [1690, 7, false, 258, 'new moon'],
  [1692, 5, false, -122, 'new moon'],
  [1693, 3, false, -261, 'new moon'],
  [1708, 2, false, 241, 'new moon'],
  [1713, 11, false, -185, 'new moon'],
  [1731, 5, false, -293, 'new moon'],
  [1747, 12, false, 155, 'new moon'],
  [1750, 3, false, 293, 'new moon'],
  [1754, 8, false, -142, 'new moon'],
  [1759, 3, false, -126, 'new moon'],
  [1768, 5, false, 185, 'new moon'],
  [1805, 5, false, 64, 'new moon'],
  [1813, 4, false, -203, 'new moon'],
  [1822, 3, false, 41, 'new moon'],
  [1822, 3, true, 41, 'new moon'],
  [1841, 12, false, 32, 'new moon'],
  [1843, 4, false, 233, 'new moon'],
  [1887, 3, false, -283, 'new moon'],
  [1893, 1, false, 136, 'new moon'],
  [1896, 1, false, -113, 'new moon'],
  [1917, 2, true, 188, 30],
  [1917, 3, false, 188, 30],
  [1933, 6, false, 181, 'new moon'],
  [1954, 1, false, -279, 'new moon'],
  [2013, 5, false, -220, 'new moon'],
  [2018, 10, false, 122, 'new moon'],
  [2019, 2, false, 237, 'new moon'],
  [2027, 1, false, -238, 'new moon'],
  [2057, 9, false, 2, 'new moon'],
  [2089, 8, false, -147, 'new moon'],
  [2097, 7, false, -19, 'new moon'],
  [2101, 6, false, 289, 'new moon'],
  [2107, 7, false, 197, 'new moon'],
  [2113, 2, false, 297, 'new moon'],
  [2115, 2, false, -196, 'new moon'],
  [2116, 4, false, -207, 'new moon'],
  [2119, 4, false, 181, 'new moon'],
  [2133, 9, false, -73, 'new moon'],
  [2144, 5, false, 262, 'new moon'],
  [2148, 3, false, 176, 'new moon'],
  [2164, 5, false, 258, 'new moon'],
  [2165, 11, false, -210, 'new moon'],
  [2172, 9, false, -193, 'new moon'],
  [2177, 4, false, 197, 'new moon'],
  [2192, 4, false, 170, 'new moon'],
  [2201, 11, false, 280, 'new moon'],
  [2202, 10, false, 281, 'new moon'],
  [2206, 10, false, 429, 'new moon'],
  [2209, 10, false, -480, 'new moon'],
  [2217, 9, false, 249, 'new moon'],
  [2221, 4, true, -207, 'new moon'],
  [2225, 10, false, 152, 'new moon'],
  [2253, 4, false, 270, 'new moon'],
  [2254, 8, false, -443, 'new moon'],
  [2259, 10, false, -452, 'new moon'],
  [2261, 1, false, -60, 'new moon'],
  [2269, 2, false, 566, 'new moon'],
  [2272, 9, false, 235, 'new moon'],
  [2312, 11, false, 50, 'new moon'],
  [2313, 4, false, 469, 'new moon'],
  [2332, 5, false, 195, 'new moon'],
  [2335, 9, false, -169, 'new moon'],
  [2340, 7, false, 614, 'new moon'],
  [2346, 4, false, -343, 'new moon'],
  [2352, 1, false, 584, 'new moon'],
  [2357, 5, false, 281, 'new moon'],
  [2360, 7, false, -412, 'new moon'],
  [2363, 10, false, 281, 'new moon'],
  [2365, 11, false, 546, 'new moon'],
  [2372, 1, false, -7, 'new moon'],
  [2375, 1, false, -262, 'new moon'],
  [2385, 8, false, -98, 'new moon'],
  [2391, 5, false, 446, 'new moon'],
  [2396, 7, false, -416, 'new moon'],
]
