import type { Words } from './words.ts'

const plural = new Intl.PluralRules('ar')
const names: readonly string[] = [
  '',
  'واسم واحد',
  'واسمان',
  'وثلاثة أسماء',
  'وأربعة أسماء',
  'وخمسة أسماء',
  'وستة أسماء',
  'وسبعة أسماء',
  'وثمانية أسماء',
  'وتسعة أسماء',
]

/** A number of days; two stand in the nominative („يومان“) or, after a preposition, not („يومين“). */
function days(count: number, two: 'يومان' | 'يومين'): string {
  if (count === 1) return 'يوم واحد'
  if (count === 2) return two
  const form = plural.select(count)
  return `${count} ${form === 'few' ? 'أيام' : form === 'many' ? 'يومًا' : 'يوم'}`
}

/** Arabic. */
export const ar: Words = {
  encounter: (when, of, night, count) =>
    `${when}: ${of}: ${night ? 'ليلة واحدة' : 'يوم واحد'} ${names[count] ?? `و${count} من الأسماء`}.`,
  dated: (when, sentence) => `${when}: ${sentence}`,
  sameDay: (names) => `${names} في اليوم نفسه.`,
  fastTogether: (names) => `${names}: أديان عدة تصوم في الوقت نفسه.`,
  beginsEve: 'يبدأ مساء اليوم السابق.',
  beginsEvening: 'يبدأ مساء هذا اليوم.',
  beginsSunrise: 'يبدأ مع شروق الشمس.',
  tolerance: (count, authority) =>
    `تاريخ محسوب (${authority})؛ قد يسبق موعده لدى بعض الجماعات أو يتأخر بفارق ${count === 1 ? '' : 'يصل إلى '}${days(count, 'يومين')}.`,
  published: (authority) => `تاريخ منشور (${authority}).`,
  sunset: (city, date, time) => `غروب الشمس في ${city} يوم ${date}: الساعة ${time}.`,
  feed: (title, from, to, publisher) =>
    `${title}. الأعياد والمناسبات من ${from} إلى ${to}. الناشر: ${publisher}.`,
  week: 'الأسبوع',
  weekShort: 'أسبوع',
  publicHoliday: 'عطلة رسمية',
  schoolHolidays: 'عطلة مدرسية',
  legend: 'الرموز',
  reckoning: 'طريقة الحساب',
  source: 'المصدر',
  greeting: 'يُقال في التهنئة',
  courtesy: 'كلمة طيبة',
  avoid: 'يُستحسن تجنّب',
  alsoCalled: 'أسماء أخرى',
  lasts: (count) => days(count, 'يومان'),
  allTraditions: 'جميع الأعياد',
  reckonings: {
    'hijri-diyanet':
      'المناسبات الإسلامية ومناسبات العلوية الأناضولية بحسب تقويم رئاسة الشؤون الدينية التركية (ديانت)؛ وقد يختلف الموعد يومًا واحدًا لدى جماعات أخرى.',
    'hijri-diyanet DE':
      'المناسبات الإسلامية ومناسبات العلوية الأناضولية بحسب تقويم رئاسة الشؤون الدينية التركية (ديانت)، وهو ما تعتمده أيضًا الاتحادات في المجلس التنسيقي للمسلمين في ألمانيا؛ وقد يختلف الموعد يومًا واحدًا لدى جماعات أخرى.',
    'hijri-umm-al-qura':
      'المناسبات الإسلامية بحسب تقويم أم القرى؛ وقد يختلف الموعد يومًا واحدًا لدى جماعات أخرى.',
    'hijri-fcna':
      'المناسبات الإسلامية بحسب تقويم المجلس الأوروبي للإفتاء والمجلس الفقهي لأمريكا الشمالية؛ وقد يختلف الموعد يومًا واحدًا لدى جماعات أخرى.',
    'hijri-civil': 'المناسبات الإسلامية بحسب التقويم الهجري الحسابي؛ وقد تختلف المواعيد عمليًا.',
    hebrew: 'الأعياد اليهودية بحسب التقويم العبري؛ وتبدأ مساء اليوم السابق.',
    'revised-julian':
      'الأعياد الأرثوذكسية بحسب التقويم الجديد (اليولياني المعدل)، وعيد الفصح بحسب الحساب اليولياني.',
    julian: 'الأعياد الأرثوذكسية على التقويم القديم وما يتبعها بحسب التقويم اليولياني.',
    coptic: 'الأعياد القبطية بحسب تقويم الشهداء.',
    ethiopic: 'الأعياد الإثيوبية والإريترية بحسب التقويم الإثيوبي.',
    'hindu-india':
      'الأعياد الهندوسية بحسب الحساب الوطني في الهند (82.5° شرقًا)؛ وقد تختلف في ألمانيا يومًا واحدًا.',
    'hindu-local': 'الأعياد الهندوسية محسوبة لهذا المكان؛ وقد تختلف تقاويم الهند عنها يومًا واحدًا.',
    chinese: 'الأعياد الصينية بحسب توقيت بكين، والفيتنامية بحسب توقيت هانوي.',
    bahai: 'الأعياد البهائية بحسب جدول المركز البهائي العالمي؛ وتبدأ مساء اليوم السابق.',
    persian: 'النوروز بحسب لحظة الاعتدال الربيعي في إيران.',
    tibetan: 'لوسار بحسب التقويم التبتي (فوغبا).',
  },
  monthNames: {
    Muharram: 'محرم',
    Safar: 'صفر',
    'Rabi I': 'ربيع الأول',
    'Rabi II': 'ربيع الآخر',
    'Jumada I': 'جمادى الأولى',
    'Jumada II': 'جمادى الآخرة',
    Rajab: 'رجب',
    Shaban: 'شعبان',
    Ramadan: 'رمضان',
    Shawwal: 'شوال',
    'Dhu al-Qada': 'ذو القعدة',
    'Dhu al-Hijja': 'ذو الحجة',
    Nisan: 'نيسان',
    Iyar: 'إيار',
    Sivan: 'سيفان',
    Tammuz: 'تموز',
    Av: 'آب',
    Elul: 'إيلول',
    Tishri: 'تشري',
    Cheshvan: 'حشفان',
    Kislev: 'كسليف',
    Tevet: 'طيبيت',
    Shevat: 'شباط',
    Adar: 'آذار',
    'Adar I': 'آذار الأول',
    'Adar II': 'آذار الثاني',
    Thout: 'توت',
    Paopi: 'بابه',
    Hathor: 'هاتور',
    Kiahk: 'كيهك',
    Tobi: 'طوبة',
    Meshir: 'أمشير',
    Paremhat: 'برمهات',
    Paremoude: 'برمودة',
    Pashons: 'بشنس',
    Paoni: 'بؤونة',
    Epip: 'أبيب',
    Mesori: 'مسرى',
    Nesi: 'النسيء',
  },
}
