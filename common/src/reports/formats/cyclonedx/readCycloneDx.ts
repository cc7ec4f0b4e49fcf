/**
 * Reads CycloneDX, JSON. With `vulnerabilities` it is the report of a scan, of
 * whatever result, or a VEX document; without, it is a list of packages, and says
 * nothing of advisories. Source: CycloneDX 1.4 to 1.7.
 */
import type { DocumentReading } from '../../model';
import type { Steps } from '../../../steps';
import { coverageOf, dateOf, fieldsOf, FindingList, isAbsent } from '../shared';
import { readComponents } from './cycloneDxComponents';
import { readAuthor, readTool } from './cycloneDxMetadata';
import { readSubject } from './cycloneDxSubject';
import { isVex, readCycloneDxVex } from './cycloneDxVex';
import { readCycloneDxVulnerability } from './cycloneDxVulnerability';

/** Tells whether a document is CycloneDX. */
export function isCycloneDx(document: Record<string, unknown>): boolean {
  return document.bomFormat === 'CycloneDX';
}

/** Reads a document; its components and vulnerabilities in steps. */
export function* readCycloneDx(
  document: Record<string, unknown>,
): Steps<DocumentReading> {
  const metadata = fieldsOf(document.metadata);
  const components = yield* readComponents(
    document.components,
    metadata.component,
  );
  const {
    operatingSystem: name,
    list: { packages },
  } = components;
  const createdAt = dateOf(metadata.timestamp);
  const author = readAuthor(metadata);
  const subject = readSubject(metadata.component);
  if (listsNothing(document.vulnerabilities)) {
    return {
      kind: 'sbom',
      sbom: {
        format: 'cyclonedx',
        createdAt,
        ...subject,
        packages,
        unreadable: components.unreadable,
      },
    };
  }
  const inherited = { ...(author && { author }), madeAt: createdAt };
  if (packages.length === 0 && (yield* isVex(document))) {
    return {
      kind: 'vex',
      vex: yield* readCycloneDxVex(document, components, inherited),
    };
  }
  const list = new FindingList();
  for (const entry of list.entriesIn(document.vulnerabilities)) {
    yield;
    yield* readCycloneDxVulnerability(
      entry,
      components.byRef,
      inherited,
      finding => list.addFinding(finding),
    );
  }
  const lists = list.lists();
  const isAnythingListed = packages.length > 0 || lists.findings.length > 0;
  return {
    kind: 'scan-report',
    report: {
      format: 'cyclonedx',
      scanner: readTool(metadata.tools),
      createdAt,
      ...subject,
      // Without packages, nothing shows that any were looked into.
      coverage: coverageOf({
        vulnerabilities: isAnythingListed ? 'full' : 'not-told',
      }),
      operatingSystem: name ? { name } : undefined,
      ...lists,
      licenses: 0,
      ...(packages.length > 0 && { packages }),
      unreadable: lists.unreadable + components.unreadable,
      isAnythingRecognised: Boolean(name) || isAnythingListed,
    },
  };
}

/**
 * Trivy writes an empty list into every SBOM, scanned or not: that cannot be
 * told from a scan without findings, so nobody says that it is one.
 */
function listsNothing(vulnerabilities: unknown): boolean {
  return (
    isAbsent(vulnerabilities) ||
    (Array.isArray(vulnerabilities) && vulnerabilities.length === 0)
  );
}
