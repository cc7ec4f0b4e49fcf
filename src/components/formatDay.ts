import { DateTime } from 'luxon';

/**
 * Writes a day in the browser's language: `Jan 2, 2026`.
 *
 * @param day - its midnight in UTC: the day is the same one everywhere
 */
export function formatDay(day: Date): string {
  return DateTime.fromJSDate(day, { zone: 'utc' }).toLocaleString(
    DateTime.DATE_MED,
  );
}
