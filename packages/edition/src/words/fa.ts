import type { Words } from './words.ts'

const digits = new Intl.NumberFormat('fa', { useGrouping: false })
const numbers = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه']

const written = (number: number) => digits.format(number)

/** Persian. */
export const fa: Words = {
  encounter: (when, names, night, count) =>
    `${when}: ${names}: یک ${night ? 'شب' : 'روز'}، ${numbers[count] ?? written(count)} نام.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} در یک روز.`,
  fastTogether: (names) => `${names}: پیروان چند دین هم‌زمان روزه می‌گیرند.`,
  beginsEve: 'از شامگاه روز پیش آغاز می‌شود.',
  beginsEvening: 'از شامگاه همین روز آغاز می‌شود.',
  beginsSunrise: 'با برآمدن آفتاب آغاز می‌شود.',
  tolerance: (days, authority) =>
    `محاسبه‌شده (${authority})؛ جماعت‌ها ممکن است آن را ${days === 1 ? 'یک روز' : `تا ${written(days)} روز`} زودتر یا دیرتر برگزار کنند.`,
  published: (authority) => `تاریخ منتشرشده (${authority}).`,
  sunset: (city, date, time) => `غروب آفتاب در ${city}، ${date}: ساعت ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. جشن‌ها و مناسبت‌ها از ${written(from)} تا ${written(to)}. ناشر: ${publisher}.`,
  week: 'هفته',
  weekShort: 'هفته',
  publicHoliday: 'تعطیل رسمی',
  schoolHolidays: 'تعطیلات مدارس',
  legend: 'نشانه‌ها',
  reckoning: 'شیوه محاسبه',
  source: 'منبع',
  greeting: 'شادباش',
  courtesy: 'سخنی مهرآمیز',
  avoid: 'بهتر است نکنیم',
  alsoCalled: 'نام‌های دیگر',
  lasts: (days) => (days === 1 ? 'یک روز' : `${written(days)} روز`),
  allTraditions: 'همه جشن‌ها و مناسبت‌ها',
  reckonings: {
    'hijri-diyanet':
      'مناسبت‌های اسلامی و علوی (آناتولی) بر پایه تقویم دیانت ترکیه است؛ نزد جماعت‌های دیگر ممکن است یک روز تفاوت داشته باشد.',
    'hijri-diyanet DE':
      'مناسبت‌های اسلامی و علوی (آناتولی) بر پایه تقویم دیانت ترکیه است که انجمن‌های شورای هماهنگی مسلمانان آلمان نیز به کار می‌برند؛ نزد جماعت‌های دیگر ممکن است یک روز تفاوت داشته باشد.',
    'hijri-umm-al-qura':
      'مناسبت‌های اسلامی بر پایه تقویم ام‌القری است؛ نزد جماعت‌های دیگر ممکن است یک روز تفاوت داشته باشد.',
    'hijri-fcna':
      'مناسبت‌های اسلامی بر پایه تقویم شورای اروپایی فتوا و شورای فقهی آمریکای شمالی است؛ نزد جماعت‌های دیگر ممکن است یک روز تفاوت داشته باشد.',
    'hijri-civil':
      'مناسبت‌های اسلامی بر پایه تقویم هجری حسابی است؛ ممکن است در عمل تفاوت داشته باشد.',
    hebrew: 'عیدهای یهودی بر پایه تقویم عبری است؛ از شامگاه روز پیش آغاز می‌شوند.',
    'revised-julian':
      'عیدهای ارتدوکس بر پایه تقویم نو (ژولینی بازنگری‌شده) و عید پاک بر پایه محاسبه ژولینی است.',
    julian: 'عیدهای ارتدوکس تقویم قدیم و آنچه پیرو آن‌هاست بر پایه تقویم ژولینی است.',
    coptic: 'عیدهای قبطی بر پایه تقویم شهیدان است.',
    ethiopic: 'عیدهای اتیوپی و اریتره بر پایه تقویم اتیوپیایی است.',
    'hindu-india':
      'جشن‌های هندو بر پایه محاسبه ملی هند (۸۲٫۵ درجه شرقی) است؛ در آلمان ممکن است یک روز تفاوت داشته باشد.',
    'hindu-local':
      'جشن‌های هندو برای این مکان محاسبه شده است؛ تقویم‌های هند ممکن است یک روز تفاوت داشته باشند.',
    chinese: 'جشن‌های چینی به وقت پکن و جشن‌های ویتنامی به وقت هانوی است.',
    bahai: 'روزهای مقدس بهائی بر پایه جدول مرکز جهانی بهائی است؛ از شامگاه روز پیش آغاز می‌شوند.',
    persian: 'نوروز بر پایه لحظه اعتدال بهاری در ایران است.',
    tibetan: 'لوسار بر پایه تقویم تبتی (پوگپا) است.',
  },
  monthNames: {
    Farvardin: 'فروردین',
    Ordibehesht: 'اردیبهشت',
    Khordad: 'خرداد',
    Tir: 'تیر',
    Mordad: 'مرداد',
    Shahrivar: 'شهریور',
    Mehr: 'مهر',
    Aban: 'آبان',
    Azar: 'آذر',
    Dey: 'دی',
    Bahman: 'بهمن',
    Esfand: 'اسفند',
    Muharram: 'محرم',
    Safar: 'صفر',
    'Rabi I': 'ربیع‌الاول',
    'Rabi II': 'ربیع‌الثانی',
    'Jumada I': 'جمادی‌الاول',
    'Jumada II': 'جمادی‌الثانی',
    Rajab: 'رجب',
    Shaban: 'شعبان',
    Ramadan: 'رمضان',
    Shawwal: 'شوال',
    'Dhu al-Qada': 'ذیقعده',
    'Dhu al-Hijja': 'ذیحجه',
    Nisan: 'نیسان',
    Iyar: 'ایار',
    Sivan: 'سیوان',
    Tammuz: 'تموز',
    Av: 'آو',
    Elul: 'الول',
    Tishri: 'تیشری',
    Cheshvan: 'حشوان',
    Kislev: 'کیسلو',
    Tevet: 'طوت',
    Shevat: 'شواط',
    Adar: 'ادار',
    'Adar I': 'ادار اول',
    'Adar II': 'ادار دوم',
  },
}
