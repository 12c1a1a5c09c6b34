/** How benchmarks measure and print: the fastest of several runs, and ratios to a peer's. */

/** The fastest of several runs, in milliseconds. */
export function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = performance.now()
    work()
    best = Math.min(best, performance.now() - before)
  }
  return best
}

/**
 * The least processor time of several runs, in milliseconds, with that of collecting garbage: what
 * work costs however many share the machine.
 */
export function cheapest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** The same as `fastest` for work that is awaited. */
export async function fastestAwaited(runs: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = performance.now()
    await work()
    best = Math.min(best, performance.now() - before)
  }
  return best
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

/** Prints a time beside a peer's: below 1 we are faster. */
export function line(what: string, ours: number, peer: string, theirs: number): void {
  console.log(
    `${what.padEnd(44)} ${ms(ours).padStart(9)}   ${peer} ${ms(theirs)}   ratio ${(ours / theirs).toFixed(2)}`,
  )
}

/** Prints a time that has an aim. */
export function aim(what: string, ours: number, wanted: number): void {
  const met = ours <= wanted ? 'met' : `missed by ${(ours / wanted).toFixed(1)}×`
  console.log(`${what.padEnd(44)} ${ms(ours).padStart(9)}   aim ${ms(wanted)}: ${met}`)
}
