/** What is right to say of images; most reports are Trivy's of the 1st of March. */
import { AttachedState, AttachedThing } from '../attachedStates';
import { CellSaying, Counts } from '../securitySayings';

/** What is right to say, wherever something is said. */
export interface Saying {
  /** In the row, and on the card. */
  row: CellSaying;
  /** Over the findings, where they are no number. */
  title?: string;
  /** Whether the page counts findings, though there are none. */
  hasZeros?: boolean;
  /** Of this side of a comparison. */
  compared: string;
  /** The report that holds. */
  report?: HeldReport;
}

/** How a report is known wherever it is. */
export interface HeldReport {
  scanner: string;
  /** Of the scanner. */
  version?: string;
  /** When the image was scanned, or else when the report was attached. */
  day: string;
  /** The same, where the report itself tells it. */
  scannedAt?: Date;
}

/** A state, and what is right to say of it. */
export type SaidState = AttachedState & Saying;

export const SCANNED = 'Scanned on Mar 1, 2026 by Trivy';

/** Trivy's, of the 1st of March. */
const OF_TRIVY: HeldReport = {
  scanner: 'Trivy',
  day: 'Mar 1, 2026',
  scannedAt: new Date('2026-03-01'),
};

/** Counts by severity. */
export function found(
  counts: Counts,
  remarks: string[] = [],
  report = OF_TRIVY,
): Saying {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    row: { counts, remarks },
    compared: `${total} ${total === 1 ? 'finding' : 'findings'}, by ${
      report.scanner
    }, ${report.day}`,
    report,
  };
}

/** A word, and what stands behind it. */
export function word(
  text: string,
  hint: string,
  remarks: string[] = [],
): CellSaying {
  return { word: text, hint, remarks };
}

export const NOT_SCANNED: Saying = {
  row: word('not scanned', 'There is no report of a scan'),
  title: 'Not scanned',
  compared: 'not scanned',
};

/** A report that counts none is compared, too. */
const NO_COUNT = {
  hasZeros: true,
  compared: '0 findings, by Trivy, Mar 1, 2026',
  report: OF_TRIVY,
};

/** @param remarks - what stands beside it in the row */
export function noFindings(remarks: string[] = []): Saying {
  return {
    row: word('no findings', SCANNED, remarks),
    title: 'No findings',
    ...NO_COUNT,
  };
}

/** What is said beside all that a report without the system's packages says. */
export const PASSED_OVER =
  'The packages of the operating system were not looked into.';

export const NONE_IN_SOME: Saying = {
  row: word('no findings in some packages', `${PASSED_OVER} ${SCANNED}`),
  title: 'No findings in the packages that were looked into',
  ...NO_COUNT,
};

/** All that was found in the packages that were looked into. */
export function setAsideInSome(count: number): Saying {
  return {
    row: word('no open findings', SCANNED, [`${count} set aside`, PASSED_OVER]),
    title: 'No open findings',
    ...NO_COUNT,
  };
}

export const PARTLY_SCANNED: Saying = {
  row: word(
    'partly scanned',
    `The report tells of no search for vulnerabilities. ${SCANNED}`,
  ),
  title: 'Vulnerabilities were not looked for',
  compared: 'the report tells of no search for vulnerabilities',
  report: OF_TRIVY,
};

export const NOT_TOLD: Saying = {
  row: word(
    'scope of the scan not told',
    `The report lists nothing, and does not say whether packages were looked into. ${SCANNED}`,
  ),
  title: 'Scope of the scan not told',
  compared:
    'the report lists nothing, and does not say whether packages were looked into',
  report: OF_TRIVY,
};

export const UNSUPPORTED: Saying = {
  row: word(
    'no readable report',
    'No report that can be read here: 1 attachment',
  ),
  title: 'No report that can be read here',
  compared: 'what is attached to it is no report that can be read here',
};

export const OTHER_IMAGE: Saying = {
  row: word(
    'report of another image',
    'The report that is there names another image',
  ),
  title: 'Report of another image',
  compared: 'the report attached to it is of another image',
};

export const ONE_UNREAD = '1 attachment could not be read';

/** Documents that are attached in either order, by which nothing changes. */
export function inAnyOrder(
  name: string,
  attached: AttachedThing[],
  says: Saying,
  rest: Partial<AttachedState> = {},
): SaidState[] {
  return [
    { name, attached, ...says, ...rest },
    ...(attached.length > 1
      ? [
          {
            name: `${name}-reversed`,
            attached: [...attached].reverse(),
            ...says,
            ...rest,
          },
        ]
      : []),
  ];
}
