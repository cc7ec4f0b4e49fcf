/** How many cases a property is tried with at every run of the tests. */
const USUAL_RUNS = 200;

const numRuns = Number(process.env.PROPERTY_RUNS ?? USUAL_RUNS);

// Many cases take longer than a test may usually take, on a busy machine above all.
jest.setTimeout(30_000 + numRuns * 100);

/**
 * How a property is checked, as the last argument of `fc.assert`: with few cases,
 * or with as many as `PROPERTY_RUNS` says.
 */
export const PROPERTY_RUNS = { numRuns };
