/** What authorities and sources are called in Turkish. */
import { authorityName as shared } from '../words/authorities.ts'
import { createCiting } from './citing.ts'

const authorities: Readonly<Record<string, string>> = {
  'Hebrew calendar (Hillel II)': 'II. Hillel’in hesabı',
  'Fatimid (Miṣrī) calendar, as the Bohras keep it': 'Bohraların uyduğu Fatımi (Mısri) takvimi',
  'Coptic Orthodox Church, calendar of the Martyrs': 'Kıpti Ortodoks Kilisesi, Şehitler takvimi',
  'Ethiopian and Eritrean Orthodox Tewahedo Church':
    'Etiyopya ve Eritre Ortodoks Tewahedo Kiliseleri',
  'Badíʿ calendar as kept in the West until 2015': '2015’e kadar Batı’da uyulan Bedi takvimi',
  'Nanakshahi calendar of 2003': '2003 tarihli Nanakşahi takvimi',
  'Shahanshahi (Shenshai) calendar': 'Şahanşahi (Şenşai)',
  'Kadmi (Qadimi) calendar': 'Kadmi (Kadimi)',
  'Kerala’s solar months by the afternoon rule':
    'Kerala’nın güneş ayları: güneşin, öğleden sonrasından önce bir burca girdiği günle başlar',
  'National Astronomical Observatory of Japan': 'Japonya Ulusal Astronomi Gözlemevi',
  'legal time of Germany': 'Almanya’da yasal saat',
}

const sources: Readonly<Record<string, string>> = {
  announced: 'duyuruldu',
  'dates published by Diyanet': 'Diyanet’in yayımladığı tarihler',
  'computed back by Diyanet’s crescent rule of 1978, which was not yet in force':
    'Diyanet’in 1978 tarihli, o zaman henüz geçerli olmayan hilal kuralıyla geriye doğru hesap',
  'computed by Diyanet’s crescent rule (Istanbul 1978: altitude 5°, elongation 8°)':
    'Diyanet’in hilal kuralına göre hesap (İstanbul 1978: yükseklik 5°, uzanım 8°)',
  'published table 1343–1500 AH': '1343–1500 hicri yıllarının yayımlanmış çizelgesi',
  'computed by the rule of Umm al-Qura since 1423 AH (moonset after sunset at Mecca)':
    'Ümmülkura’nın hicri 1423’ten beri uyduğu kurala göre hesap (Mekke’de ay güneşten sonra batar)',
  'computed by the rule of Umm al-Qura: the Council keeps Eid al-Adha with the Hajj':
    'Ümmülkura’nın kuralına göre hesap: Konsey Kurban Bayramı’nı Hac ile birlikte kutlar',
  'computed back by the Council’s rule of today': 'Konsey’in bugünkü kuralıyla geriye doğru hesap',
  'computed by the Council’s rule': 'Konsey’in kuralına göre hesap',
  'dates published by the Council': 'Konsey’in yayımladığı tarihler',
  'leap years 1206–1498, as published by the Calendar Center':
    '1206–1498 arasındaki artık yıllar, Takvim Merkezi’nin yayımladığı gibi',
  'computed: equinox before noon at 52.5° E, law of 1925':
    'hesap: 52,5° doğuda öğleden önceki ekinoks, 1925 yasası',
  'Naw-Rúz 172–221 B.E. (2015–2064), table of the Bahá’í World Centre':
    'Bahai Dünya Merkezi’nin çizelgesi: Nevruz 172–221 (2015–2064)',
  'Twin Holy Birthdays 172–221 B.E. (2015–2064), table of the Bahá’í World Centre':
    'Bahai Dünya Merkezi’nin çizelgesi: İkiz Kutsal Doğum Günleri 172–221 (2015–2064)',
  'computed: March equinox and sunset at Tehran (message of 10 July 2014)':
    'hesap: ilkbahar ekinoksu ve Tahran’da gün batımı (10 Temmuz 2014 tarihli mesaj)',
  'computed: the day after the eighth new moon after Naw-Rúz, at Tehran (message of 10 July 2014)':
    'hesap: Tahran’da, Nevruz’dan sonraki sekizinci yeni aydan sonraki gün (10 Temmuz 2014 tarihli mesaj)',
  'Gregorian-Lunar Calendar Conversion Table 1901–2100, Hong Kong Observatory':
    'Hong Kong Gözlemevi’nin 1901–2100 çevirme çizelgesi',
  'dates published by KASI, as packaged in korean-lunar-calendar':
    'KASI’nin yayımladığı tarihler, korean-lunar-calendar paketine göre',
  'computed: Suriyayatra, by the rules of J. C. Eade, Journal of the Siam Society 88 (2000)':
    'hesap: J. C. Eade’nin kurallarına göre Suriyayatra, Journal of the Siam Society 88 (2000)',
  'years of the Thai lunar calendar, as listed in vacanza/holidays, thai.py, and MheeDoMhor/100':
    'Tay ay takviminin yılları: vacanza/holidays, thai.py ve MheeDoMhor/100',
  'Shiromani Gurdwara Parbandhak Committee, Nanakshahi calendar 535 (2003)':
    'Shiromani Gurdwara Parbandhak Committee, Nanakşahi takvimi 535 (2003)',
  'Mandaean Associations Union, Mandaean holidays: Dehwa Rabba of 2000 with its eve on 21 July':
    'Mandaean Associations Union, bayramların listesi: 2000 yılının Dehwa Rabba’sı, arifesi 21 Temmuz',
  'Zarthosti Fasili Sal Mandal, 1906: the year begins on 21 March':
    'Zarthosti Fasili Sal Mandal, 1906: yıl 21 Mart’ta başlar',
  'thirty days behind the Kadmi calendar; Parsi New Year as published in India':
    'Kadmi takviminden otuz gün geride; Hindistan’da yayımlandığı gibi Parsi yılbaşı',
  'computed: Lahiri ayanamsha, apparent sun and moon':
    'hesap: güneşin ve ayın görünen yerleri, Lahiri ayanamşası',
  'gazetted full moon poya days, as listed in vacanza/holidays, sinhala.py':
    'resmen ilan edilmiş dolunay (poya) günleri: vacanza/holidays, sinhala.py',
  'computed: the day at whose evening (18:00) the fifteenth lunar day runs':
    'hesap: akşamına (18.00) on beşinci ay gününün denk geldiği gün',
}

/** Parts of sources that are put together of figures and words. */
const inSources: readonly (readonly [RegExp, string])[] = [
  [/Calendrical Calculations, 4th ed\./, 'Calendrical Calculations, 4. baskı'],
  [/section /, 'bölüm '],
  [/era of Yazdegerd/, 'Yezdigirt tarih başlangıcı'],
  [/appendix A: Bhutan/, 'ek A: Bhutan'],
  [/^computed: /, 'hesap: '],
  [
    /winter solstice in month 11, true new moons and solar terms/,
    '11. ayda kış gündönümü, gerçek yeni aylar ve güneş terimleri',
  ],
  [/the sun at (\d+)°/, 'güneş $1°'],
  [/the March equinox/, 'ilkbahar ekinoksu'],
  [/the September equinox/, 'sonbahar ekinoksu'],
  [/the first full moon of May/, 'mayıs ayının ilk dolunayı'],
  [/days of UTC/, 'günler, UTC’ye göre'],
]

const citing = createCiting({
  authorities,
  sources,
  inSources,
  computedFor: (latitude, longitude) => `${latitude}° enlem, ${longitude}° boylam için hesap`,
})
export const { sourceName } = citing

/** An authority in Turkish; undefined where it says no more than the name of the calendar. */
export function authorityName(authority: string): string | undefined {
  const name = citing.authorityName(authority)
  return name === authority ? shared(authority, 'tr') : name
}
