/** @jest-environment node */
import { applyVex } from '../__testUtils__/doneAtOnce';
import { numbersOf, judge } from '../assessment/verdict';
import { countBySeverity } from '../assessment/summarize';
import type { DocumentReading, ScanReport } from '../model';
import { readDocument } from './readDocument';
import { MOST_ENTRIES, MOST_PACKAGES } from './shared/entries';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function reportOf(reading: DocumentReading): ScanReport {
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading).slice(0, 200));
  }
  return reading.report;
}

function vexOf(reading: DocumentReading) {
  if (reading.kind !== 'vex') {
    throw new Error(JSON.stringify(reading).slice(0, 200));
  }
  return reading.vex;
}

const many = (length: number, start = 0) =>
  Array.from({ length }, (_, at) => start + at);

describe('a report with more findings than are kept', () => {
  const entry = (at: number, Severity: string, Status?: string) => ({
    VulnerabilityID: `CVE-${at}`,
    PkgName: 'a',
    Severity,
    Status,
  });
  const read = (entries: object[]) =>
    reportOf(
      readDocument({
        SchemaVersion: 2,
        Results: [{ Class: 'os-pkgs', Vulnerabilities: entries }],
      }),
    );

  it('keeps the worst, wherever they stand, and counts what it leaves out', () => {
    const report = read([
      ...many(MOST_ENTRIES).map(at => entry(at, 'LOW')),
      ...many(3, MOST_ENTRIES).map(at => entry(at, 'CRITICAL')),
      ...many(2, MOST_ENTRIES + 3).map(at => entry(at, 'LOW')),
    ]);
    expect(countBySeverity(report.findings)).toEqual({
      critical: 3,
      high: 0,
      medium: 0,
      low: MOST_ENTRIES - 3,
      unknown: 0,
    });
    expect(report.unreadable).toBe(5);
  });

  it('never reads as if there were none', () => {
    const setAside = many(MOST_ENTRIES + 1).map(at =>
      entry(at, 'LOW', 'not_affected'),
    );
    const report = read(setAside);
    expect(report.setAside).toHaveLength(MOST_ENTRIES);
    expect(report.unreadable).toBe(1);
    expect(judge(numbersOf(report))).toBe('partly-unreadable');
  });
});

it('keeps so many packages of a list, and counts the others', () => {
  const reading = readDocument({
    spdxVersion: 'SPDX-2.3',
    packages: many(MOST_PACKAGES + 2).map(at => ({ name: `a${at}` })),
  });
  expect(reading.kind === 'sbom' && reading.sbom.packages).toHaveLength(
    MOST_PACKAGES,
  );
  expect(reading.kind === 'sbom' && reading.sbom.unreadable).toBe(2);
});

describe('a VEX document that says more than is kept', () => {
  const product = { '@id': `pkg:oci/api@${DIGEST}` };
  // Each of a thousand has fifty names, so that no more have a place.
  const aliases = many(49).map(at => `GHSA-${at}`);
  const said = (name: string, status: string) => ({
    vulnerability: { name, aliases },
    products: [product],
    status,
  });
  const read = (statements: object[]) =>
    vexOf(readDocument({ '@context': 'https://openvex.dev/ns', statements }));

  it('keeps what leaves findings open', () => {
    const vex = read([
      ...many(1_000).map(at => said(`CVE-${at}`, 'fixed')),
      said('CVE-1', 'affected'),
    ]);
    expect(vex.statements).toHaveLength(1_000);
    expect(vex.statements.at(-1)?.claim.status).toBe('affected');
    expect(vex.unreadable).toBe(1);
  });

  it('sets nothing aside where some of that has no place', () => {
    const vex = read([
      said('CVE-1', 'fixed'),
      ...many(1_001).map(at => said(`CVE-${at}`, 'affected')),
    ]);
    expect(vex.statements.map(({ claim }) => claim.status)).not.toContain(
      'fixed',
    );
    expect(vex.statements).toHaveLength(1_000);
    expect(vex.unreadable).toBe(2);
  });

  it('counts the parts that products share once', () => {
    const subcomponents = many(1_000).map(at => ({ '@id': `pkg:npm/a@${at}` }));
    const vex = read([
      {
        vulnerability: 'CVE-1',
        status: 'not_affected',
        subcomponents,
        products: many(1_000).map(() => product),
      },
    ]);
    expect(vex.statements).toHaveLength(1);
    const [{ products }] = vex.statements;
    expect(products).toHaveLength(1_000);
    expect(new Set(products.map(each => each.subcomponents)).size).toBe(1);
    const report = reportOf(
      readDocument({
        SchemaVersion: 2,
        Results: [
          {
            Class: 'lang-pkgs',
            Type: 'npm',
            Vulnerabilities: [
              {
                VulnerabilityID: 'CVE-1',
                PkgName: 'a',
                InstalledVersion: '999',
              },
            ],
          },
        ],
      }),
    );
    expect(applyVex(report, vex.statements, [DIGEST]).setAside).toHaveLength(1);
  });
});

describe('a document of several in lines', () => {
  const lines = (documents: object[]) =>
    documents.map(each => JSON.stringify(each)).join('\n');
  const read = (documents: object[]) => {
    const reading = readDocument({
      scanner: { result: lines(documents) },
      metadata: {},
    });
    return reading.kind === 'several' ? reading.readings : [];
  };
  const TOO_MUCH = { kind: 'unreadable', problem: { code: 'too-much' } };

  it('ends where enough is kept, and says so', () => {
    const list = {
      spdxVersion: 'SPDX-2.3',
      packages: many(MOST_ENTRIES).map(at => ({ name: `a${at}` })),
    };
    const small = { spdxVersion: 'SPDX-2.3', packages: [{ name: 'b' }] };
    expect(read([list, small, small]).map(({ kind }) => kind)).toEqual([
      'sbom',
      'sbom',
      'unreadable',
    ]);
    expect(read([list, small, small]).at(-1)).toEqual(TOO_MUCH);
    expect(read([list, small])).toHaveLength(2);
  });

  it('has as many in all of its lines as lines at most', () => {
    const inner = {
      scanner: { result: lines(many(600).map(() => ({}))) },
      metadata: {},
    };
    const readings = read([inner, inner]);
    expect(readings).toHaveLength(1_002);
    expect(readings.at(-1)).toEqual(TOO_MUCH);
  });
});
