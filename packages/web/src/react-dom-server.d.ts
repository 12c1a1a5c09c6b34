/** The one function of react-dom that the page uses; its types are a package of their own. */
declare module 'react-dom/server' {
  import type { ReactNode } from 'react'

  /** Renders to plain HTML. */
  export function renderToStaticMarkup(element: ReactNode): string
}
