/**
 * Gathers the findings of a report: each once, and what cannot be read counted.
 */
import type {
  Coverage,
  Finding,
  FindingStatus,
  Misconfiguration,
  ScanReport,
  Secret,
  SetAsideFinding,
  SettingAside,
} from '../../model';
import { LIMITS, MAX_ITEMS, isAbsent, isDefined, textOf } from './lookInto';

/** What a reader makes of an entry: nothing if it tells that all is well. */
export type EntryReading<T> = T | 'unreadable' | undefined;

/** The lists of a report, while it is read. */
export class FindingList {
  private readonly findings = new Map<string, Finding>();
  private readonly setAside = new Map<string, SetAsideFinding>();
  private readonly misconfigurations = new Map<string, Misconfiguration>();
  private readonly secrets = new Map<string, Secret>();
  private unreadable = 0;

  /** The entries of a list; what is there and no list is unreadable. */
  entriesIn(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) {
      return value;
    }
    this.unreadable += isAbsent(value) ? 0 : 1;
    return [];
  }

  /** Takes a finding, open or set aside; one that is there is not taken again. */
  addFinding(entry: EntryReading<Finding>): void {
    if (entry === 'unreadable') {
      this.unreadable += 1;
    } else if (entry) {
      const { id, package: found } = entry;
      const identity = [id, found.name, found.version, found.path, found.type];
      if (isSetAside(entry)) {
        addOnce(this.setAside, identity, entry);
      } else {
        addOnce(this.findings, identity, entry);
      }
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

  /** Takes a secret; one that is there already is not taken again. */
  addSecret(entry: EntryReading<Secret>): void {
    if (entry === 'unreadable') {
      this.unreadable += 1;
    } else if (entry) {
      const { rule, path, line } = entry;
      addOnce(this.secrets, [rule, path, line], entry);
    }
  }

  /**
   * What was gathered, as the fields of a report. What is open in one place of
   * the report and set aside in another is open.
   */
  lists(): Pick<
    ScanReport,
    'findings' | 'setAside' | 'misconfigurations' | 'secrets' | 'unreadable'
  > {
    return {
      findings: Array.from(this.findings.values()),
      setAside: Array.from(this.setAside)
        .filter(([identity]) => !this.findings.has(identity))
        .map(([, finding]) => finding),
      misconfigurations: Array.from(this.misconfigurations.values()),
      secrets: Array.from(this.secrets.values()),
      unreadable: this.unreadable,
    };
  }
}

/** What a report looked for; what is left out, it does not tell. */
export function coverageOf(told: Partial<Coverage>): Coverage {
  return {
    vulnerabilities: 'not-told',
    misconfigurations: 'not-told',
    secrets: 'not-told',
    licenses: 'not-told',
    ...told,
  };
}

/** The claims that set a finding aside. */
const SETTING_ASIDE: unknown[] = [
  'not-affected',
  'fixed',
  'ignored',
] satisfies Array<SettingAside['status']>;

/** Tells whether a claim of a status sets a finding aside. */
export function isSettingAside(
  status: unknown,
): status is SettingAside['status'] {
  return SETTING_ASIDE.includes(status);
}

/** Tells whether what is said of a finding sets it aside. */
export function isSetAside(finding: Finding): finding is SetAsideFinding {
  return isSettingAside(finding.claim?.status);
}

function addOnce<T>(
  entries: Map<string, T>,
  identity: Array<string | number | undefined>,
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
