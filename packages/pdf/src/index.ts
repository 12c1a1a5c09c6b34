/** The printed calendar: a CalendarYear becomes twelve sheets, for screens and for the press. */
export type { PainterName } from './engine/document.ts'
export { MissingGlyphError } from './engine/shape.ts'
export { type OutputCondition, readCondition, standardCondition } from './press/condition.ts'
export {
  type Rendered,
  type RenderOptions,
  renderBoth,
  renderCalendar,
} from './render-calendar.tsx'
