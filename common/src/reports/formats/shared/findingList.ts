/**
 * Gathers the findings of a report: each once, the worst of too many, and what is
 * not kept counted.
 */
import {
  type Coverage,
  type Finding,
  type FindingStatus,
  type Misconfiguration,
  type ScanReport,
  type Secret,
  type SetAsideFinding,
  type SettingAside,
  SEVERITIES,
  type Severity,
} from '../../model';
import { MOST_ENTRIES } from './entries';
import { isAbsent, isDefined, LIMITS, MAX_ITEMS, textOf } from './lookInto';
import { WorstKept } from './worstKept';

/** What a reader makes of an entry: nothing if it tells that all is well. */
export type EntryReading<T> = T | 'unreadable' | undefined;

/** The lists of a report, while it is read. */
export class FindingList {
  private readonly findings = worstKept<Finding>();
  private readonly setAside = worstKept<SetAsideFinding>();
  private readonly misconfigurations = worstKept<Misconfiguration>();
  private readonly secrets = worstKept<Secret>();
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
      const key = keyOf([
        id,
        found.name,
        found.version,
        found.path,
        found.type,
      ]);
      if (isSetAside(entry)) {
        this.setAside.add(key, entry);
      } else {
        this.findings.add(key, entry);
      }
    }
  }

  /** Takes a misconfiguration; one that is there already is not taken again. */
  addMisconfiguration(entry: EntryReading<Misconfiguration>): void {
    if (entry === 'unreadable') {
      this.unreadable += 1;
    } else if (entry) {
      this.misconfigurations.add(keyOf([entry.id, entry.message]), entry);
    }
  }

  /** Takes a secret; one that is there already is not taken again. */
  addSecret(entry: EntryReading<Secret>): void {
    if (entry === 'unreadable') {
      this.unreadable += 1;
    } else if (entry) {
      const { rule, path, line } = entry;
      this.secrets.add(keyOf([rule, path, line]), entry);
    }
  }

  /**
   * What was gathered, as the fields of a report. What is open in one place of
   * the report and set aside in another is open. What there was no place for counts
   * as what could not be read.
   */
  lists(): Pick<
    ScanReport,
    'findings' | 'setAside' | 'misconfigurations' | 'secrets' | 'unreadable'
  > {
    const { findings, setAside, misconfigurations, secrets } = this;
    return {
      findings: findings.values(),
      setAside: setAside
        .entries()
        .filter(([key]) => !findings.has(key))
        .map(([, finding]) => finding),
      misconfigurations: misconfigurations.values(),
      secrets: secrets.values(),
      unreadable: [findings, setAside, misconfigurations, secrets].reduce(
        (sum, { dropped }) => sum + dropped,
        this.unreadable,
      ),
    };
  }
}

/**
 * What a report looked for; what is left out, it does not tell.
 *
 * @alpha
 */
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

const RANKS = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

function worstKept<T extends { severity: Severity }>(): WorstKept<T> {
  return new WorstKept<T>(
    MOST_ENTRIES,
    ({ severity }) => RANKS.get(severity) ?? SEVERITIES.length,
  );
}

function keyOf(identity: Array<string | number | undefined>): string {
  return JSON.stringify(identity);
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
