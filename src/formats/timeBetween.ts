const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;
const UNITS = [
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', 60 * SECOND],
  ['second', SECOND],
] as const;

/**
 * How far a point in time is from now, in the largest unit of which it is at least
 * one. Years and months are those of the calendar.
 *
 * @returns whole units, below zero in the past
 */
export function timeBetween(
  now: Date,
  time: Date,
): [number, Intl.RelativeTimeFormatUnit] {
  const isPast = time <= now;
  const [earlier, later] = isPast ? [time, now] : [now, time];
  const [count, unit] = unitsBetween(earlier, later);
  // As good as now is `0 seconds ago`, which `Intl` writes for −0.
  return [isPast ? -count : count, unit];
}

function unitsBetween(
  earlier: Date,
  later: Date,
): [number, Intl.RelativeTimeFormatUnit] {
  const months = monthsBetween(earlier, later);
  if (months > 0) {
    return months < 12 ? [months, 'month'] : [Math.floor(months / 12), 'year'];
  }
  const difference = later.getTime() - earlier.getTime();
  const [unit, length] =
    UNITS.find(([, each]) => difference >= each) ?? UNITS[UNITS.length - 1];
  return [Math.floor(difference / length), unit];
}

/** Whole months of the calendar. */
function monthsBetween(earlier: Date, later: Date): number {
  const months =
    (later.getFullYear() - earlier.getFullYear()) * 12 +
    (later.getMonth() - earlier.getMonth());
  const reached = new Date(earlier);
  reached.setMonth(earlier.getMonth() + months);
  return reached > later ? months - 1 : months;
}
