/** The printed calendar: a CalendarYear becomes twelve sheets, for screens and for the press. */
export type { PainterName } from './engine/document.ts'
export { MissingGlyphError } from './engine/shape.ts'
export type { Finding } from './preflight/finding.ts'
export { type Preflight, type PreflightSettings, preflight } from './preflight/preflight.ts'
export { type OutputCondition, readCondition, standardCondition } from './press/condition.ts'
export { type PdfX3Options, toPdfX3 } from './press/pdfx3.ts'
export { type RenderedProof, renderProof } from './proof/render-proof.tsx'
export {
  type Drawing,
  pagesOf,
  type Rendered,
  type RenderOptions,
  renderBoth,
  renderCalendar,
  renderDrawings,
  toPng,
} from './render-calendar.tsx'
