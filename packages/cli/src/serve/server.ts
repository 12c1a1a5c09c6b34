import type { Server } from 'node:http'
import { type AnswersOptions, createAnswers } from './answers.ts'
import { addFastLane } from './fast-lane.ts'
import { createSlowLane } from './slow-lane.ts'

/** A server of feeds and of the built folder. Its `heldBytes` tells how full the cache is. */
export function createFeedServer(options: AnswersOptions): Server & { heldBytes(): number } {
  const answers = createAnswers(options)
  const server = createSlowLane(answers)
  addFastLane(server, answers)
  return Object.assign(server, { heldBytes: answers.heldBytes })
}
