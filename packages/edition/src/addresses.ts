/**
 * Where a feast has its entry, below the edition's site: `de/#ju-pesach`. Feeds, tables and other
 * sites link there; these addresses stay.
 */
export function feastPath(language: string, id: string): string {
  return `${language}/#${id}`
}
