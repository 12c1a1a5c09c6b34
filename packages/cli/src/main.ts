import { Command, CommanderError, Option } from 'commander'
import { UsageError } from './usage.ts'

const edition = 'folder with an edition.yaml (default: here, or the only one in months/)'
const language = new Option('--lang <language>', 'language of names').default('de')

/**
 * Runs the command with its arguments and gives the exit code: 0 when all is well, 1 for a fault in
 * the input, 2 for wrong usage. Each command loads only what it needs.
 */
export async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may have seen enough.
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    await program().parseAsync(args.map(asOperand), { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) {
      console.error(`interkalender: ${error.message}`)
      return 2
    }
    if (!(error instanceof Error)) throw error
    // Faults in the input already name their file, line and column.
    const known = error.name === 'InputError' || error.name === 'ArgumentFault'
    console.error(known ? error.message : (fileFault(error) ?? `interkalender: ${error.message}`))
    if (!known && process.env.INTERKALENDER_DEBUG) console.error(error.stack)
    return 1
  }
}

/** What the system says against a file or folder, as a sentence that begins with its path. */
function fileFault({ code, path, syscall }: NodeJS.ErrnoException): string | undefined {
  const why = code && reasons[code]
  return why && path && syscall ? `${path}: ${why}` : undefined
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this may not be read or written; name another place, or ask for the right to',
  EPERM: 'this may not be read or written; name another place, or ask for the right to',
  EROFS: 'nothing can be written here; name another place',
  ENOENT: 'this cannot be found or made here; name another place',
  ENOTDIR: 'a part of this path is a file, where a folder is to be; name another',
  EISDIR: 'this is a folder, where a file is to be; name another',
  ENOSPC: 'no space is left here; free some, or name another place',
}

/** A date before year 0 begins with a hyphen, but is no option. */
function asOperand(arg: string): string {
  return /^-\d+-/.test(arg) ? ` ${arg}` : arg
}

/** The command with all its commands and options; the reference of the documentation reads them too. */
export function program(): Command {
  const command = new Command('interkalender')
    .description('Makes an interreligious calendar: printed sheets, feeds and a page.')
    .exitOverride()
    .showHelpAfterError('(interkalender --help tells more)')
    .helpCommand(false)

  command
    .command('build')
    .description('make the calendar of an edition')
    .argument('[edition]', edition)
    .option('--year <year>', 'another year than the edition’s', wholeYear)
    .option('--out <folder>', 'where to write (default: out/ and the edition’s name)')
    .option(
      '--only <parts>',
      'only these of pdf, print, ics, web, data, svg, png, pdfx3, joined by commas',
    )
    .action(async (folder: string | undefined, options) => {
      const { build } = await import('./build.ts')
      await build(folder, options)
    })

  command
    .command('dates')
    .description('tell when feasts fall')
    .option('--year <year>', 'a Gregorian year', wholeYear)
    .option('--from <year>', 'the first of several years', wholeYear)
    .option('--to <year>', 'the last of several years', wholeYear)
    .option('--edition <folder>', 'only the feasts of this edition, as it reckons and names them')
    .option('--tradition <id>', 'only this tradition and those below it (repeatable)', collect)
    .option('--region <code>', 'with the public holidays of a country or Land, such as DE-BY')
    .option('--calendar <family=variant>', 'what hijri or hindu means (repeatable)', collect)
    .addOption(language)
    .addOption(format(['table', 'json', 'csv', 'ics', 'jsonld', 'openholidays']))
    .action(async (options) => {
      const { dates } = await import('./dates.ts')
      await dates(options)
    })

  command
    .command('convert')
    .description('turn dates into those of other calendars')
    .argument('<date...>', 'ISO 8601 dates such as 2027-03-09, or - to read one a line')
    .option('--to <calendar>', 'only this calendar (repeatable)', collect)
    .addOption(format(['table', 'json']))
    .action(async (dates: string[], options) => {
      const { convert } = await import('./convert.ts')
      await convert(dates, options)
    })

  command
    .command('explain')
    .description('tell why a feast falls when it does')
    .argument('<holiday>', 'the id of a feast, such as ju-pesach')
    .option('--year <year>', 'a Gregorian year (default: this one)', wholeYear)
    .option('--edition <folder>', 'with an edition’s feasts, variants and place')
    .option('--calendar <family=variant>', 'what hijri or hindu means (repeatable)', collect)
    .option('--place <north,east>', 'where hindu-local is reckoned (default: the edition’s place)')
    .addOption(language)
    .addOption(format(['text', 'json']))
    .action(async (holiday: string, options) => {
      const { explainHoliday } = await import('./explain.ts')
      await explainHoliday(holiday, options)
    })

  command
    .command('plan')
    .description('tell whether a date is a good one')
    .argument('<date>', 'an ISO 8601 date such as 2027-04-21')
    .option('--to <date>', 'the last of several days')
    .option('--edition <folder>', `whose feasts count: ${edition}; without one, all`)
    .addOption(language)
    .addOption(format(['text', 'json']))
    .action(async (date: string, options) => {
      const { plan } = await import('./plan.ts')
      await plan(date, options)
    })

  command
    .command('check')
    .description('look an edition over and tell what is missing')
    .argument('[edition]', edition)
    .action(async (folder: string | undefined) => {
      const { check } = await import('./check.ts')
      await check(folder)
    })

  command
    .command('proof')
    .description('make pages on which communities check their feasts')
    .argument('[edition]', edition)
    .option('--tradition <id>', 'only this tradition and those below it (repeatable)', collect)
    .option('--lang <language>', 'language of the page (default: the edition’s first)')
    .option('--out <folder>', 'where to write (default: proof/ beside what build makes)')
    .action(async (folder: string | undefined, options) => {
      const { proof } = await import('./proof.ts')
      await proof(folder, options)
    })

  command
    .command('import')
    .description('turn a calendar file or a table of days into feasts of an edition’s own')
    .argument('<file>', 'an .ics or .csv file')
    .option('--out <file>', 'where to write them, such as feasts.yaml (default: to the screen)')
    .option('--edition <folder>', 'an edition whose feasts are known too')
    .option('--tradition <id>', 'whose feasts they are', 'folk')
    .addOption(language)
    .action(async (file: string, options) => {
      const { importFile } = await import('./import.ts')
      await importFile(file, options)
    })

  command
    .command('preview')
    .description('show the sheets in a browser, drawn anew whenever a file is saved')
    .argument('[edition]', edition)
    .option('--port <port>', 'which port; 0 for any that is free', port, 8081)
    .option('--host <address>', 'on which address to listen', '127.0.0.1')
    .action(async (folder: string | undefined, options) => {
      const { preview } = await import('./preview.ts')
      await preview(folder, options)
    })

  command
    .command('serve')
    .description('serve a built calendar and the feed of any mix of traditions')
    .argument('[folder]', 'what build made (default: out/ and the edition’s name)')
    .option('--edition <folder>', `whose feeds are joined: ${edition}`)
    .option('--port <port>', 'which port; 0 for any that is free', port, 8080)
    .option('--host <address>', 'on which address to listen; 0.0.0.0 for all', '127.0.0.1')
    .option('--no-log', 'write no line for each answer')
    .action(async (folder: string | undefined, options) => {
      const { serve } = await import('./serve.ts')
      await serve(folder, options)
    })

  command
    .command('init')
    .description('write a repository for a city’s own calendar')
    .argument('<folder>', 'where; best named as the edition shall be called, such as essen-2028')
    .option('--city <name>', 'the city (default: from the folder’s name)')
    .option('--land <name>', 'Land, canton or country: bayern, DE-BY, austria, CH-ZH')
    .option('--region <code>', 'the same as --land')
    .option(
      '--year <year>',
      'the year (default: from the folder’s name, or the next one)',
      wholeYear,
    )
    .option('--languages <list>', 'languages, the printed one first, joined by commas')
    .option('--traditions <list>', 'traditions, joined by commas (default: those of the Land)')
    .option('--place <north,east>', 'where the city lies, in degrees')
    .option('--paper <size>', 'A2, A3 or A4; A3-portrait (default: A3)')
    .option('--theme <name>', 'gewebe, raster or still (default: gewebe)')
    .action(async (folder: string, options) => {
      const { init } = await import('./init.ts')
      await init(folder, options)
    })

  return command
}

function format(choices: string[]): Option {
  return new Option('--format <format>', 'how to print').choices(choices).default(choices[0])
}

function collect(value: string, all: string[] = []): string[] {
  return [...all, value]
}

function port(text: string): number {
  const number = Number(text)
  if (!/^\d{1,5}$/.test(text) || number > 65535) {
    throw new UsageError(`"${text}" is no port; give one from 0 to 65535`)
  }
  return number
}

function wholeYear(text: string): number {
  const year = Number(text)
  if (!/^[+-]?\d{1,6}$/.test(text) || Math.abs(year) > 100_000) {
    throw new UsageError(`"${text}" is no year; give one such as 2027`)
  }
  return year
}
