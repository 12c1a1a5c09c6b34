import fc from 'fast-check'

// Property tests try the same cases everywhere, so that a green run stays green. To look for new
// ones: FC_SEED=random npm test (or a number, to try again what failed).
const { FC_SEED: seed = '20261122' } = process.env
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
