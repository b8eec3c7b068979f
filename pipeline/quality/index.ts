export { drawSample } from './draw-sample.ts';
export { effectAsCsv } from './effect-as-csv.ts';
export { effectOf, type Effect } from './effect-of.ts';
export { stretchesAround, type OrdersAround, type Quartiles, type ReadTimes, type Side, type Stretch } from './around.ts';
export { sampleAsCsv } from './sample-as-csv.ts';
export { sharesAsCsv } from './shares-as-csv.ts';
export { sharesOverTime, type CheckedPapers, type CheckShares } from './shares-over-time.ts';
export { shareOf, type Share } from './share-of.ts';
export { stepsBetween } from './steps-between.ts';
