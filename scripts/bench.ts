// npm run bench: how fast, side by side with what else there is, as ratios. No test depends on it.
import { availableParallelism, loadavg } from 'node:os'
import { benchConvert } from './bench/convert.ts'
import { benchDates } from './bench/dates.ts'
import { benchFeeds } from './bench/feeds.ts'
import { benchServe } from './bench/serve.ts'
import { benchSheets } from './bench/sheets/bench.ts'

const busy = loadavg()[0]?.toFixed(1)
console.log(
  `node ${process.versions.node}, ${availableParallelism()} processors, load ${busy}; the fastest of several runs, ratio below 1: we are faster`,
)
await benchDates()
benchConvert()

// Processor time, for a machine may have other work besides.
await benchSheets()
benchFeeds()
await benchServe()
