import type { Words } from './words.ts'

const numbers = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']

/** Turkish. */
export const tr: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: bir ${night ? 'gece' : 'gün'}, ${numbers[count] ?? count} isim.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} aynı gün.`,
  fastTogether: (names) => `${names}: birkaç dinde aynı zamanda oruç tutuluyor.`,
  beginsEve: 'Bir önceki akşam başlar.',
  beginsEvening: 'Bu günün akşamı başlar.',
  beginsSunrise: 'Gün doğumuyla başlar.',
  tolerance: (days, authority) =>
    `Hesaplanmıştır (${authority}); topluluklar ${days === 1 ? 'bir gün' : `${days} güne kadar`} önce veya sonra kutlayabilir.`,
  published: (authority) => `Yayımlanmış tarih (${authority}).`,
  sunset: (city, date, time) => `${city} şehrinde gün batımı, ${date}: saat ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. ${from}–${to} yıllarının bayramları ve anma günleri. Yayımlayan: ${publisher}.`,
  week: 'Hafta',
  weekShort: 'Hf.',
  publicHoliday: 'Resmî tatil',
  schoolHolidays: 'Okul tatili',
  legend: 'İşaretler',
  reckoning: 'Hesaplama',
  source: 'Kaynak',
  greeting: 'İyi dilek',
  courtesy: 'Güzel bir söz',
  avoid: 'Kaçınılması gereken',
  alsoCalled: 'Diğer adları',
  lasts: (days) => (days === 1 ? 'Bir gün' : `${days} gün`),
  allTraditions: 'Tüm bayramlar',
  reckonings: {
    'hijri-diyanet':
      'İslam ve Alevi günleri, Diyanet takvimine göredir; başka topluluklarda bir gün fark olabilir.',
    'hijri-diyanet DE':
      'İslam ve Alevi günleri, Almanya Müslümanları Koordinasyon Konseyi’ndeki birliklerin de kullandığı Diyanet takvimine göredir; başka topluluklarda bir gün fark olabilir.',
    'hijri-umm-al-qura':
      'İslami günler Ümmülkura takvimine göredir; başka topluluklarda bir gün fark olabilir.',
    'hijri-fcna':
      'İslami günler Avrupa Fetva Konseyi (ECFR) ve Kuzey Amerika Fıkıh Konseyi (FCNA) takvimine göredir; başka topluluklarda bir gün fark olabilir.',
    'hijri-civil': 'İslami günler aritmetik takvime göredir; uygulamada farklar olabilir.',
    hebrew: 'Yahudi bayramları İbrani takvimine göredir; bir önceki akşam başlar.',
    'revised-julian':
      'Ortodoks bayramları yeni (gözden geçirilmiş Jülyen) takvime, Paskalya ise Jülyen hesabına göredir.',
    julian: 'Eski takvimin Ortodoks bayramları ve onları izleyen günler Jülyen takvimine göredir.',
    coptic: 'Kıpti bayramları Şehitler takvimine göredir.',
    ethiopic: 'Etiyopya ve Eritre bayramları Etiyopya takvimine göredir.',
    'hindu-india':
      'Hindu bayramları Hindistan’ın ulusal hesabına (82,5° doğu) göredir; Almanya’da bir gün fark olabilir.',
    'hindu-local':
      'Hindu bayramları bu yer için hesaplanmıştır; Hindistan takvimlerinde bir gün fark olabilir.',
    chinese: 'Çin bayramları Pekin saatine, Vietnam bayramları Hanoi saatine göredir.',
    bahai: 'Bahai bayramları Dünya Bahai Merkezi’nin çizelgesine göredir; bir önceki akşam başlar.',
    persian: 'Nevruz, İran’daki ilkbahar ekinoksuna göredir.',
    tibetan: 'Losar, Tibet takvimine (Phugpa) göredir.',
  },
  monthNames: {
    Muharram: 'Muharrem',
    Safar: 'Safer',
    'Rabi I': 'Rebiülevvel',
    'Rabi II': 'Rebiülahir',
    'Jumada I': 'Cemaziyelevvel',
    'Jumada II': 'Cemaziyelahir',
    Rajab: 'Recep',
    Shaban: 'Şaban',
    Ramadan: 'Ramazan',
    Shawwal: 'Şevval',
    'Dhu al-Qada': 'Zilkade',
    'Dhu al-Hijja': 'Zilhicce',
    Iyar: 'İyar',
    Tammuz: 'Tamuz',
    Tishri: 'Tişri',
    Cheshvan: 'Heşvan',
    Shevat: 'Şevat',
  },
}
