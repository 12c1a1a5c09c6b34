/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** An argument names something that does not exist: exit code 1. */
export class ArgumentFault extends Error {
  override readonly name = 'ArgumentFault'
}
