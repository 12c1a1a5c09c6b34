export * from './proof.ts'
export { type ProofWords, proofLanguages } from './words.ts'
