/** What the page says where a script runs, and of later years. */
export interface LiveTexts {
  readonly search: string
  readonly none: string
  /** With `{n}` in place of the number. */
  readonly found: string
  readonly heading: string
  readonly today: string
  readonly eve: string
  readonly next: string
  readonly remember: string
  readonly later: string
}

const en: LiveTexts = {
  search: 'Search for a feast, by its name in any language',
  none: 'Nothing found.',
  found: 'Found: {n}',
  heading: 'Today and next',
  today: 'Today',
  eve: 'Begins this evening',
  next: 'Next',
  remember: 'Remember my choice, on this device only',
  later: 'Later years',
}

const languages: Readonly<Record<string, LiveTexts>> = {
  en,
  de: {
    search: 'Ein Fest suchen, nach seinem Namen in jeder Sprache',
    none: 'Nichts gefunden.',
    found: 'Gefunden: {n}',
    heading: 'Heute und demnächst',
    today: 'Heute',
    eve: 'Beginnt heute Abend',
    next: 'Demnächst',
    remember: 'Meine Auswahl merken, nur auf diesem Gerät',
    later: 'Spätere Jahre',
  },
  ar: {
    search: 'ابحث عن عيد باسمه في أي لغة',
    none: 'لم يُعثر على شيء.',
    found: 'عدد النتائج: {n}',
    heading: 'اليوم وقريبًا',
    today: 'اليوم',
    eve: 'يبدأ هذا المساء',
    next: 'قريبًا',
    remember: 'تذكّر اختياري على هذا الجهاز فقط',
    later: 'السنوات اللاحقة',
  },
  bg: {
    search: 'Търсене на празник по името му на всеки език',
    none: 'Нищо не е намерено.',
    found: 'Намерени: {n}',
    heading: 'Днес и скоро',
    today: 'Днес',
    eve: 'Започва тази вечер',
    next: 'Скоро',
    remember: 'Запомняне на избора, само на това устройство',
    later: 'Следващи години',
  },
  el: {
    search: 'Αναζήτηση γιορτής με το όνομά της σε οποιαδήποτε γλώσσα',
    none: 'Δεν βρέθηκε τίποτα.',
    found: 'Βρέθηκαν: {n}',
    heading: 'Σήμερα και προσεχώς',
    today: 'Σήμερα',
    eve: 'Αρχίζει απόψε',
    next: 'Προσεχώς',
    remember: 'Να θυμάται την επιλογή μου, μόνο σε αυτή τη συσκευή',
    later: 'Επόμενα έτη',
  },
  es: {
    search: 'Buscar una fiesta por su nombre en cualquier idioma',
    none: 'No se ha encontrado nada.',
    found: 'Resultados: {n}',
    heading: 'Hoy y próximamente',
    today: 'Hoy',
    eve: 'Empieza hoy al anochecer',
    next: 'Próximamente',
    remember: 'Recordar mi selección, solo en este dispositivo',
    later: 'Años siguientes',
  },
  fa: {
    search: 'جست‌وجوی جشن با نام آن به هر زبان',
    none: 'چیزی پیدا نشد.',
    found: 'تعداد یافته‌ها: {n}',
    heading: 'امروز و به‌زودی',
    today: 'امروز',
    eve: 'امشب آغاز می‌شود',
    next: 'به‌زودی',
    remember: 'انتخاب من تنها در همین دستگاه به یاد سپرده شود',
    later: 'سال‌های بعد',
  },
  fr: {
    search: 'Chercher une fête par son nom dans n’importe quelle langue',
    none: 'Rien trouvé.',
    found: 'Résultats\u202f: {n}',
    heading: 'Aujourd’hui et bientôt',
    today: 'Aujourd’hui',
    eve: 'Commence ce soir',
    next: 'Bientôt',
    remember: 'Retenir mon choix, sur cet appareil uniquement',
    later: 'Années suivantes',
  },
  it: {
    search: 'Cerca una festa con il suo nome in qualsiasi lingua',
    none: 'Nessun risultato.',
    found: 'Risultati: {n}',
    heading: 'Oggi e prossimamente',
    today: 'Oggi',
    eve: 'Inizia questa sera',
    next: 'Prossimamente',
    remember: 'Ricorda la mia scelta, solo su questo dispositivo',
    later: 'Anni successivi',
  },
  ku: {
    search: 'Li cejnekê bigere, bi navê wê bi her zimanî',
    none: 'Tiştek nehat dîtin.',
    found: 'Hatin dîtin: {n}',
    heading: 'Îro û di demeke nêz de',
    today: 'Îro',
    eve: 'Îşev dest pê dike',
    next: 'Di demeke nêz de',
    remember: 'Hilbijartina min bîne bîra xwe, tenê li ser vê amûrê',
    later: 'Salên paşê',
  },
  pl: {
    search: 'Szukaj święta po nazwie w dowolnym języku',
    none: 'Nic nie znaleziono.',
    found: 'Znaleziono: {n}',
    heading: 'Dziś i wkrótce',
    today: 'Dziś',
    eve: 'Zaczyna się dziś wieczorem',
    next: 'Wkrótce',
    remember: 'Zapamiętaj mój wybór, tylko na tym urządzeniu',
    later: 'Następne lata',
  },
  ro: {
    search: 'Căutați o sărbătoare după numele ei în orice limbă',
    none: 'Nu s-a găsit nimic.',
    found: 'Găsite: {n}',
    heading: 'Astăzi și în curând',
    today: 'Astăzi',
    eve: 'Începe în seara aceasta',
    next: 'În curând',
    remember: 'Reține alegerea mea, numai pe acest dispozitiv',
    later: 'Anii următori',
  },
  ru: {
    search: 'Найти праздник по названию на любом языке',
    none: 'Ничего не найдено.',
    found: 'Найдено: {n}',
    heading: 'Сегодня и скоро',
    today: 'Сегодня',
    eve: 'Начинается сегодня вечером',
    next: 'Скоро',
    remember: 'Запомнить мой выбор, только на этом устройстве',
    later: 'Следующие годы',
  },
  tr: {
    search: 'Bir bayramı herhangi bir dildeki adıyla ara',
    none: 'Hiçbir şey bulunamadı.',
    found: 'Bulunan: {n}',
    heading: 'Bugün ve yakında',
    today: 'Bugün',
    eve: 'Bu akşam başlıyor',
    next: 'Yakında',
    remember: 'Seçimimi yalnızca bu cihazda hatırla',
    later: 'Sonraki yıllar',
  },
  uk: {
    search: 'Знайти свято за назвою будь-якою мовою',
    none: 'Нічого не знайдено.',
    found: 'Знайдено: {n}',
    heading: 'Сьогодні й незабаром',
    today: 'Сьогодні',
    eve: 'Починається сьогодні ввечері',
    next: 'Незабаром',
    remember: 'Запам’ятати мій вибір, лише на цьому пристрої',
    later: 'Наступні роки',
  },
}

/** These texts in a language; English, and marked as such, where there are none. */
export function liveTexts(language: string): LiveTexts & { readonly lang?: 'en' } {
  return languages[language] ?? { ...en, lang: 'en' }
}
