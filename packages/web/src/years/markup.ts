/*
 * What a browser has in React's place when it draws another year: the same components become the same
 * markup by forty lines instead of a hundred kilobytes. The bundle takes this file for
 * `react/jsx-runtime` and for `react-dom/server`; a test holds both to the same bytes.
 */

/** Markup that is ready; anything else is text and gets escaped. */
class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

type Child = Markup | string | number | boolean | null | undefined | readonly Child[]
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child }

/** Several nodes without an element of their own. */
export const Fragment = ({ children }: Props): Child => children

/** A node of a component or an element; what the compiler makes of JSX. */
export function jsx(type: string | ((props: Props) => Child), props: Props): Child {
  if (typeof type === 'function') return type(props)
  const { children, ...attributes } = props
  const open = Object.entries(attributes).map(attribute).join('')
  return new Markup(`<${type}${open}>${renderToStaticMarkup(children)}</${type}>`)
}
export const jsxs = jsx

/** The markup of a node. */
export function renderToStaticMarkup(node: Child): string {
  if (node instanceof Markup) return node.html
  if (Array.isArray(node)) return node.map(renderToStaticMarkup).join('')
  return node === null || node === undefined || typeof node === 'boolean' ? '' : escaped(`${node}`)
}

/** React's names of attributes, where HTML and SVG have others. */
const names: Readonly<Record<string, string>> = {
  className: 'class',
  textAnchor: 'text-anchor',
  dominantBaseline: 'dominant-baseline',
}

function attribute([name, value]: [string, unknown]): string {
  const plain = value === false && !/^(aria|data)-/.test(name)
  if (value === undefined || value === null || plain) return ''
  return ` ${names[name] ?? name}="${value === true && name === 'hidden' ? '' : escaped(`${value}`)}"`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => entities[one] ?? one)
