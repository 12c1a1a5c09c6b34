/**
 * The Vietnamese calendar, 1599–2400 (1599-01-26 to 2401-02-12).
 *
 * Civil days of UTC+7 since 1968; before, the Chinese calendar. The South of Vietnam kept
 * UTC+8 until 1975.
 *
 * Computed by the rule of ../../astronomy/east-asian.ts with astronomy-engine 2.1.19; sources of the
 * departures: scripts/tables/east-asian-departures.ts. Made by scripts/make-tables.ts; do not edit.
 * Checksum (FNV-1a, see lunisolar-table.ts): 09d37457.
 */
import type { LunisolarTable, NearMonth } from './lunisolar-table.ts'

/** The months, published where known, else computed. */
export const vietnameseTable: LunisolarTable = {
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
    '0055660ab500ad5006d240ea500ea50064a30c970029b7055b0056b00b695175200b5200b2541a4b00a4d814ab' +
    '002ad005ad60b6a00da900d9241d2500d2500a55214ad004b6705b5006d500ec951e9200e9200d2630a5600a57' +
    '815560056a00b55516c900749006934152b0052b00a5b2155a0056a70b6500ba500d4951a9500a950052d40aad' +
    '00ab5915aa005d200da561d4a00e4a00c964192e0055600ab5215b2006d260ea5007250064b50c97004ab0055b' +
    '30ada00b6ab175200b9200b2561a4b00a4d004ad5095b005ad00baa21b5200d9271d2500d2500a55514ad004b6' +
    '006b530daa00eca80e9200e9300d2660a5600a5b0055a40ad500b550074a30e9300a937152b0052b00a9b5155a' +
    '0056a00b654174a00d4a81a9500c950092d60aad00ab5005aa40da500ea500d4a31d1500c96719560055600ab5' +
    '516b4006d400ea540e8a0068b81497004ab0095b60ada00b6a007544172500b4500a8b2152b004ad7096b005b5' +
    '00daa51b5400da200d4541a8d00a95914ad004d600ab560daa00eca00ea241d4600d4a00a96315360055a70ad5' +
    '00b650075250ea500aa50054b40a9700aabb155a0056a00b6961b5200d5200b1551a4b0094d00aad2156a005b2' +
    '70da900ea900d9251d1500d2600956412ad00ad6006d410da900ea960e920068b00527509570095b00ada316d4' +
    '007547174900b4900a936152b0052d0096d4136a00daaa1ba400da400d4961a9500a960052e50aad00ab5005aa' +
    '31da500ea471d4a00d4a00a96615360055a00ad5416ca0075200ea52164a0064b60a9700aab0055a50b5500ba9' +
    '00b5231b2500b2571a4b00a4d002ad6156b005b400da941d5200e9291d2500d2600a56612b600ad6006d440da9' +
    '00ec900e9230d260052b70a570095b00b5a516d400b54007494169300a93b152b0052d00a6d7156a00daa00ba4' +
    '51b4900d4900a953152d0052e80aad00ab5005aa50da500ea500d4a40a9600a97b15560055a00ad5616d200752' +
    '006a55164b0064b00c9b3155a0056a70b5900ba900b5261b2500b2500a4b414ab002ad0056d10b6900da961d92' +
    '00e9200d2551a4d00a56002b6315b5006d480ea900f4900e9260d260052b00a57414b60035a006d5216c900749' +
    '6169300a930052b50a5b00aad0056a31b5500ba471b4900d4a00a956152d0053600aad415aa005b200da521d4a' +
    '00e4a60c9600a970055650ab500ad5006d230ea5007257164b0064b0049b6055b0056b00b694175200b52a1b25' +
    '00d2500a4b714ab002ad0056d50b6a00da900d9231d2500d2581a4d00a56004b6605b5006d500ea941e9200e92' +
    '00d2630a5600a57714d60055a00ad5516c900749006934152b0052b80a5b00aad0056a60b6500ba500d4951a95' +
    '00a950052d10aad00ab5715aa005d200da551d4a00e4a00c964192e0055680ab500ad9006d260ea5007250064b' +
    '50c97004ab0055b20ad600b6a7175200b9200b2551a4b00a4d004ab4095b005ada0b6a00da900d9261d2500d25' +
    '00a55414ad004b6006b520daa00eca60e9200e9300d2650a56',
}

/** Where the table departs from the rule: what the rule gives, and what was published. */
export const vietnameseDepartures: readonly (readonly [computed: string, published: string])[] = [
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
]

/**
 * Near calls: months that would begin on another day, or bear another name, if a new moon or a solar
 * term fell on the other side of midnight, from which it is less than five minutes away (more
 * beyond 2026: see astronomy/near-call.ts).
 */
export const vietnameseNearCalls: readonly NearMonth[] = [
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
  [1996, 11, false, -225, 'new moon'],
  [1997, 12, false, -208, 'new moon'],
  [1998, 8, false, 84, 'new moon'],
  [2031, 3, true, -181, 'new moon'],
  [2054, 4, false, 30, 'new moon'],
  [2062, 12, false, -200, 'new moon'],
  [2072, 11, false, -77, 'new moon'],
  [2073, 7, false, 226, 'new moon'],
  [2073, 12, false, -300, 'new moon'],
  [2077, 10, false, -8, 'new moon'],
  [2078, 10, false, -245, 'new moon'],
  [2079, 8, false, 139, 'new moon'],
  [2084, 2, false, 214, 'new moon'],
  [2084, 7, false, 238, 'new moon'],
  [2085, 9, false, -27, 'new moon'],
  [2090, 8, true, 164, 'new moon'],
  [2114, 3, false, 236, 'new moon'],
  [2124, 12, false, -182, 'new moon'],
  [2130, 4, false, -113, 'new moon'],
  [2131, 11, false, -241, 'new moon'],
  [2138, 3, false, 208, 'new moon'],
  [2149, 7, false, 191, 'new moon'],
  [2150, 5, false, -41, 'new moon'],
  [2153, 9, false, 71, 'new moon'],
  [2159, 4, false, -116, 'new moon'],
  [2175, 1, false, -31, 'new moon'],
  [2179, 1, false, 266, 'new moon'],
  [2183, 4, false, 369, 'new moon'],
  [2183, 4, true, 369, 'new moon'],
  [2188, 4, false, 104, 'new moon'],
  [2199, 1, false, -138, 'new moon'],
  [2203, 10, false, -54, 'new moon'],
  [2210, 9, false, 82, 'new moon'],
  [2219, 12, false, -231, 'new moon'],
  [2240, 2, false, -135, 'new moon'],
  [2240, 10, false, 394, 'new moon'],
  [2242, 7, false, -12, 'new moon'],
  [2251, 1, false, 289, 'new moon'],
  [2257, 11, false, 20, 'new moon'],
  [2269, 11, false, 303, 'new moon'],
  [2284, 3, false, 526, 'new moon'],
  [2301, 10, false, -104, 'new moon'],
  [2303, 11, false, 540, 'new moon'],
  [2320, 3, false, 615, 'new moon'],
  [2323, 8, false, 313, 'new moon'],
  [2334, 7, false, 363, 'new moon'],
  [2351, 6, false, -331, 'new moon'],
  [2353, 11, false, -115, 'new moon'],
  [2358, 5, false, -43, 'new moon'],
  [2379, 8, false, -4, 'new moon'],
  [2383, 3, false, 359, 'new moon'],
  [2386, 8, false, 587, 'new moon'],
  [2396, 2, false, -671, 'new moon'],
]
