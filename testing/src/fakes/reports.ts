/** Reports and what was found of an image, for tests of what is made of them. */
import {
  coverageOf,
  DocumentReading,
  Finding,
  FoundDocuments,
  ReadCandidate,
  ReportCandidate,
  ScanReport,
} from 'backstage-plugin-acr-common/reports';

/** A report of a scan that looked for vulnerabilities and found none. */
export function makeScanReport(parts: Partial<ScanReport> = {}): ScanReport {
  return {
    format: 'trivy',
    subjects: [],
    coverage: coverageOf({ vulnerabilities: 'full' }),
    findings: [],
    setAside: [],
    misconfigurations: [],
    secrets: [],
    licenses: 0,
    isAnythingRecognised: true,
    unreadable: 0,
    ...parts,
  };
}

/** A finding in a package of Debian. */
export function makeFinding(id: string, parts: Partial<Finding> = {}): Finding {
  return {
    id,
    severity: 'high',
    package: { name: 'libssl3', version: '3.0.1', type: 'deb' },
    fixedIn: [],
    status: 'unknown',
    ...parts,
  };
}

/** A document that says that it is a report. */
export function makeCandidate(
  id: string,
  parts: Partial<ReportCandidate> = {},
): ReportCandidate {
  return { id, role: 'report', size: 1, fileName: `${id}.json`, ...parts };
}

/** A document that was read. */
export function makeRead(
  candidate: ReportCandidate,
  reading: DocumentReading | ScanReport,
  attachedTo: string[] = [],
): ReadCandidate {
  return {
    candidate,
    attachedTo,
    reading:
      'kind' in reading ? reading : { kind: 'scan-report', report: reading },
  };
}

/** What was found of an image: these documents. */
export function makeFound(
  documents: ReadCandidate[],
  parts: Partial<FoundDocuments> = {},
): FoundDocuments {
  return {
    documents,
    unread: [],
    unsupported: [],
    isWithheld: false,
    isCut: false,
    ...parts,
  };
}
