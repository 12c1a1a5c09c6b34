/** The command `interkalender`. */
export { run } from './main.ts'
