/** @jest-environment node */
import {
  makeCandidate,
  makeFinding,
  makeFound,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { PROPERTY_RUNS } from 'backstage-plugin-acr-testing/properties';
import { applyVex, assess } from '../__testUtils__/doneAtOnce';
import fc from 'fast-check';
import { coverageOf } from '../formats/shared/findingList';
import {
  Claim,
  Finding,
  ScanReport,
  SetAsideFinding,
  SingleReading,
  VexStatement,
} from '../model';
import { Assessment } from './assess';
import { ReadCandidate } from './foundDocuments';
import { mayChangeAssessment, orderForReading, scannedAt } from './holding';
import { ImageIdentity } from './imageIdentity';
import { summarize } from './summarizeAssessment';
import { verdictOf } from './summary';

const IMAGE: ImageIdentity = {
  manifest: 'image',
  config: 'config',
  platform: { os: 'linux', architecture: 'amd64' },
  index: {
    digest: 'index',
    images: [
      { digest: 'image', platform: { os: 'linux', architecture: 'amd64' } },
      { digest: 'sibling', platform: { os: 'linux', architecture: 'arm64' } },
    ],
  },
};
const NAMES = ['image', 'config', 'index'];

const digest = fc.constantFrom(...NAMES, 'sibling', 'other');
const id = fc.constantFrom('CVE-1', 'cve-1', 'CVE-2', 'GHSA-1', 'GHSA-2');
const date = fc.integer({ min: 0, max: 5 }).map(day => new Date(day * 1000));
const word = fc.constantFrom('a', 'b');

function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

const claim: fc.Arbitrary<Claim> = fc.record(
  {
    status: fc.constantFrom(
      'not-affected' as const,
      'fixed' as const,
      'ignored' as const,
      'affected' as const,
      'under-investigation' as const,
    ),
    statement: word,
    madeAt: date,
  },
  { requiredKeys: ['status'] },
);

const settingAside: fc.Arbitrary<SetAsideFinding['claim']> = fc
  .constantFrom('not-affected' as const, 'fixed' as const, 'ignored' as const)
  .map(status => ({ status }));

const finding: fc.Arbitrary<Finding> = fc
  .record({
    id,
    aliases: fc.array(id, { maxLength: 2 }),
    severity: fc.constantFrom('critical' as const, 'low' as const),
    package: fc.record(
      {
        name: fc.constantFrom('foo-bar', 'Foo_Bar', '@a/b'),
        version: fc.constantFrom('1', 'v1', '1:1', '0:1'),
        type: fc.constantFrom('deb', 'pypi', 'npm'),
        path: word,
      },
      { requiredKeys: ['name'] },
    ),
  })
  .map(parts => makeFinding(parts.id, parts));

const setAside: fc.Arbitrary<SetAsideFinding> = fc
  .tuple(finding, settingAside)
  .map(([found, said]) => ({ ...found, claim: said }));

const purl = fc.constantFrom(
  'pkg:deb/debian/foo-bar@1',
  'pkg:deb/debian/foo-bar@1?epoch=1',
  'pkg:pypi/foo.bar',
  'pkg:npm/%40a/b@1',
  'pkg:oci/image',
  'none',
);

const statement: fc.Arbitrary<VexStatement> = fc.record({
  vulnerabilities: fc.array(id, { maxLength: 2 }),
  products: fc.array(
    fc.record(
      {
        digests: fc.array(digest, { maxLength: 2 }),
        purl,
        subcomponents: fc.array(purl, { maxLength: 2 }),
      },
      { requiredKeys: ['digests', 'subcomponents'] },
    ),
    { maxLength: 2 },
  ),
  claim,
});

const level = fc.constantFrom(
  'full' as const,
  'partial' as const,
  'none' as const,
  'not-told' as const,
);

const few = { maxLength: 2 };

const report: fc.Arbitrary<ScanReport> = fc
  .record(
    {
      subjects: fc.array(digest, few),
      platform: fc
        .constantFrom('amd64', 'arm64')
        .map(architecture => ({ architecture })),
      createdAt: date,
      scanner: fc.record({ name: fc.constantFrom('Trivy', 'Grype') }),
      coverage: level.map(vulnerabilities => coverageOf({ vulnerabilities })),
      findings: fc.array(finding, few),
      setAside: fc.array(setAside, few),
      secrets: fc.array(fc.constant({ rule: 'a', severity: 'low' as const }), {
        maxLength: 1,
      }),
      misconfigurations: fc.array(
        fc.constant({ id: 'a', severity: 'low' as const, title: 'A' }),
        { maxLength: 1 },
      ),
      isAnythingRecognised: fc.boolean(),
      unreadable: fc.nat(1),
    },
    { requiredKeys: [] },
  )
  .map(makeScanReport);

const reading: fc.Arbitrary<SingleReading> = fc.oneof(
  {
    weight: 4,
    arbitrary: report.map(value => ({
      kind: 'scan-report' as const,
      report: value,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.array(statement, few).map(statements => ({
      kind: 'vex' as const,
      vex: { format: 'openvex' as const, statements, unreadable: 0 },
    })),
  },
  fc.constantFrom<SingleReading>(
    { kind: 'unreadable', problem: { code: 'no-json' } },
    { kind: 'not-supported', problem: { code: 'signature' } },
    { kind: 'not-supported', problem: { code: 'format', name: 'a' } },
    {
      kind: 'sbom',
      sbom: { format: 'spdx', subjects: [], packages: [], unreadable: 0 },
    },
    { kind: 'provenance', provenance: { subjects: [] } },
  ),
);

/** What a document may say that it is; what is VEX never says it is a report. */
function roleOf({ kind }: SingleReading, isTold: boolean) {
  switch (kind) {
    case 'vex':
      return isTold ? 'vex' : 'unknown';
    case 'sbom':
      return isTold ? 'packages' : 'unknown';
    case 'provenance':
      return isTold ? 'provenance' : 'unknown';
    default:
      return isTold ? 'report' : 'unknown';
  }
}

/** Documents as they are attached, which is never before their scan. */
const documents: fc.Arbitrary<ReadCandidate[]> = fc
  .array(
    fc.record({
      reading,
      isTold: fc.boolean(),
      attachedTo: fc.subarray(['index', 'image'], { minLength: 1 }),
      delay: optional(fc.nat(3)),
      other: date,
    }),
    { maxLength: 6 },
  )
  .map(parts =>
    parts.map(({ reading: read, isTold, attachedTo, delay, other }, at) => {
      const scan =
        read.kind === 'scan-report' ? read.report.createdAt : undefined;
      const createdAt =
        delay === undefined
          ? undefined
          : new Date((scan ?? other).getTime() + delay * 1000);
      return {
        candidate: makeCandidate(`${at}`, {
          role: roleOf(read, isTold),
          ...(createdAt && { createdAt }),
        }),
        attachedTo,
        reading: read,
      };
    }),
  );

const shuffled = documents.chain(list =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray(list, { minLength: list.length }),
  ),
);

function heldBy(assessment: Assessment) {
  return assessment.state === 'reported' ? assessment.reports[0] : undefined;
}

/** What tells findings apart, in an order of its own. */
function idsOf(findings: readonly Finding[]): string[] {
  return findings
    .map(each => JSON.stringify([each.id, each.package]))
    .sort((a, b) => Number(a > b) - Number(a < b));
}

it('says the same of an image, in whatever order documents are listed', () => {
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const assessment = assess(makeFound(list), IMAGE);
      const again = assess(makeFound(other), IMAGE);
      expect(heldBy(again)).toEqual(heldBy(assessment));
      expect(summarize(again)).toEqual(summarize(assessment));
      expect('candidate' in again && again.candidate).toEqual(
        'candidate' in assessment && assessment.candidate,
      );
    }),
    PROPERTY_RUNS,
  );
});

it('says that there are no findings only with proof', () => {
  fc.assert(
    fc.property(documents, list => {
      const assessment = assess(makeFound(list), IMAGE);
      if (verdictOf(summarize(assessment)) === 'no-findings') {
        expect(heldBy(assessment)?.report).toMatchObject({
          coverage: { vulnerabilities: 'full' },
          findings: [],
          setAside: [],
          secrets: [],
          misconfigurations: [],
          unreadable: 0,
          isAnythingRecognised: true,
        });
      }
    }),
    PROPERTY_RUNS,
  );
});

it('hides no full scan of the image behind a document that is none', () => {
  // VEX may open a finding again, and of two scans of one time the worse holds.
  const isFullOrVex = ({ reading: read }: ReadCandidate) =>
    read.kind === 'vex' ||
    (read.kind === 'scan-report' &&
      read.report.coverage.vulnerabilities === 'full');
  fc.assert(
    fc.property(documents, list => {
      const full = assess(makeFound(list.filter(isFullOrVex)), IMAGE);
      fc.pre(full.state === 'reported');
      const all = heldBy(assess(makeFound(list), IMAGE));
      expect(all?.id).toBe(heldBy(full)?.id);
    }),
    PROPERTY_RUNS,
  );
});

it('loses and invents no finding, whatever VEX says', () => {
  fc.assert(
    fc.property(report, fc.array(statement), (before, statements) => {
      const after = applyVex(before, statements, NAMES);
      expect(idsOf([...after.findings, ...after.setAside])).toEqual(
        idsOf([...before.findings, ...before.setAside]),
      );
      const isAside = ({ claim: said }: Finding) =>
        ['not-affected', 'fixed', 'ignored'].includes(said?.status ?? '');
      expect(after.setAside.every(isAside)).toBe(true);
      expect(after.findings.some(isAside)).toBe(false);
    }),
    PROPERTY_RUNS,
  );
});

it('changes no finding by statements on another vulnerability or image', () => {
  const elsewhere = statement.map(each => ({
    ...each,
    products: each.products.map(product => ({
      digests: product.digests.filter(name => !NAMES.includes(name)),
      subcomponents: product.subcomponents,
    })),
  }));
  const ofOthers = statement.map(each => ({
    ...each,
    vulnerabilities: ['CVE-9'],
  }));
  fc.assert(
    fc.property(
      report,
      fc.array(fc.oneof(elsewhere, ofOthers)),
      (before, statements) => {
        expect(applyVex(before, statements, NAMES)).toEqual(before);
      },
    ),
    PROPERTY_RUNS,
  );
});

it('holds the same report if it reads no more than may change that', () => {
  fc.assert(
    fc.property(documents, list => {
      const all = assess(makeFound(list), IMAGE);
      const read: ReadCandidate[] = [];
      for (const document of orderForReading(list)) {
        const held = heldBy(assess(makeFound(read), IMAGE));
        if (mayChangeAssessment(document.candidate, held)) {
          read.push(document);
        }
      }
      const some = assess(makeFound(read), IMAGE);
      expect(heldBy(some)).toEqual(heldBy(all));
      expect(some.state).toBe(all.state);
    }),
    PROPERTY_RUNS,
  );
});

it('puts those that looked for vulnerabilities in order of time', () => {
  fc.assert(
    fc.property(documents, list => {
      const assessment = assess(makeFound(list), IMAGE);
      const reports = assessment.state === 'reported' ? assessment.reports : [];
      const times = reports
        .filter(
          ({ scope, report: { coverage } }) =>
            scope === 'image' && coverage.vulnerabilities === 'full',
        )
        .map(each => scannedAt(each)?.getTime() ?? 0);
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }),
    PROPERTY_RUNS,
  );
});
