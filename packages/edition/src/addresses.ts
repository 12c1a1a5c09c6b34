/**
 * Where a feast has its page, below the edition's site: `de/ju-pesach.html`. Feeds, tables and other
 * sites link there; these addresses stay.
 */
export function feastPath(language: string, id: string): string {
  return `${language}/${id}.html`
}
