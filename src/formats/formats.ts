/** How numbers, sizes, times and lists are written in a language. */
import { localeOf } from './localeOf';
import { timeBetween } from './timeBetween';
import { visibleText } from './visibleText';

/** Writes values in the language of the app. */
export interface Formats {
  /** Groups a number's digits: `12,345`. */
  number(value: number): string;
  /** The score of an advisory: `9.8`. */
  score(value: number): string;
  /**
   * A size: `28.4 MB`. Units are decimal, as the Azure portal's and Docker's are.
   *
   * @param size - in bytes
   */
  bytes(size: number): string;
  /**
   * A day: `Jan 2, 2026`.
   *
   * @param day - its midnight in UTC: the day is the same one everywhere
   */
  day(day: Date): string;
  /** A point in time, in the browser's time zone: `Jan 2, 2026, 3:04 PM`. */
  time(time: Date): string;
  /** A point in time with its seconds and its time zone. */
  exactTime(time: Date): string;
  /**
   * How long ago something was: `2 hours ago`. What is ahead is `now`, as clocks
   * are never quite the same; if it is far ahead, the day.
   */
  relativeTime(time: Date): string;
  /**
   * Joins what is listed in a sentence: `a, b, c`. What hides in one of them, or
   * would turn the others around, is made visible.
   */
  list(items: readonly string[]): string;
  /** Joins what a sentence speaks of, likewise: `a, b, and c`. */
  enumeration(items: readonly string[]): string;
  /** Orders names; numbers in them count as numbers: 1.9 comes before 1.10. */
  compareNames(a: string, b: string): number;
}

/** By how much a clock is usually wrong at the most, in ms. */
const CLOCKS_DIFFER_BY = 5 * 60_000;

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

const made = new Map<string, Formats>();

/** The formats of a language: the same ones each time. */
export function formatsOf(language: string): Formats {
  const known = made.get(language);
  if (known) {
    return known;
  }
  const formats = makeFormats(localeOf(language));
  made.set(language, formats);
  return formats;
}

function makeFormats(locale: string | undefined): Formats {
  // Each is made when it is needed: browsers take milliseconds for one.
  const numbers = once(() => new Intl.NumberFormat(locale));
  const scores = once(
    () =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
  );
  const sizes = UNITS.map((unit, power) =>
    once(
      () =>
        new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          maximumFractionDigits: power < 2 ? 0 : 1,
        }),
    ),
  );
  const lists = once(() => new Intl.ListFormat(locale, { style: 'narrow' }));
  const enumerations = once(() => new Intl.ListFormat(locale));
  const names = once(() => new Intl.Collator(locale, { numeric: true }));
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...DAY, ...options }));
  const days = dates({ timeZone: 'UTC' });
  const localDays = dates({});
  const times = dates({ hour: 'numeric', minute: 'numeric' });
  const exactTimes = dates({
    month: 'long',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZoneName: 'short',
  });
  const relativeTimes = once(() => new Intl.RelativeTimeFormat(locale));
  const now = once(() =>
    new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
      0,
      'second',
    ),
  );
  return {
    number: value => numbers().format(value),
    score: value => scores().format(value),
    bytes: size => {
      const power = Math.min(
        size < 1 ? 0 : Math.floor(Math.log10(size) / 3),
        UNITS.length - 1,
      );
      return sizes[power]().format(size / 1000 ** power);
    },
    day: day => days().format(day),
    time: time => times().format(time),
    exactTime: time => exactTimes().format(time),
    relativeTime: time => {
      const ahead = time.getTime() - Date.now();
      if (ahead > CLOCKS_DIFFER_BY) {
        return localDays().format(time);
      }
      return ahead > 0
        ? now()
        : relativeTimes().format(...timeBetween(new Date(), time));
    },
    list: items => lists().format(items.map(visibleText)),
    enumeration: items => enumerations().format(items.map(visibleText)),
    compareNames: (a, b) => names().compare(a, b),
  };
}

/** Makes something when it is asked for, and then never again. */
function once<T>(make: () => T): () => T {
  let thing: { value: T } | undefined;
  return () => {
    thing ??= { value: make() };
    return thing.value;
  };
}
