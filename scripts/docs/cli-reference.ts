// The reference of the command, from what it tells of itself with --help.
import { program } from '../../packages/cli/src/main.ts'

type Command = ReturnType<typeof program>

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** One command: how it is called, its arguments and its options. */
function section(command: Command): string {
  const args = command.registeredArguments.map((argument) => ({
    shown: `${argument.required ? '<' : '['}${argument.name()}${argument.variadic ? '…' : ''}${argument.required ? '>' : ']'}`,
    about: argument.description,
  }))
  const options = command.options.map((option) => {
    const choices = option.argChoices ? ` One of ${option.argChoices.join(', ')}.` : ''
    const preset = option.defaultValue
    const isSaid = /default:/.test(option.description) || preset === undefined || preset === true
    const shown = isSaid ? '' : ` Default: \`${preset}\`.`
    return { shown: option.flags, about: `${option.description}.${choices}${shown}` }
  })
  const call = ['interkalender', command.name(), ...args.map(({ shown }) => shown)].join(' ')
  const rows = [...args.map(({ shown, about }) => ({ shown, about: `${about}.` })), ...options]
  return [
    `## ${command.name()}`,
    '',
    `${sentence(command.description())}`,
    '',
    '```text',
    options.length > 0 ? `${call} [options]` : call,
    '```',
    '',
    '| argument or option | |',
    '| --- | --- |',
    ...rows.map(({ shown, about }) => `| \`${shown}\` | ${cell(sentence(about))} |`),
    '',
  ].join('\n')
}

const sentence = (text: string) => {
  const whole = text.replace(/\.\.$/, '.')
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.?]$/.test(whole) ? '' : '.'}`
}

/** Names of all commands and their options, as they have to stand in the reference. */
export function commandNames(): { command: string; options: string[] }[] {
  return program().commands.map((command) => ({
    command: command.name(),
    options: command.options.map(({ long }) => long ?? ''),
  }))
}

/** The reference of all commands, as Markdown. */
export function cliReference(): string {
  return program().commands.map(section).join('\n')
}
