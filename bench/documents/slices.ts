/** For how long work that is done in turns keeps everything else waiting. */
import { readFileSync } from 'fs';
import { setTimeout as wait } from 'timers/promises';

/** What the kernel tells of the thread that does it. */
const STATISTICS = '/proc/thread-self/schedstat';

/** The slices that work was done in. */
export interface Slices {
  /** The longest time for which nothing else had its turn, in ms. */
  longest: number;
  count: number;
}

/**
 * Does work in turns, and measures each.
 *
 * @param start - begins it, and is given how to pause
 * @param onEnd - called at the end of each slice
 */
export async function measureSlices<T>(
  start: (pause: () => Promise<void>) => Promise<T>,
  onEnd: () => void = () => {},
): Promise<Slices & { value: T }> {
  let longest = 0;
  let count = 0;
  let since = ownTime();
  const endSlice = () => {
    longest = Math.max(longest, ownTime() - since);
    count += 1;
    onEnd();
  };
  const value = await start(async () => {
    endSlice();
    await wait();
    since = ownTime();
  });
  endSlice();
  return { longest, count, value };
}

/**
 * How long this thread has been at work, in ms: what else the machine does meanwhile
 * does not count (Linux, "Scheduler Statistics"). Elsewhere it is the time of day.
 */
function ownTime(): number {
  try {
    const [worked] = readFileSync(STATISTICS, 'utf8').split(' ');
    return Number(worked) / 1e6;
  } catch {
    return performance.now();
  }
}
