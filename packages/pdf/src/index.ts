/** The printed calendar: a CalendarYear becomes twelve sheets, for screens and for the press. */
export { type PainterName } from './engine/document.ts'
export { MissingGlyphError } from './engine/shape.ts'
export { renderBoth, renderCalendar, type Rendered, type RenderOptions } from './render-calendar.tsx'
