/** What calendars, months, authorities and sources are called in German. */
import { monthNames } from '../language.ts'
import { de as words } from '../words/de.ts'
import { createCiting } from './citing.ts'
import { plainName, properName } from './words.ts'

/** A calendar as it is named, and as one says that a date lies in it. */
interface CalendarName {
  readonly is: string
  readonly inIt: string
}

/** `hebräisch`: "hebräischer Kalender", "im hebräischen Kalender". */
const adjective = (word: string, after = ''): CalendarName => ({
  is: `${word}er Kalender${after}`,
  inIt: `im ${word}en Kalender${after}`,
})
const noun = (name: string): CalendarName => ({ is: name, inIt: `im ${name}` })

const calendars: Readonly<Record<string, CalendarName>> = {
  gregorian: adjective('gregorianisch'),
  julian: adjective('julianisch'),
  'revised-julian': {
    is: 'revidierter julianischer Kalender',
    inIt: 'im revidierten julianischen Kalender',
  },
  hebrew: adjective('hebräisch'),
  hijri: adjective('islamisch'),
  'hijri-diyanet': adjective('islamisch', ' nach Diyanet'),
  'hijri-umm-al-qura': adjective('islamisch', ' Umm al-Qura'),
  'hijri-fcna': adjective('islamisch', ' nach FCNA und ECFR'),
  'hijri-civil': {
    is: 'arithmetischer islamischer Kalender',
    inIt: 'im arithmetischen islamischen Kalender',
  },
  'hijri-fatimid': adjective('islamisch', ' der Bohra'),
  coptic: adjective('koptisch'),
  ethiopic: adjective('äthiopisch'),
  armenian: { is: 'alter armenischer Kalender', inIt: 'im alten armenischen Kalender' },
  persian: adjective('persisch'),
  bahai: noun('Bahá’í-Kalender'),
  chinese: adjective('chinesisch'),
  vietnamese: adjective('vietnamesisch'),
  korean: adjective('koreanisch'),
  hindu: noun('Hindu-Kalender'),
  'hindu-india': noun('Hindu-Kalender in indischer Berechnung'),
  'hindu-local': noun('Hindu-Kalender in örtlicher Berechnung'),
  tamil: adjective('tamilisch'),
  malayalam: noun('Malayalam-Kalender'),
  thai: adjective('thailändisch'),
  tibetan: adjective('tibetisch'),
  'tibetan-bhutan': noun('Kalender Bhutans'),
  nanakshahi: noun('Nanakshahi-Kalender'),
  mandaean: adjective('mandäisch'),
  'zoroastrian-fasli': noun('Fasli-Kalender'),
  'zoroastrian-shahanshahi': noun('Shahanshahi-Kalender'),
  'zoroastrian-kadmi': noun('Kadmi-Kalender'),
}

/** "hebräischer Kalender"; the id of a calendar that is not ours. */
export const calendarName = (id: string): string => calendars[id]?.is ?? id

/** "im hebräischen Kalender". */
export const inCalendar = (id: string): string => calendars[id]?.inIt ?? `im Kalender ${id}`

const german = monthNames('de')
const knownMonths: Readonly<Record<string, string>> = {
  ...Object.fromEntries(monthNames('en').map((name, i) => [plainName(name), german[i] ?? name])),
  ...Object.fromEntries(
    Object.entries(words.monthNames ?? {}).map(([name, german]) => [plainName(name), german]),
  ),
}

/** The name of a month in German, whether a rule or a calendar names it. */
export const monthName = (name: string): string => knownMonths[plainName(name)] ?? properName(name)

const authorities: Readonly<Record<string, string>> = {
  'Hebrew calendar (Hillel II)': 'die Rechnung Hillels II.',
  'Diyanet İşleri Başkanlığı': 'Diyanet İşleri Başkanlığı (das türkische Präsidium für Religion)',
  'Umm al-Qura, Saudi Arabia': 'Umm al-Qura, Saudi-Arabien',
  'Fiqh Council of North America, European Council for Fatwa and Research':
    'Fiqh-Rat von Nordamerika (FCNA) und Europäischer Rat für Fatwa und Forschung (ECFR)',
  'Fatimid (Miṣrī) calendar, as the Bohras keep it':
    'fatimidischer (ägyptischer) Kalender, wie ihn die Bohra halten',
  'Coptic Orthodox Church, calendar of the Martyrs':
    'Koptisch-Orthodoxe Kirche, Kalender der Märtyrer',
  'Ethiopian and Eritrean Orthodox Tewahedo Church':
    'Äthiopisch- und Eritreisch-Orthodoxe Tewahedo-Kirche',
  'Iran’s calendar (Institute of Geophysics, University of Tehran)':
    'Institut für Geophysik der Universität Teheran',
  'Badíʿ calendar as kept in the West until 2015':
    'Badíʿ-Kalender, wie er im Westen bis 2015 gehalten wurde',
  'Universal House of Justice': 'Universales Haus der Gerechtigkeit',
  'China’s calendar (GB/T 33661-2017), Hong Kong Observatory':
    'Chinas Norm GB/T 33661-2017, Observatorium Hongkong',
  'China’s calendar (GB/T 33661-2017)': 'Chinas Norm GB/T 33661-2017',
  'Vietnam’s calendar (decree 121/CP of 1967)': 'Vietnams Erlass 121/CP von 1967',
  'Korea Astronomy and Space Science Institute (KASI)':
    'Koreanisches Institut für Astronomie und Raumforschung (KASI)',
  'Tibetan calendar, Phugpa tradition': 'Überlieferung von Phugpa',
  'Nanakshahi calendar of 2003': 'Nanakshahi-Kalender von 2003',
  'Shahanshahi (Shenshai) calendar': 'Shahanshahi (Shenshai)',
  'Kadmi (Qadimi) calendar': 'Kadmi (Qadimi)',
  'India’s national reckoning (82.5° E, 23.18° N)':
    'Indiens nationale Berechnung (82,5° O, 23,18° N)',
  'Tamil solar months by the sunset rule':
    'tamilische Sonnenmonate, beginnend mit dem Tag, vor dessen Sonnenuntergang die Sonne in ein Zeichen tritt',
  'Kerala’s solar months by the afternoon rule':
    'Keralas Sonnenmonate, beginnend mit dem Tag, vor dessen Nachmittag die Sonne in ein Zeichen tritt',
  'National Astronomical Observatory of Japan': 'Japans Nationales Astronomisches Observatorium',
  'Government of Sri Lanka': 'Regierung Sri Lankas',
  'legal time of Germany': 'gesetzliche Zeit in Deutschland',
}

const sources: Readonly<Record<string, string>> = {
  announced: 'bekannt gegeben',
  'dates published by Diyanet': 'von Diyanet veröffentlichte Daten',
  'computed back by Diyanet’s crescent rule of 1978, which was not yet in force':
    'zurückgerechnet nach Diyanets Sichelregel von 1978, die noch nicht galt',
  'computed by Diyanet’s crescent rule (Istanbul 1978: altitude 5°, elongation 8°)':
    'berechnet nach Diyanets Sichelregel (Istanbul 1978: Höhe 5°, Abstand 8°)',
  'published table 1343–1500 AH': 'veröffentlichte Tabelle der Jahre 1343–1500 d. H.',
  'computed by the rule of Umm al-Qura since 1423 AH (moonset after sunset at Mecca)':
    'berechnet nach der Regel von Umm al-Qura seit 1423 d. H. (in Mekka geht der Mond nach der Sonne unter)',
  'computed by the rule of Umm al-Qura: the Council keeps Eid al-Adha with the Hajj':
    'berechnet nach der Regel von Umm al-Qura: der Rat begeht das Opferfest mit der Hadsch',
  'computed back by the Council’s rule of today':
    'zurückgerechnet nach der heutigen Regel des Rats',
  'computed by the Council’s rule': 'berechnet nach der Regel des Rats',
  'dates published by the Council': 'vom Rat veröffentlichte Daten',
  'leap years 1206–1498, as published by the Calendar Center':
    'Schaltjahre 1206–1498, veröffentlicht vom Kalenderzentrum',
  'computed: equinox before noon at 52.5° E, law of 1925':
    'berechnet: Tagundnachtgleiche vor Mittag bei 52,5° O, Gesetz von 1925',
  'Naw-Rúz 172–221 B.E. (2015–2064), table of the Bahá’í World Centre':
    'Tabelle des Bahá’í-Weltzentrums: Naw-Rúz 172–221 (2015–2064)',
  'Twin Holy Birthdays 172–221 B.E. (2015–2064), table of the Bahá’í World Centre':
    'Tabelle des Bahá’í-Weltzentrums: Zwillingsgeburtstage 172–221 (2015–2064)',
  'computed: March equinox and sunset at Tehran (message of 10 July 2014)':
    'berechnet: Frühlings-Tagundnachtgleiche und Sonnenuntergang in Teheran (Botschaft vom 10. Juli 2014)',
  'computed: the day after the eighth new moon after Naw-Rúz, at Tehran (message of 10 July 2014)':
    'berechnet: der Tag nach dem achten Neumond nach Naw-Rúz in Teheran (Botschaft vom 10. Juli 2014)',
  'Gregorian-Lunar Calendar Conversion Table 1901–2100, Hong Kong Observatory':
    'Umrechnungstabelle 1901–2100 des Observatoriums Hongkong',
  'dates published by KASI, as packaged in korean-lunar-calendar':
    'von KASI veröffentlichte Daten, nach dem Paket korean-lunar-calendar',
  'computed: Suriyayatra, by the rules of J. C. Eade, Journal of the Siam Society 88 (2000)':
    'berechnet: Suriyayatra nach den Regeln von J. C. Eade, Journal of the Siam Society 88 (2000)',
  'years of the Thai lunar calendar, as listed in vacanza/holidays, thai.py, and MheeDoMhor/100':
    'Jahre des thailändischen Mondkalenders nach vacanza/holidays, thai.py, und MheeDoMhor/100',
  'Shiromani Gurdwara Parbandhak Committee, Nanakshahi calendar 535 (2003)':
    'Shiromani Gurdwara Parbandhak Committee, Nanakshahi-Kalender 535 (2003)',
  'Mandaean Associations Union, Mandaean holidays: Dehwa Rabba of 2000 with its eve on 21 July':
    'Mandaean Associations Union, Liste der Feste: Dehwa Rabba 2000 mit dem Vorabend am 21. Juli',
  'Zarthosti Fasili Sal Mandal, 1906: the year begins on 21 March':
    'Zarthosti Fasili Sal Mandal, 1906: das Jahr beginnt am 21. März',
  'thirty days behind the Kadmi calendar; Parsi New Year as published in India':
    'dreißig Tage hinter dem Kadmi-Kalender; Parsi-Neujahr, wie es in Indien veröffentlicht wird',
  'computed: Lahiri ayanamsha, apparent sun and moon':
    'berechnet: scheinbare Örter von Sonne und Mond, Ayanamsha nach Lahiri',
  'gazetted full moon poya days, as listed in vacanza/holidays, sinhala.py':
    'amtlich bekannt gegebene Vollmondtage (Poya) nach vacanza/holidays, sinhala.py',
  'computed: the day at whose evening (18:00) the fifteenth lunar day runs':
    'berechnet: der Tag, an dessen Abend (18 Uhr) der fünfzehnte Mondtag läuft',
}

/** Parts of sources that are put together of figures and words. */
const inSources: readonly (readonly [RegExp, string])[] = [
  [/Calendrical Calculations, 4th ed\./, 'Calendrical Calculations, 4. Auflage'],
  [/section /, 'Abschnitt '],
  [/era of Yazdegerd/, 'Ära Yazdegerds'],
  [/appendix A: Bhutan/, 'Anhang A: Bhutan'],
  [/^computed: /, 'berechnet: '],
  [
    /winter solstice in month 11, true new moons and solar terms/,
    'Wintersonnenwende im 11. Monat, wahre Neumonde und Sonnenzeichen',
  ],
  [/the sun at (\d+)°/, 'die Sonne bei $1°'],
  [/the March equinox/, 'Frühlings-Tagundnachtgleiche'],
  [/the September equinox/, 'Herbst-Tagundnachtgleiche'],
  [/the first full moon of May/, 'erster Vollmond im Mai'],
  [/days of UTC/, 'Tage nach UTC'],
]

export const { authorityName, sourceName } = createCiting({
  authorities,
  sources,
  inSources,
  computedFor: (latitude, longitude) => `Berechnung für ${latitude}° Breite, ${longitude}° Länge`,
})
