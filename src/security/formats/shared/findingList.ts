/**
 * Gathers the findings of a report: each once, and what cannot be read counted.
 */
import type {
  Finding,
  FindingStatus,
  Misconfiguration,
  ScanReport,
} from '../../model';
import { LIMITS, MAX_ITEMS, isAbsent, isDefined, textOf } from './lookInto';

/** What a reader makes of an entry: nothing if it tells that all is well. */
export type EntryReading<T> = T | 'unreadable' | undefined;

/** The lists of a report, while it is read. */
export class FindingList {
  private readonly findings = new Map<string, Finding>();
  private readonly misconfigurations = new Map<string, Misconfiguration>();
  private unreadable = 0;

  /** The entries of a list; what is there and no list is unreadable. */
  entriesIn(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) {
      return value;
    }
    this.unreadable += isAbsent(value) ? 0 : 1;
    return [];
  }

  /** Takes a finding; one that is there already is not taken again. */
  addFinding(entry: EntryReading<Finding>): void {
    if (entry === 'unreadable') {
      this.unreadable += 1;
    } else if (entry) {
      const { id, package: found } = entry;
      addOnce(
        this.findings,
        [id, found.name, found.version, found.path],
        entry,
      );
    }
  }

  /** Takes a misconfiguration; one that is there already is not taken again. */
  addMisconfiguration(entry: EntryReading<Misconfiguration>): void {
    if (entry === 'unreadable') {
      this.unreadable += 1;
    } else if (entry) {
      addOnce(this.misconfigurations, [entry.id, entry.message], entry);
    }
  }

  /** What was gathered, as the fields of a report. */
  lists(): Pick<ScanReport, 'findings' | 'misconfigurations' | 'unreadable'> {
    return {
      findings: Array.from(this.findings.values()),
      misconfigurations: Array.from(this.misconfigurations.values()),
      unreadable: this.unreadable,
    };
  }
}

function addOnce<T>(
  entries: Map<string, T>,
  identity: Array<string | undefined>,
  entry: T,
): void {
  const key = JSON.stringify(identity);
  if (!entries.has(key)) {
    entries.set(key, entry);
  }
}

/**
 * Where an advisory stands: a version that ends it says `fixed`, whatever the
 * format can say; a fix in no version that is named is none.
 */
export function statusOf(
  fixedIn: readonly string[],
  claimed: FindingStatus | undefined,
): FindingStatus {
  if (fixedIn.length > 0) {
    return 'fixed';
  }
  return claimed === undefined || claimed === 'fixed' ? 'unknown' : claimed;
}

/** Reads versions that stand in one text, separated by commas. */
export function readVersions(value: unknown): string[] {
  const versions = (textOf(value, LIMITS.message) ?? '')
    .split(',', MAX_ITEMS)
    .map(version => textOf(version, LIMITS.id))
    .filter(isDefined);
  return Array.from(new Set(versions));
}
