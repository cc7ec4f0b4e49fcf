import {
  makeCandidate,
  makeFinding,
  makeFound,
  makeRead,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { assess, listDocuments } from '../__testUtils__/doneAtOnce';
import { AcrError } from '../../registry';
import { coverageOf } from '../formats/shared/findingList';
import {
  DocumentReading,
  ScanReport,
  SingleReading,
  VexDocument,
} from '../model';
import { ReportCandidate } from '../model/ScanReportSource';
import { Assessment, isOwnScope } from './assess';
import { ImageIdentity } from './imageIdentity';
import { summarize } from './summarizeAssessment';

const day = (date: number) => new Date(Date.UTC(2026, 0, date));
const IMAGE: ImageIdentity = { manifest: 'image' };
const IN_INDEX: ImageIdentity = {
  manifest: 'image',
  config: 'config',
  index: { digest: 'index', images: [{ digest: 'image' }, { digest: 'b' }] },
};

const SBOM: DocumentReading = {
  kind: 'sbom',
  sbom: { format: 'spdx', subjects: ['other'], packages: [], unreadable: 0 },
};
const PROVENANCE: DocumentReading = {
  kind: 'provenance',
  provenance: { subjects: ['image'] },
};
const NO_JSON: SingleReading = {
  kind: 'unreadable',
  problem: { code: 'no-json' },
};
const FOREIGN: DocumentReading = {
  kind: 'not-supported',
  problem: { code: 'format', name: 'clair' },
};
const SIGNATURE: DocumentReading = {
  kind: 'not-supported',
  problem: { code: 'signature' },
};
const vex = (statements: VexDocument['statements']): DocumentReading => ({
  kind: 'vex',
  vex: { format: 'openvex', statements, unreadable: 0 },
});

/** A document that is attached to the image, unless it says otherwise. */
const read = (
  id: string,
  reading: DocumentReading | ScanReport,
  parts: Partial<ReportCandidate> = {},
  attachedTo = ['image'],
) => makeRead(makeCandidate(id, parts), reading, attachedTo);
const reportsOf = (assessment: Assessment) =>
  assessment.state === 'reported'
    ? assessment.reports.map(({ id }) => id)
    : assessment.state;

const NOTES = { unread: [], unsupported: [], isCut: false, isWithheld: false };
const error = new AcrError({ kind: 'content-unknown' }, { message: 'Gone' });

describe('without a report', () => {
  it.each<[Assessment['state'], Parameters<typeof makeFound>[1]]>([
    ['not-scanned', {}],
    ['not-scanned', { isCut: true }],
    ['unsupported', { unsupported: ['application/x'] }],
    ['unread', { unread: [{ name: 'a', error }], unsupported: ['x'] }],
    ['withheld', { isWithheld: true, unread: [{ name: 'a', error }] }],
  ])('an image is %s by %j', (state, parts) => {
    expect(assess(makeFound([], parts), IMAGE)).toEqual({
      ...NOTES,
      ...parts,
      state,
    });
  });

  it.each([SBOM, PROVENANCE, vex([])])(
    'one with $kind is not scanned',
    reading => {
      expect(assess(makeFound([read('a', reading)]), IMAGE)).toEqual({
        ...NOTES,
        state: 'not-scanned',
      });
    },
  );

  it('tells why a document that says that it is one is none', () => {
    const { candidate } = read('a', NO_JSON);
    expect(assess(makeFound([read('a', NO_JSON)]), IMAGE)).toEqual({
      ...NOTES,
      state: 'unreadable',
      candidate,
      problem: { code: 'no-json' },
    });
    expect(assess(makeFound([read('a', FOREIGN)]), IMAGE)).toEqual({
      ...NOTES,
      state: 'not-supported',
      candidate,
      problem: { code: 'format', name: 'clair' },
    });
  });

  it('tells of a report of something else, whatever it said that it is', () => {
    const other = makeScanReport({ subjects: ['other'] });
    const sibling = makeScanReport({ subjects: ['b'] });
    for (const role of ['report', 'unknown'] as const) {
      const document = read('a', other, { role });
      expect(assess(makeFound([document]), IMAGE)).toEqual({
        ...NOTES,
        state: 'other-image',
        candidate: document.candidate,
      });
      expect(
        assess(makeFound([read('a', sibling, { role })]), IN_INDEX).state,
      ).toBe('other-platform');
    }
  });

  it('tells the worst, in whatever order documents are', () => {
    const documents = [
      read('image', makeScanReport({ subjects: ['other'] })),
      read('platform', makeScanReport({ subjects: ['b'] })),
      read('foreign', FOREIGN),
      read('old', NO_JSON, { createdAt: day(1) }),
      read('new', NO_JSON, { createdAt: day(3) }),
      read('as new', NO_JSON, { createdAt: day(3) }),
      read('undated', NO_JSON),
    ];
    const order = [
      'as new',
      'new',
      'old',
      'undated',
      'foreign',
      'platform',
      'image',
    ];
    for (const [at, id] of order.entries()) {
      const left = documents.filter(
        ({ candidate }) => !order.slice(0, at).includes(candidate.id),
      );
      for (const found of [left, [...left].reverse()]) {
        expect(assess(makeFound(found), IN_INDEX)).toMatchObject({
          candidate: { id },
        });
      }
    }
  });

  it('lists what else could not be read', () => {
    const documents = [
      read('a', NO_JSON, { createdAt: day(2) }),
      read('b', NO_JSON, { createdAt: day(1) }),
    ];
    expect(
      assess(makeFound(documents, { unread: [{ name: 'c', error }] }), IMAGE),
    ).toMatchObject({
      state: 'unreadable',
      candidate: { id: 'a' },
      unread: [
        { name: 'c', error },
        { name: 'b.json', problem: { code: 'no-json' } },
      ],
    });
  });

  it('lists what may have been one by its type, or else its name', () => {
    const role = 'unknown';
    const documents = [
      read('a', NO_JSON, { role, type: 'application/x' }),
      read('b', FOREIGN, { role }),
      read('c', SIGNATURE, { role, type: 'application/sig' }),
      read('d', SBOM, { role, type: 'application/sbom' }),
    ];
    expect(
      assess(makeFound(documents, { unsupported: ['text/x'] }), IMAGE),
    ).toEqual({
      ...NOTES,
      state: 'unsupported',
      unsupported: ['text/x', 'application/x', 'b.json'],
    });
  });

  it.each<ReportCandidate['role']>(['packages', 'provenance', 'vex'])(
    'says that what said it is %s could not be read',
    role => {
      expect(assess(makeFound([read('a', NO_JSON, { role })]), IMAGE)).toEqual({
        ...NOTES,
        state: 'unread',
        unread: [{ name: 'a.json', problem: { code: 'no-json' } }],
      });
    },
  );

  it('takes a signature that is called a report for what it is', () => {
    expect(assess(makeFound([read('a', SIGNATURE)]), IMAGE)).toMatchObject({
      state: 'not-supported',
      unsupported: [],
    });
  });
});

describe('with a report', () => {
  const findings = [makeFinding('CVE-1'), makeFinding('CVE-2')];
  const scan = read('scan', makeScanReport({ findings, createdAt: day(1) }));
  const later = { createdAt: day(9) };

  it.each<[string, DocumentReading | ScanReport, Partial<ReportCandidate>]>([
    [
      'secrets alone',
      makeScanReport({
        ...later,
        coverage: coverageOf({ vulnerabilities: 'none', secrets: 'full' }),
      }),
      {},
    ],
    [
      'configurations alone',
      makeScanReport({
        ...later,
        coverage: coverageOf({
          vulnerabilities: 'none',
          misconfigurations: 'full',
        }),
      }),
      {},
    ],
    [
      'nothing that is told',
      makeScanReport({ ...later, coverage: coverageOf({}) }),
      {},
    ],
    [
      'programs alone',
      makeScanReport({
        ...later,
        coverage: coverageOf({ vulnerabilities: 'partial' }),
      }),
      {},
    ],
    ['another image', makeScanReport({ ...later, subjects: ['other'] }), {}],
    ['no JSON', NO_JSON, later],
    ['another form', FOREIGN, later],
    ['VEX on nothing', vex([]), later],
    ['packages', SBOM, { ...later, role: 'packages' }],
    ['how it was built', PROVENANCE, { ...later, role: 'provenance' }],
  ])('a later document of %s hides no findings', (_what, reading, parts) => {
    const document = read('later', reading, parts);
    for (const documents of [
      [scan, document],
      [document, scan],
    ]) {
      const assessment = assess(makeFound(documents), IMAGE);
      expect(reportsOf(assessment)[0]).toBe('scan');
      expect(summarize(assessment)).toMatchObject({ findings: 2, setAside: 0 });
    }
  });

  it('says what could not be read or is withheld beside it', () => {
    const assessment = assess(
      makeFound([scan, read('a', NO_JSON), read('b', FOREIGN)], {
        unread: [{ name: 'c', error }],
        unsupported: ['text/x'],
        isCut: true,
        isWithheld: true,
      }),
      IMAGE,
    );
    expect(assessment).toMatchObject({
      state: 'reported',
      unread: [
        { name: 'c', error },
        { name: 'a.json', problem: { code: 'no-json' } },
      ],
      unsupported: ['text/x'],
      isCut: true,
      isWithheld: true,
    });
    expect(reportsOf(assessment)).toEqual(['scan']);
  });

  it('says of which image or index it is', () => {
    const documents = [
      read('of index', makeScanReport({ subjects: ['index'] }), {}, ['index']),
      read('of image', makeScanReport({ subjects: ['config'] }), {}, ['index']),
    ];
    expect(assess(makeFound(documents), IN_INDEX)).toMatchObject({
      reports: [
        { id: 'of image', scope: 'image' },
        { id: 'of index', scope: 'index' },
      ],
    });
  });

  it('applies what VEX says of the image, its configuration and its index', () => {
    const claim = { status: 'not-affected', author: 'team' } as const;
    for (const digest of ['image', 'config', 'index', 'other']) {
      const statements = [
        {
          vulnerabilities: ['CVE-1'],
          products: [{ digests: [digest], subcomponents: [] }],
          claim,
        },
      ];
      const assessment = assess(
        makeFound([scan, read('vex', vex(statements), { role: 'vex' })]),
        IN_INDEX,
      );
      expect(assessment).toMatchObject({
        reports: [
          digest === 'other'
            ? { report: { findings, setAside: [] } }
            : {
                report: {
                  findings: [findings[1]],
                  setAside: [
                    {
                      ...findings[0],
                      claim: { ...claim, document: 'vex.json' },
                    },
                  ],
                },
              },
        ],
      });
    }
  });

  it('applies nothing that VEX says of no image to one by itself', () => {
    const claim = { status: 'not-affected' } as const;
    const statements = [undefined, 'pkg:oci/api'].map(purl => ({
      vulnerabilities: ['CVE-1'],
      products: [{ ...(purl && { purl }), digests: [], subcomponents: [] }],
      claim,
    }));
    const documents = [scan, read('vex', vex(statements), { role: 'vex' })];
    expect(summarize(assess(makeFound(documents), IMAGE))).toMatchObject({
      findings: 2,
      setAside: 0,
    });
  });

  it('takes several documents in one for what they are', () => {
    const several: DocumentReading = {
      kind: 'several',
      readings: [
        { kind: 'scan-report', report: makeScanReport({ createdAt: day(1) }) },
        NO_JSON,
        { kind: 'scan-report', report: makeScanReport({ createdAt: day(2) }) },
      ],
    };
    const assessment = assess(makeFound([read('a', several)]), IMAGE);
    expect(reportsOf(assessment)).toEqual(['a#2', 'a']);
    expect(assessment.unread).toEqual([
      { name: 'a.json', problem: { code: 'no-json' } },
    ]);
  });
});

it('lists documents with what they are of', () => {
  const documents = [
    read('report', makeScanReport({ subjects: ['index'] })),
    read('sbom', SBOM),
    read('provenance', PROVENANCE, {}, []),
    read('vex', vex([]), {}, ['index']),
    read('unreadable', NO_JSON),
  ];
  expect(
    listDocuments(documents, IN_INDEX).map(({ id, scope, candidate }) => [
      id,
      scope,
      candidate.fileName,
    ]),
  ).toEqual([
    ['report', 'image', 'report.json'],
    ['sbom', 'other-image', 'sbom.json'],
    ['provenance', 'image', 'provenance.json'],
    ['vex', 'index', 'vex.json'],
    ['unreadable', 'image', 'unreadable.json'],
  ]);
});

it('takes a document of the index for one of the image, and no other', () => {
  expect(
    (['image', 'index', 'other-platform', 'other-image'] as const).map(
      isOwnScope,
    ),
  ).toEqual([true, true, false, false]);
});
