/**
 * Reads CycloneDX, JSON. With `vulnerabilities` it is the report of a scan, of
 * whatever result; without, it is a list of packages, and says nothing of
 * advisories. Source: CycloneDX 1.4 to 1.6, "metadata".
 */
import type { DocumentReading, Scanner } from '../../model';
import { propertiesOf, readComponents } from './cycloneDxComponents';
import { readCycloneDxVulnerability } from './cycloneDxVulnerability';
import { FindingList } from '../shared/findingList';
import {
  LIMITS,
  dateOf,
  digestsOf,
  fieldsOf,
  isAbsent,
  listOf,
  sha256Of,
  textOf,
} from '../shared/lookInto';
import { readPackageUrl } from '../shared/packages';
import type { Steps } from '../steps';

/** Tells whether a document is CycloneDX. */
export function isCycloneDx(document: Record<string, unknown>): boolean {
  return document.bomFormat === 'CycloneDX';
}

/** Reads a document; its components and vulnerabilities in steps. */
export function* readCycloneDx(
  document: Record<string, unknown>,
): Steps<DocumentReading> {
  const metadata = fieldsOf(document.metadata);
  const components = yield* readComponents(document.components);
  const { operatingSystem: name } = components;
  const createdAt = dateOf(metadata.timestamp);
  const subjects = readSubjects(metadata.component);
  if (listsNothing(document.vulnerabilities)) {
    return {
      kind: 'sbom',
      sbom: {
        format: 'cyclonedx',
        createdAt,
        subjects,
        packages: components.packages.map(component => component.package),
        unreadable: components.unreadable,
      },
    };
  }
  const list = new FindingList();
  for (const entry of list.entriesIn(document.vulnerabilities)) {
    yield;
    const findings = yield* readCycloneDxVulnerability(entry, components.byRef);
    for (const finding of findings) {
      list.addFinding(finding);
    }
  }
  const lists = list.lists();
  return {
    kind: 'scan-report',
    report: {
      format: 'cyclonedx',
      scanner: readTool(metadata.tools),
      createdAt,
      subjects,
      operatingSystem: name ? { name } : undefined,
      ...lists,
      ...(components.packages.length > 0 && {
        packages: components.packages.map(component => component.package),
      }),
      unreadable: lists.unreadable + components.unreadable,
      isAnythingRecognised:
        Boolean(name) ||
        components.packages.length > 0 ||
        lists.findings.length > 0,
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

/** A list until 1.4; since 1.5 also an object with components. */
function readTool(tools: unknown): Scanner | undefined {
  const [tool] = [...listOf(tools), ...listOf(fieldsOf(tools).components)];
  const name = textOf(fieldsOf(tool).name, LIMITS.id);
  const version = textOf(fieldsOf(tool).version, LIMITS.id);
  return name ? { name, ...(version && { version }) } : undefined;
}

/**
 * The digests of what a document is of: Trivy writes them into the package URL
 * and into properties, Syft into the version, others as a hash.
 */
function readSubjects(component: unknown): string[] {
  const { purl, version, hashes } = fieldsOf(component);
  return digestsOf([
    readPackageUrl(purl)?.version,
    ...propertiesOf(component, 'aquasecurity:trivy:RepoDigest'),
    ...propertiesOf(component, 'aquasecurity:trivy:ImageID'),
    version,
    ...listOf(hashes)
      .slice(0, 100)
      .map(hash => fieldsOf(hash))
      .filter(({ alg }) => alg === 'SHA-256')
      .map(({ content }) => sha256Of(content)),
  ]);
}
