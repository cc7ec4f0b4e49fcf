/** How many cases a property is tried with at every run of the tests. */
const USUAL_RUNS = 200;

/** Makes a usual run try the same cases each time, so that it fails by a change alone. */
const USUAL_SEED = 1;

const asked = process.env.PROPERTY_RUNS;
const numRuns = Number(asked ?? USUAL_RUNS);

// Many cases take longer than a test may usually take, on a busy machine above all.
jest.setTimeout(30_000 + numRuns * 100);

/**
 * How a property is checked, as the last argument of `fc.assert`: with a few cases,
 * the same at every run, or with as many as `PROPERTY_RUNS` says, others each time.
 */
export const PROPERTY_RUNS: { numRuns: number; seed?: number } =
  asked === undefined ? { numRuns, seed: USUAL_SEED } : { numRuns };
