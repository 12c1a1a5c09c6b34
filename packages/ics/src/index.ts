/** Calendar feeds that keep their UIDs and correct themselves. */
export type { Revision } from './event.ts'
export {
  createFeedFiles,
  createFeedLibrary,
  createFeeds,
  type FeedLibrary,
  type FeedOptions,
  feedFiles,
  feedPath,
} from './feeds.ts'
export { formerIds } from './former-ids.ts'
export { type IcsOptions, occurrencesToIcs } from './to-ics.ts'
export { uids } from './uid.ts'
