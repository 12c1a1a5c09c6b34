/** Sun, moon and crescent: what calendars and rules need of the sky. */
export * from './crescent.ts'
export { explainCrescent } from './explain-crescent.ts'
export * from './sky.ts'
