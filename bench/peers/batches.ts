/**
 * How both other stacks gather points before they write, the same for both: 5,000 lines are what InfluxData recommends,
 * 250 ms is what the hub itself makes a slow sender wait at most.
 */
export const batchPoints = 5_000;
export const batchMilliseconds = 250;
