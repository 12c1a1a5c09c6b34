/** Something that a press or a reader would stumble over. */
export interface Finding {
  /** The check that found it, such as `ink` or `structure`. */
  readonly rule: string
  /** An error breaks what the file promises; a warning is for someone to look at. */
  readonly severity: 'error' | 'warning'
  /** From 1; left out where it is about the whole file. */
  readonly page?: number
  readonly message: string
}

/** Collects findings; what repeats on a page is told once, with how often. */
export class Findings {
  readonly #found = new Map<string, { finding: Finding; count: number }>()

  error(rule: string, message: string, page?: number): void {
    this.#add({ rule, severity: 'error', message, ...(page !== undefined && { page }) })
  }

  warning(rule: string, message: string, page?: number): void {
    this.#add({ rule, severity: 'warning', message, ...(page !== undefined && { page }) })
  }

  #add(finding: Finding): void {
    const key = JSON.stringify(finding)
    const known = this.#found.get(key)
    if (known) known.count++
    else this.#found.set(key, { finding, count: 1 })
  }

  list(): Finding[] {
    return [...this.#found.values()].map(({ finding, count }) =>
      count === 1 ? finding : { ...finding, message: `${finding.message} (${count} times)` },
    )
  }
}
