/**
 * Where a feast has its page, below the edition's site: `de/ju-pesach.html`. Feeds, tables and
 * other sites link there; these addresses stay.
 *
 * @example
 * feastPath('de', 'ju-pesach') // => 'de/ju-pesach.html'
 */
export function feastPath(language: string, id: string): string {
  return `${language}/${id}.html`
}
