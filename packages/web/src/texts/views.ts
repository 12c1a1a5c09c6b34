/** What the other views of the page say: months, wheel, planner, and a feast's own page. */
export interface ViewTexts {
  readonly year: string
  readonly months: string
  readonly wheel: string
  readonly wheelNote: string
  readonly plan: string
  readonly planNote: string
  readonly from: string
  readonly to: string
  readonly show: string
  /** Before the days of a range against which the least speaks. */
  readonly lightest: string
  /** Where no speaker has read over the language yet. */
  readonly unread: string
  /** Asks for another year, and says how that went; with `{year}` in its place. */
  readonly otherYear: string
  readonly reckoning: string
  readonly reckoned: string
  readonly notReached: string
  /** Of which year school holidays are known. */
  readonly schoolYear: string
  /** By weight, from 0. */
  readonly weights: readonly [string, string, string, string, string]
  /** Over what comes every week. */
  readonly weekly: string
  readonly kinds: Readonly<Record<string, string>>
  readonly qr: string
  readonly inOtherLanguages: string
  readonly dates: string
  /** Before the steps to a date, which are told in English where the language has no words for them. */
  readonly toldInEnglish: string
  /** Set where the texts are English because there are none in the language. */
  readonly lang?: 'en'
}

const kindNames = [
  'public-holiday',
  'school-holidays',
  'rest',
  'leave',
  'fast',
  'long-fast',
  'feast',
  'remembrance',
  'eve',
  'lasting',
  'minor',
  'civil',
  'maybe',
  'before',
  'after',
  'prayer',
  'quiet-day',
] as const

/** In the order of `kindNames`, parted by bars. */
const kinds = (list: string): Readonly<Record<string, string>> => {
  const names = list.split('|')
  return Object.fromEntries(kindNames.map((kind, i) => [kind, names[i] ?? kind]))
}

const en: ViewTexts = {
  year: 'Year',
  months: 'Months',
  wheel: 'Year wheel',
  wheelNote:
    'The year runs clockwise from the top. Every ring is a group of traditions, every lozenge a feast, every band a time of several days. Each leads to the page of its feast.',
  plan: 'A good date?',
  planNote:
    'Planning a meeting, a test or a party? Choose a day and see who rests, fasts or celebrates then, what begins that evening, and what lies beside it. The more bars, the more people may be missing. The weight hangs on what a day asks of people, never on whose it is.',
  from: 'From',
  to: 'To',
  show: 'Show',
  lightest: 'Least speaks against',
  unread:
    'Nobody who speaks this language has read over the translation yet. Please tell us what is wrong.',
  otherYear: 'Another year',
  reckoning: 'Reckoning…',
  reckoned: '{year}: reckoned on your device, by the same rules.',
  notReached: 'That year cannot be shown: give one from 1950 to 2100; the page must be online.',
  schoolYear: 'School holidays are known for {year} only.',
  weights: [
    'Nothing speaks against it',
    'Free of high feasts',
    'Something to mind',
    'Many will be missing',
    'Many cannot come',
  ],
  weekly: 'Every week',
  kinds: kinds(
    'public holiday|no school|work rests|pupils may have leave|many fast|time of fasting|feast|day of mourning or remembrance|begins this evening|goes on|minor day|day of the state or of custom|may fall on this day|on the day after|on the day before|common prayer|quiet day by law: dancing and entertainment are restricted',
  ),
  qr: 'For the phone: this code leads to the feed of all traditions.',
  inOtherLanguages: 'In other languages',
  dates: 'Dates',
  toldInEnglish: 'Step by step:',
}

const languages: Readonly<Record<string, ViewTexts>> = {
  en,
  de: {
    year: 'Jahr',
    months: 'Monate',
    wheel: 'Jahresrad',
    wheelNote:
      'Das Jahr läuft von oben im Uhrzeigersinn. Jeder Ring ist eine Gruppe von Traditionen, jede Raute ein Fest, jedes Band eine Zeit von mehreren Tagen. Jedes führt zur Seite seines Festes.',
    plan: 'Ein guter Termin?',
    planNote:
      'Ein Treffen, eine Klassenarbeit, ein Sommerfest? Wählen Sie einen Tag und sehen Sie, wer dann ruht, fastet oder feiert, was am Abend beginnt und was daneben liegt. Je mehr Striche, desto mehr Menschen können fehlen. Das Gewicht richtet sich danach, was ein Tag von Menschen verlangt, nie danach, wessen Tag es ist.',
    from: 'Von',
    to: 'Bis',
    show: 'Anzeigen',
    lightest: 'Am wenigsten spricht gegen',
    unread:
      'Diese Übersetzung hat noch niemand gegengelesen, der die Sprache spricht. Bitte sagen Sie uns, was nicht stimmt.',
    otherYear: 'Ein anderes Jahr',
    reckoning: 'Wird berechnet …',
    reckoned: '{year}: auf Ihrem Gerät berechnet, nach denselben Regeln.',
    notReached:
      'Dieses Jahr lässt sich nicht zeigen: Wählen Sie eines von 1950 bis 2100; die Seite muss online sein.',
    schoolYear: 'Schulferien sind nur für {year} bekannt.',
    weights: [
      'Nichts spricht dagegen',
      'Frei von hohen Festen',
      'Etwas ist zu beachten',
      'Viele werden fehlen',
      'Viele können nicht kommen',
    ],
    weekly: 'Jede Woche',
    kinds: kinds(
      'gesetzlicher Feiertag|schulfrei|die Arbeit ruht|Schulkinder können frei bekommen|viele fasten|Fastenzeit|Fest|Tag der Trauer oder des Gedenkens|beginnt an diesem Abend|dauert an|kleiner Tag|Tag des Staates oder des Brauchs|fällt vielleicht auf diesen Tag|am Tag danach|am Tag davor|gemeinsames Gebet|stiller Feiertag: Tanz und Unterhaltung sind eingeschränkt',
    ),
    qr: 'Für das Telefon: Dieser Code führt zum Abonnement aller Traditionen.',
    inOtherLanguages: 'In anderen Sprachen',
    dates: 'Termine',
    toldInEnglish: 'Schritt für Schritt, auf Englisch:',
  },
  ar: {
    year: 'السنة',
    months: 'الأشهر',
    wheel: 'عجلة السنة',
    wheelNote:
      'تدور السنة من الأعلى مع عقارب الساعة. كل حلقة مجموعة من التقاليد، وكل معيّن عيد، وكل شريط مدة من عدة أيام. وكل منها يقود إلى صفحة عيده.',
    plan: 'هل الموعد مناسب؟',
    planNote:
      'هل تخططون لاجتماع أو امتحان أو احتفال؟ اختاروا يومًا لتروا من يستريح فيه أو يصوم أو يحتفل، وما يبدأ في مسائه، وما يجاوره. كلما زادت الخطوط زاد عدد من قد يغيبون. ويتوقف الثقل على ما يتطلبه اليوم من الناس، لا على الطائفة التي تحتفل به.',
    from: 'من',
    to: 'إلى',
    show: 'عرض',
    lightest: 'أنسب الأيام',
    unread: 'لم يراجع هذه الترجمة بعدُ أحد من الناطقين بالعربية. نرجو إبلاغنا بالأخطاء.',
    otherYear: 'سنة أخرى',
    reckoning: 'جارٍ الحساب…',
    reckoned: '{year}: حُسبت على جهازكم بالقواعد نفسها.',
    notReached:
      'لا يمكن عرض هذه السنة: اختاروا سنة من 1950 إلى 2100، ويجب أن تكون الصفحة متصلة بالإنترنت.',
    schoolYear: 'العطل المدرسية معروفة لسنة {year} فقط.',
    weights: [
      'لا مانع',
      'خالٍ من الأعياد الكبرى',
      'ينبغي الانتباه',
      'سيغيب كثيرون',
      'لن يستطيع كثيرون الحضور',
    ],
    weekly: 'كل أسبوع',
    kinds: kinds(
      'عطلة رسمية|عطلة مدرسية|يوم لا عمل فيه|قد يُعفى التلاميذ من الدراسة|كثيرون صائمون|فترة صوم|عيد|يوم حداد أو ذكرى|يبدأ هذا المساء|مستمر|مناسبة صغرى|يوم رسمي أو من التقاليد الشعبية|قد يقع في هذا اليوم|في اليوم التالي|في اليوم السابق|صلاة جماعية|يوم هادئ بحكم القانون: الرقص والترفيه مقيّدان',
    ),
    qr: 'للهاتف: يقود هذا الرمز إلى الاشتراك في جميع التقاليد.',
    inOtherLanguages: 'بلغات أخرى',
    dates: 'التواريخ',
    toldInEnglish: 'خطوة خطوة، بالإنجليزية:',
  },
  bg: {
    year: 'Година',
    months: 'Месеци',
    wheel: 'Колело на годината',
    wheelNote:
      'Годината тече отгоре по посока на часовниковата стрелка. Всеки пръстен е група традиции, всеки ромб е празник, всяка лента е време от няколко дни. Всяко от тях води към страницата на празника.',
    plan: 'Добра ли е датата?',
    planNote:
      'Среща, контролно, тържество? Изберете ден и вижте кой тогава почива, пости или празнува, какво започва вечерта и какво е наблизо. Колкото повече чертички, толкова повече хора може да липсват. Тежестта зависи от това какво иска денят от хората, никога от това чий е.',
    from: 'От',
    to: 'До',
    show: 'Показване',
    lightest: 'Най-малко пречки има на',
    unread:
      'Този превод още не е прегледан от човек, чийто роден език е българският. Моля, пишете ни за грешки.',
    otherYear: 'Друга година',
    reckoning: 'Изчислява се…',
    reckoned: '{year}: изчислена на вашето устройство по същите правила.',
    notReached:
      'Тази година не може да се покаже: изберете от 1950 до 2100; страницата трябва да има връзка с интернет.',
    schoolYear: 'Училищните ваканции са известни само за {year}.',
    weights: [
      'Нищо не пречи',
      'Без големи празници',
      'Има какво да се съобрази',
      'Мнозина ще липсват',
      'Мнозина не могат да дойдат',
    ],
    weekly: 'Всяка седмица',
    kinds: kinds(
      'официален празник|неучебен ден|не се работи|учениците може да бъдат освободени|мнозина постят|време на пост|празник|ден на траур или възпоминание|започва тази вечер|продължава|малък празник|държавен или народен празник|може да се падне в този ден|на следващия ден|на предишния ден|обща молитва|тих празник по закон: танците и забавленията са ограничени',
    ),
    qr: 'За телефона: този код води към абонамента за всички традиции.',
    inOtherLanguages: 'На други езици',
    dates: 'Дати',
    toldInEnglish: 'Стъпка по стъпка, на английски:',
  },
  el: {
    year: 'Έτος',
    months: 'Μήνες',
    wheel: 'Τροχός του έτους',
    wheelNote:
      'Το έτος κυλά από την κορυφή, κατά τη φορά των δεικτών του ρολογιού. Κάθε δακτύλιος είναι μια ομάδα παραδόσεων, κάθε ρόμβος μια γιορτή, κάθε ταινία ένα διάστημα πολλών ημερών. Καθένα οδηγεί στη σελίδα της γιορτής του.',
    plan: 'Καλή ημερομηνία;',
    planNote:
      'Συνάντηση, διαγώνισμα ή γιορτή; Διαλέξτε μια ημέρα και δείτε ποιοι τότε αργούν, νηστεύουν ή γιορτάζουν, τι αρχίζει το βράδυ και τι βρίσκεται δίπλα. Όσο περισσότερες γραμμές, τόσο περισσότεροι ίσως λείπουν. Το βάρος εξαρτάται από το τι ζητά η ημέρα από τους ανθρώπους, ποτέ από το ποιανού είναι.',
    from: 'Από',
    to: 'Έως',
    show: 'Εμφάνιση',
    lightest: 'Τα λιγότερα εμπόδια',
    unread:
      'Αυτή τη μετάφραση δεν την έχει διαβάσει ακόμη ομιλητής της γλώσσας. Παρακαλούμε, πείτε μας τα λάθη.',
    otherYear: 'Άλλο έτος',
    reckoning: 'Υπολογίζεται…',
    reckoned: '{year}: υπολογίστηκε στη συσκευή σας με τους ίδιους κανόνες.',
    notReached:
      'Αυτό το έτος δεν μπορεί να εμφανιστεί: δώστε ένα από το 1950 έως το 2100· η σελίδα πρέπει να είναι συνδεδεμένη.',
    schoolYear: 'Οι σχολικές διακοπές είναι γνωστές μόνο για το {year}.',
    weights: [
      'Κανένα εμπόδιο',
      'Χωρίς μεγάλες γιορτές',
      'Κάτι να προσέξετε',
      'Πολλοί θα λείπουν',
      'Πολλοί δεν μπορούν να έρθουν',
    ],
    weekly: 'Κάθε εβδομάδα',
    kinds: kinds(
      'επίσημη αργία|κλειστά σχολεία|δεν εργάζονται|οι μαθητές μπορούν να πάρουν άδεια|πολλοί νηστεύουν|περίοδος νηστείας|γιορτή|ημέρα πένθους ή μνήμης|αρχίζει απόψε|συνεχίζεται|μικρότερη γιορτή|επίσημη ή εθιμική ημέρα|ίσως πέσει αυτή την ημέρα|την επόμενη ημέρα|την προηγούμενη ημέρα|κοινή προσευχή|ήσυχη ημέρα κατά τον νόμο: χορός και διασκέδαση περιορίζονται',
    ),
    qr: 'Για το κινητό: αυτός ο κωδικός οδηγεί στη συνδρομή όλων των παραδόσεων.',
    inOtherLanguages: 'Σε άλλες γλώσσες',
    dates: 'Ημερομηνίες',
    toldInEnglish: 'Βήμα βήμα, στα αγγλικά:',
  },
  es: {
    year: 'Año',
    months: 'Meses',
    wheel: 'Rueda del año',
    wheelNote:
      'El año gira desde arriba en el sentido de las agujas del reloj. Cada anillo es un grupo de tradiciones, cada rombo una fiesta, cada banda un tiempo de varios días. Cada figura lleva a la página de su fiesta.',
    plan: '¿Buena fecha?',
    planNote:
      '¿Una reunión, un examen, una fiesta? Elija un día y vea quién descansa, ayuna o celebra entonces, qué empieza al anochecer y qué hay al lado. Cuantas más barras, más personas pueden faltar. El peso depende de lo que un día pide a las personas, nunca de quién es.',
    from: 'Desde',
    to: 'Hasta',
    show: 'Mostrar',
    lightest: 'Lo más libre',
    unread:
      'Ninguna persona de habla española ha revisado aún esta traducción. Díganos, por favor, qué está mal.',
    otherYear: 'Otro año',
    reckoning: 'Calculando…',
    reckoned: '{year}: calculado en su dispositivo con las mismas reglas.',
    notReached:
      'No se puede mostrar ese año: elija uno de 1950 a 2100; la página debe estar en línea.',
    schoolYear: 'Las vacaciones escolares solo se conocen para {year}.',
    weights: [
      'Nada en contra',
      'Sin grandes fiestas',
      'Algo que tener en cuenta',
      'Muchas personas faltarán',
      'Muchas personas no podrán venir',
    ],
    weekly: 'Cada semana',
    kinds: kinds(
      'día festivo oficial|sin clases|no se trabaja|el alumnado puede tener permiso|muchas personas ayunan|tiempo de ayuno|fiesta|día de duelo o de memoria|empieza al anochecer|continúa|celebración menor|día oficial o de tradición popular|puede caer en este día|al día siguiente|el día anterior|oración en común|día de silencio por ley: baile y espectáculos restringidos',
    ),
    qr: 'Para el teléfono: este código lleva a la suscripción de todas las tradiciones.',
    inOtherLanguages: 'En otros idiomas',
    dates: 'Fechas',
    toldInEnglish: 'Paso a paso, en inglés:',
  },
  fa: {
    year: 'سال',
    months: 'ماه‌ها',
    wheel: 'چرخ سال',
    wheelNote:
      'سال از بالا در جهت عقربه‌های ساعت می‌گردد. هر حلقه گروهی از سنت‌هاست، هر لوزی یک جشن و هر نوار زمانی چندروزه. هر کدام به صفحه جشن خود می‌رسد.',
    plan: 'روز مناسبی است؟',
    planNote:
      'برای جلسه، امتحان یا مهمانی برنامه می‌ریزید؟ روزی را برگزینید و ببینید چه کسانی آن روز کار نمی‌کنند، روزه‌اند یا جشن می‌گیرند، شب چه چیزی آغاز می‌شود و روزهای کنار آن چیست. هرچه خط‌ها بیشتر، شمار غایبان بیشتر. سنگینی هر روز به آن بستگی دارد که از مردم چه می‌خواهد، نه به آنکه از آن کیست.',
    from: 'از',
    to: 'تا',
    show: 'نمایش',
    lightest: 'مناسب‌ترین روزها',
    unread: 'هنوز هیچ فارسی‌زبانی این ترجمه را بازخوانی نکرده است. لطفاً خطاها را به ما بگویید.',
    otherYear: 'سالی دیگر',
    reckoning: 'در حال محاسبه…',
    reckoned: '{year}: در دستگاه شما با همان قاعده‌ها محاسبه شد.',
    notReached: 'این سال را نمی‌توان نشان داد: سالی از ۱۹۵۰ تا ۲۱۰۰ برگزینید؛ صفحه باید برخط باشد.',
    schoolYear: 'تعطیلات مدرسه تنها برای {year} معلوم است.',
    weights: [
      'مانعی نیست',
      'بدون جشن بزرگ',
      'نکته‌ای برای توجه',
      'بسیاری غایب خواهند بود',
      'بسیاری نمی‌توانند بیایند',
    ],
    weekly: 'هر هفته',
    kinds: kinds(
      'تعطیل رسمی|مدرسه تعطیل|کار تعطیل است|دانش‌آموزان می‌توانند مرخصی بگیرند|بسیاری روزه‌اند|زمان روزه|جشن|روز سوگواری یا یادبود|امشب آغاز می‌شود|ادامه دارد|مناسبت کوچک|روز رسمی یا از رسم‌های مردم|شاید در این روز باشد|در روز بعد|در روز پیش|نیایش گروهی|روز آرام به حکم قانون: رقص و سرگرمی محدود است',
    ),
    qr: 'برای تلفن: این کد به اشتراک همه سنت‌ها می‌رسد.',
    inOtherLanguages: 'به زبان‌های دیگر',
    dates: 'تاریخ‌ها',
    toldInEnglish: 'گام به گام، به زبان انگلیسی:',
  },
  fr: {
    year: 'Année',
    months: 'Mois',
    wheel: 'Roue de l’année',
    wheelNote:
      'L’année tourne depuis le haut dans le sens des aiguilles d’une montre. Chaque anneau est un groupe de traditions, chaque losange une fête, chaque bande un temps de plusieurs jours. Chaque figure mène à la page de sa fête.',
    plan: 'Une bonne date\u202f?',
    planNote:
      'Une réunion, un contrôle, une fête\u202f? Choisissez un jour et voyez qui se repose, jeûne ou célèbre, ce qui commence le soir et ce qui se trouve à côté. Plus il y a de barres, plus il peut manquer de monde. Le poids dépend de ce qu’un jour demande aux gens, jamais de qui le célèbre.',
    from: 'Du',
    to: 'Au',
    show: 'Afficher',
    lightest: 'Le moins d’obstacles',
    unread:
      'Cette traduction n’a pas encore été relue par une personne de langue française. Merci de nous signaler les fautes.',
    otherYear: 'Une autre année',
    reckoning: 'Calcul en cours…',
    reckoned: '{year}\u202f: calculée sur votre appareil, selon les mêmes règles.',
    notReached:
      'Cette année ne peut pas être affichée\u202f: choisissez-en une de 1950 à 2100\u202f; la page doit être en ligne.',
    schoolYear: 'Les vacances scolaires ne sont connues que pour {year}.',
    weights: [
      'Rien ne s’y oppose',
      'Sans grande fête',
      'À prendre en compte',
      'Beaucoup seront absents',
      'Beaucoup ne pourront pas venir',
    ],
    weekly: 'Chaque semaine',
    kinds: kinds(
      'jour férié|pas d’école|on ne travaille pas|les élèves peuvent être dispensés|beaucoup jeûnent|temps de jeûne|fête|jour de deuil ou de mémoire|commence ce soir|se poursuit|fête mineure|jour officiel ou coutumier|tombe peut-être ce jour|le lendemain|la veille|prière commune|jour de silence légal : danse et divertissements restreints',
    ),
    qr: 'Pour le téléphone\u202f: ce code mène à l’abonnement de toutes les traditions.',
    inOtherLanguages: 'Dans d’autres langues',
    dates: 'Dates',
    toldInEnglish: 'Pas à pas, en anglais\u202f:',
  },
  it: {
    year: 'Anno',
    months: 'Mesi',
    wheel: 'Ruota dell’anno',
    wheelNote:
      'L’anno gira dall’alto in senso orario. Ogni anello è un gruppo di tradizioni, ogni rombo una festa, ogni fascia un tempo di più giorni. Ogni figura porta alla pagina della sua festa.',
    plan: 'È una buona data?',
    planNote:
      'Una riunione, una verifica, una festa? Scegli un giorno e guarda chi allora riposa, digiuna o festeggia, che cosa comincia la sera e che cosa c’è accanto. Più sono le barre, più persone possono mancare. Il peso dipende da ciò che un giorno chiede alle persone, mai da chi lo celebra.',
    from: 'Dal',
    to: 'Al',
    show: 'Mostra',
    lightest: 'Meno ostacoli',
    unread:
      'Nessuna persona di lingua italiana ha ancora riletto questa traduzione. Segnalaci gli errori, per favore.',
    otherYear: 'Un altro anno',
    reckoning: 'Calcolo in corso…',
    reckoned: '{year}: calcolato sul tuo dispositivo con le stesse regole.',
    notReached:
      'L’anno indicato non si può mostrare: scegline uno dal 1950 al 2100; la pagina deve essere online.',
    schoolYear: 'Le vacanze scolastiche sono note solo per il {year}.',
    weights: [
      'Nulla in contrario',
      'Senza grandi feste',
      'Qualcosa da considerare',
      'Molti mancheranno',
      'Molti non potranno venire',
    ],
    weekly: 'Ogni settimana',
    kinds: kinds(
      'festività ufficiale|niente scuola|non si lavora|gli alunni possono essere esentati|molti digiunano|tempo di digiuno|festa|giorno di lutto o di memoria|comincia questa sera|continua|ricorrenza minore|giorno civile o di tradizione popolare|può cadere in questo giorno|il giorno dopo|il giorno prima|preghiera comune|giorno di quiete per legge: ballo e spettacoli limitati',
    ),
    qr: 'Per il telefono: questo codice porta all’abbonamento di tutte le tradizioni.',
    inOtherLanguages: 'In altre lingue',
    dates: 'Date',
    toldInEnglish: 'Passo per passo, in inglese:',
  },
  ku: {
    year: 'Sal',
    months: 'Meh',
    wheel: 'Çerxa salê',
    wheelNote:
      'Sal ji jor ve li gorî milên saetê dizivire. Her xelek komeke kevneşopiyan e, her çargoşe cejnek e, her bend demeke çend rojan e. Her yek diçe rûpela cejna xwe.',
    plan: 'Rojeke baş e?',
    planNote:
      'Civînek, azmûnek, şahiyek? Rojekê hilbijêrin û bibînin kî wê rojê bêhna xwe vedide, rojiyê digire an cejnê pîroz dike, êvarê çi dest pê dike û li kêlekê çi heye. Çiqas xet zêde bin, ewqas mirov dikarin neyên. Giranî bi wê ve girêdayî ye ku roj ji mirovan çi dixwaze, ne bi wê ku ya kê ye.',
    from: 'Ji',
    to: 'Heta',
    show: 'Nîşan bide',
    lightest: 'Rojên herî guncaw',
    unread: 'Hêj kesekî kurdîaxêv ev werger nexwendiye. Ji kerema xwe şaşiyan ji me re bibêjin.',
    otherYear: 'Saleke din',
    reckoning: 'Tê hesabkirin…',
    reckoned: '{year}: li ser cîhaza we bi heman rêbazan hat hesabkirin.',
    notReached:
      'Ev sal nayê nîşandan: salekê ji 1950 heta 2100 hilbijêrin; divê rûpel li ser înternetê be.',
    schoolYear: 'Betlaneyên dibistanê tenê ji bo {year} tên zanîn.',
    weights: [
      'Tiştek ne asteng e',
      'Bê cejnên mezin',
      'Divê li ber çavan be',
      'Gelek kes wê neyên',
      'Gelek kes nikarin bên',
    ],
    weekly: 'Her hefte',
    kinds: kinds(
      'betlaneya fermî|dibistan tune ye|kar nayê kirin|şagirt dikarin destûrê bigirin|gelek kes bi rojî ne|dema rojiyê|cejn|roja şînê an bîranînê|îşev dest pê dike|didome|cejna biçûk|roja fermî an kevneşopî|dibe ku bikeve vê rojê|roja piştî wê|roja berî wê|duaya bi hev re|roja bêdeng a qanûnî: dans û şahî bi sînor in',
    ),
    qr: 'Ji bo telefonê: ev kod diçe aboneya hemû kevneşopiyan.',
    inOtherLanguages: 'Bi zimanên din',
    dates: 'Dîrok',
    toldInEnglish: 'Gav bi gav, bi îngilîzî:',
  },
  pl: {
    year: 'Rok',
    months: 'Miesiące',
    wheel: 'Koło roku',
    wheelNote:
      'Rok biegnie od góry zgodnie z ruchem wskazówek zegara. Każdy pierścień to grupa tradycji, każdy romb to święto, każda wstęga to czas kilku dni. Każdy znak prowadzi do strony swojego święta.',
    plan: 'Dobry termin?',
    planNote:
      'Spotkanie, sprawdzian, festyn? Wybierz dzień i zobacz, kto wtedy odpoczywa, pości lub świętuje, co zaczyna się wieczorem i co jest obok. Im więcej kresek, tym więcej osób może nie przyjść. Waga zależy od tego, czego dzień wymaga od ludzi, nigdy od tego, czyj to dzień.',
    from: 'Od',
    to: 'Do',
    show: 'Pokaż',
    lightest: 'Najmniej przeszkód',
    unread:
      'Tego tłumaczenia nie sprawdziła jeszcze osoba mówiąca po polsku. Prosimy o zgłaszanie błędów.',
    otherYear: 'Inny rok',
    reckoning: 'Obliczanie…',
    reckoned: '{year}: obliczono na Twoim urządzeniu według tych samych reguł.',
    notReached: 'Tego roku nie można pokazać: wybierz rok od 1950 do 2100; strona musi być online.',
    schoolYear: 'Ferie szkolne są znane tylko dla roku {year}.',
    weights: [
      'Nic nie stoi na przeszkodzie',
      'Bez wielkich świąt',
      'Trzeba o czymś pamiętać',
      'Wielu osób zabraknie',
      'Wiele osób nie może przyjść',
    ],
    weekly: 'Co tydzień',
    kinds: kinds(
      'dzień ustawowo wolny|wolne od szkoły|nie pracuje się|uczniowie mogą dostać wolne|wielu pości|czas postu|święto|dzień żałoby lub pamięci|zaczyna się tego wieczoru|trwa|mniejsze święto|dzień państwowy lub ludowy|może wypaść w tym dniu|następnego dnia|poprzedniego dnia|wspólna modlitwa|dzień ciszy z mocy prawa: taniec i rozrywka ograniczone',
    ),
    qr: 'Na telefon: ten kod prowadzi do subskrypcji wszystkich tradycji.',
    inOtherLanguages: 'W innych językach',
    dates: 'Terminy',
    toldInEnglish: 'Krok po kroku, po angielsku:',
  },
  ro: {
    year: 'An',
    months: 'Luni',
    wheel: 'Roata anului',
    wheelNote:
      'Anul curge de sus, în sensul acelor de ceasornic. Fiecare inel este un grup de tradiții, fiecare romb o sărbătoare, fiecare bandă un timp de mai multe zile. Fiecare figură duce la pagina sărbătorii sale.',
    plan: 'O dată potrivită?',
    planNote:
      'O întâlnire, un test, o petrecere? Alegeți o zi și vedeți cine se odihnește, postește sau sărbătorește atunci, ce începe seara și ce se află alături. Cu cât sunt mai multe linii, cu atât pot lipsi mai mulți. Ponderea depinde de ce cere o zi de la oameni, niciodată de cine o ține.',
    from: 'De la',
    to: 'Până la',
    show: 'Afișați',
    lightest: 'Cele mai puține piedici',
    unread:
      'Această traducere nu a fost încă revizuită de un vorbitor de română. Vă rugăm să ne semnalați greșelile.',
    otherYear: 'Alt an',
    reckoning: 'Se calculează…',
    reckoned: '{year}: calculat pe dispozitivul dumneavoastră după aceleași reguli.',
    notReached:
      'Acest an nu poate fi afișat: alegeți unul din 1950 până în 2100; pagina trebuie să fie online.',
    schoolYear: 'Vacanțele școlare sunt cunoscute numai pentru {year}.',
    weights: [
      'Nimic împotrivă',
      'Fără sărbători mari',
      'Ceva de avut în vedere',
      'Mulți vor lipsi',
      'Mulți nu pot veni',
    ],
    weekly: 'În fiecare săptămână',
    kinds: kinds(
      'sărbătoare legală|fără școală|nu se lucrează|elevii pot primi liber|mulți postesc|timp de post|sărbătoare|zi de doliu sau de comemorare|începe în această seară|continuă|sărbătoare mai mică|zi oficială sau de tradiție populară|poate cădea în această zi|în ziua următoare|în ziua precedentă|rugăciune în comun|zi de liniște prin lege: dansul și divertismentul sunt limitate',
    ),
    qr: 'Pentru telefon: acest cod duce la abonamentul tuturor tradițiilor.',
    inOtherLanguages: 'În alte limbi',
    dates: 'Date',
    toldInEnglish: 'Pas cu pas, în engleză:',
  },
  ru: {
    year: 'Год',
    months: 'Месяцы',
    wheel: 'Колесо года',
    wheelNote:
      'Год идёт сверху по часовой стрелке. Каждое кольцо — группа традиций, каждый ромб — праздник, каждая лента — время в несколько дней. Каждая фигура ведёт на страницу своего праздника.',
    plan: 'Удачная дата?',
    planNote:
      'Встреча, контрольная, праздник? Выберите день и посмотрите, кто в этот день не работает, постится или празднует, что начинается вечером и что рядом. Чем больше черточек, тем больше людей может не прийти. Вес зависит от того, чего день требует от людей, и никогда от того, чей он.',
    from: 'С',
    to: 'По',
    show: 'Показать',
    lightest: 'Меньше всего помех',
    unread: 'Этот перевод ещё не проверил носитель языка. Пожалуйста, сообщайте нам об ошибках.',
    otherYear: 'Другой год',
    reckoning: 'Вычисляется…',
    reckoned: '{year}: вычислено на вашем устройстве по тем же правилам.',
    notReached:
      'Этот год показать нельзя: выберите год с 1950 по 2100; страница должна быть в сети.',
    schoolYear: 'Школьные каникулы известны только для {year}.',
    weights: [
      'Ничто не мешает',
      'Без больших праздников',
      'Есть что учесть',
      'Многих не будет',
      'Многие не смогут прийти',
    ],
    weekly: 'Каждую неделю',
    kinds: kinds(
      'государственный выходной|нет занятий|не работают|школьников могут отпустить|многие постятся|время поста|праздник|день траура или памяти|начинается этим вечером|продолжается|малый праздник|государственный или народный день|возможно, выпадет на этот день|на следующий день|накануне|общая молитва|тихий день по закону: танцы и развлечения ограничены',
    ),
    qr: 'Для телефона: этот код ведёт к подписке на все традиции.',
    inOtherLanguages: 'На других языках',
    dates: 'Даты',
    toldInEnglish: 'Шаг за шагом, на английском языке:',
  },
  tr: {
    year: 'Yıl',
    months: 'Aylar',
    wheel: 'Yıl çarkı',
    wheelNote:
      'Yıl yukarıdan saat yönünde döner. Her halka bir gelenekler grubu, her baklava deseni bir bayram, her şerit birkaç günlük bir dönemdir. Her biri kendi bayramının sayfasına götürür.',
    plan: 'Uygun bir gün mü?',
    planNote:
      'Bir toplantı, sınav ya da şenlik mi? Bir gün seçin; o gün kimlerin dinlendiğini, oruç tuttuğunu ya da bayram yaptığını, akşam neyin başladığını ve yanında ne olduğunu görün. Çizgi ne kadar çoksa o kadar çok kişi gelemeyebilir. Ağırlık, günün insanlardan ne istediğine bağlıdır; kimin günü olduğuna hiçbir zaman bakılmaz.',
    from: 'Başlangıç',
    to: 'Bitiş',
    show: 'Göster',
    lightest: 'En az engel',
    unread: 'Bu çeviriyi henüz ana dili Türkçe olan biri okumadı. Lütfen yanlışları bize bildirin.',
    otherYear: 'Başka bir yıl',
    reckoning: 'Hesaplanıyor…',
    reckoned: '{year}: cihazınızda aynı kurallarla hesaplandı.',
    notReached:
      'Bu yıl gösterilemiyor: 1950 ile 2100 arasında bir yıl seçin; sayfa çevrimiçi olmalı.',
    schoolYear: 'Okul tatilleri yalnızca {year} için biliniyor.',
    weights: [
      'Hiçbir engel yok',
      'Büyük bayram yok',
      'Dikkat edilecek bir şey var',
      'Pek çok kişi gelmeyecek',
      'Pek çok kişi gelemez',
    ],
    weekly: 'Her hafta',
    kinds: kinds(
      'resmî tatil|okul yok|çalışılmaz|öğrenciler izin alabilir|pek çok kişi oruçlu|oruç zamanı|bayram|yas ya da anma günü|bu akşam başlıyor|sürüyor|küçük özel gün|resmî ya da geleneksel gün|belki bu güne düşer|ertesi gün|bir gün önce|toplu ibadet|yasal sessiz gün: dans ve eğlence kısıtlı',
    ),
    qr: 'Telefon için: bu kod tüm geleneklerin aboneliğine götürür.',
    inOtherLanguages: 'Diğer dillerde',
    dates: 'Tarihler',
    toldInEnglish: 'Adım adım, İngilizce:',
  },
  uk: {
    year: 'Рік',
    months: 'Місяці',
    wheel: 'Колесо року',
    wheelNote:
      'Рік рухається згори за годинниковою стрілкою. Кожне кільце — група традицій, кожен ромб — свято, кожна стрічка — час у кілька днів. Кожна фігура веде на сторінку свого свята.',
    plan: 'Вдала дата?',
    planNote:
      'Зустріч, контрольна, свято? Оберіть день і побачте, хто тоді не працює, постить чи святкує, що починається ввечері і що поруч. Що більше рисок, то більше людей може не прийти. Вага залежить від того, чого день вимагає від людей, і ніколи від того, чий він.',
    from: 'З',
    to: 'По',
    show: 'Показати',
    lightest: 'Найменше перешкод',
    unread: 'Цей переклад ще не перевірив носій мови. Будь ласка, повідомляйте нас про помилки.',
    otherYear: 'Інший рік',
    reckoning: 'Обчислюється…',
    reckoned: '{year}: обчислено на вашому пристрої за тими самими правилами.',
    notReached:
      'Цей рік показати не можна: оберіть рік від 1950 до 2100; сторінка має бути в мережі.',
    schoolYear: 'Шкільні канікули відомі лише на {year} рік.',
    weights: [
      'Ніщо не заважає',
      'Без великих свят',
      'Є що врахувати',
      'Багатьох не буде',
      'Багато хто не зможе прийти',
    ],
    weekly: 'Щотижня',
    kinds: kinds(
      'державний вихідний|немає занять|не працюють|школярів можуть відпустити|багато хто постить|час посту|свято|день жалоби чи пам’яті|починається цього вечора|триває|мале свято|державний чи народний день|можливо, припаде на цей день|наступного дня|напередодні|спільна молитва|тихий день за законом: танці й розваги обмежені',
    ),
    qr: 'Для телефона: цей код веде до підписки на всі традиції.',
    inOtherLanguages: 'Іншими мовами',
    dates: 'Дати',
    toldInEnglish: 'Крок за кроком, англійською:',
  },
}

/**
 * What the other views say in a language; English, and marked as such, where there are none.
 *
 * @example
 * viewTexts('de').kinds.rest // => 'die Arbeit ruht'
 * viewTexts('xx').lang // => 'en'
 */
export function viewTexts(language: string): ViewTexts {
  return languages[language] ?? { ...en, lang: 'en' }
}
