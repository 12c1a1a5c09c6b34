/** A month's address on the page, `2027-03`. */
export function isoMonth({ year, month }: { year: number; month: number }): string {
  return `${year}-${String(month).padStart(2, '0')}`
}
