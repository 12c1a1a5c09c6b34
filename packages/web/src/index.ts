/** The residents' page: look feasts up, choose traditions, subscribe. */
export {
  type Agenda,
  type AgendaDay,
  type AgendaMonth,
  createAgenda,
  type Entry,
} from './agenda.ts'
export { type FeedAddress, type FeedTree, feedAddress, feedTree, flatten } from './feeds.ts'
export { createPages, createSite, type Site, type SiteFile, yearPage } from './pages.tsx'
export { contrast, dark, light, type Scheme } from './palette.ts'
export { proofPage } from './proof.tsx'
export { pageLanguages, type Texts, texts } from './texts/index.ts'
export { type ViewTexts, viewTexts } from './texts/views.ts'
