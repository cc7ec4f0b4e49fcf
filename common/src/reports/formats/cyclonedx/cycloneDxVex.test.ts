/** @jest-environment node */
import { readDocument } from '../readDocument';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const LINK = 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1';
const entry = {
  id: 'CVE-1',
  analysis: { state: 'not_affected' },
  affects: [{ ref: 'pkg:npm/a@1' }],
};

function readVex(document: object) {
  const reading = readDocument({ bomFormat: 'CycloneDX', ...document });
  if (reading.kind !== 'vex') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.vex;
}
const readEntry = (fields: object, document?: object) =>
  readVex({ vulnerabilities: [{ ...entry, ...fields }], ...document });
const readAffected = (affected: unknown, document?: object) =>
  readEntry({ affects: [affected] }, document).statements.map(
    ({ claim, products }) => [claim.status, ...products],
  );

it('says what is said of which vulnerability in which product', () => {
  expect(
    readDocument({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        timestamp: '2026-04-01T00:00:00Z',
        authors: [{ name: 'team' }],
      },
      vulnerabilities: [
        {
          id: 'CVE-2020-1',
          references: [{ id: 'GHSA-1' }, { id: 'CVE-2020-1' }, null],
          analysis: {
            state: 'not_affected',
            justification: 'code_not_reachable',
            response: ['will_not_fix'],
            detail: 'Nobody calls it.',
          },
          affects: [
            { ref: `${LINK}#pkg:golang/stdlib@1.22.3` },
            { ref: `pkg:oci/api@${IMAGE}` },
          ],
        },
      ],
    }),
  ).toEqual({
    kind: 'vex',
    vex: {
      format: 'cyclonedx',
      createdAt: new Date('2026-04-01T00:00:00Z'),
      author: 'team',
      statements: [
        {
          vulnerabilities: ['CVE-2020-1', 'GHSA-1'],
          products: [
            {
              digests: [],
              purl: 'pkg:golang/stdlib@1.22.3',
              subcomponents: [],
            },
            {
              digests: [IMAGE],
              purl: `pkg:oci/api@${IMAGE}`,
              subcomponents: [],
            },
          ],
          claim: {
            status: 'not-affected',
            justification: 'code_not_reachable',
            statement: 'Nobody calls it.',
            author: 'team',
            madeAt: new Date('2026-04-01T00:00:00Z'),
          },
        },
      ],
      unreadable: 0,
    },
  });
});

it.each([
  ['not_affected', 'not-affected'],
  ['false_positive', 'not-affected'],
  ['resolved', 'fixed'],
  ['resolved_with_pedigree', 'fixed'],
  ['in_triage', 'under-investigation'],
  ['exploitable', 'affected'],
])('knows the state %s', (state, status) => {
  expect(readEntry({ analysis: { state } }).statements[0].claim).toEqual({
    status,
  });
});

it.each([
  { analysis: { state: 'ignored' } },
  { id: undefined },
  { affects: [{ ref: 7 }] },
  { affects: 'pkg:npm/a@1' },
])('cannot read %j', fields => {
  expect(
    readVex({ vulnerabilities: [{ ...entry, ...fields }, entry, null] }),
  ).toMatchObject({
    statements: [{ vulnerabilities: ['CVE-1'] }],
    unreadable: 2,
  });
});

it.each([
  ['nothing of an analysis', [entry, { ...entry, analysis: { detail: 'x' } }]],
  ['no entry', [null]],
])('is none with %s', (_, vulnerabilities) => {
  expect(readDocument({ bomFormat: 'CycloneDX', vulnerabilities }).kind).toBe(
    'scan-report',
  );
});

it('is none if it lists packages', () => {
  const components = [{ type: 'library', name: 'a', purl: 'pkg:npm/a@1' }];
  expect(
    readDocument({
      bomFormat: 'CycloneDX',
      components,
      vulnerabilities: [entry],
    }),
  ).toMatchObject({
    kind: 'scan-report',
    report: { findings: [], setAside: [{ id: 'CVE-1' }] },
  });
});

it('is one if it lists images alone', () => {
  const components = [
    { 'bom-ref': 'x', type: 'container', purl: `pkg:oci/api@${IMAGE}` },
    { type: 'container', purl: 'pkg:docker/b' },
  ];
  expect(readAffected({ ref: 'x' }, { components })).toEqual([
    [
      'not-affected',
      { digests: [IMAGE], purl: `pkg:oci/api@${IMAGE}`, subcomponents: [] },
    ],
  ]);
});

it.each([
  [`${LINK}#pkg%3Anpm%2Fa%401`, 'pkg:npm/a@1'],
  [`${LINK}#pkg:npm/a@1?x=1#sub`, 'pkg:npm/a@1?x=1#sub'],
  [`${LINK}#pkg:npm/%E0%A4%A`, undefined],
  ['pkg:npm/a@1#sub', 'pkg:npm/a@1#sub'],
  [`${LINK}#pkg`, undefined],
  [LINK, undefined],
  ['', undefined],
])('tells what %s points at', (ref, purl) => {
  expect(readAffected({ ref })).toEqual([
    ['not-affected', { digests: [], ...(purl && { purl }), subcomponents: [] }],
  ]);
});

describe('of the image that it is of', () => {
  const document = {
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    metadata: {
      component: {
        'bom-ref': 'image',
        version: IMAGE,
        properties: [
          { name: 'aquasecurity:trivy:ImageID', value: OTHER },
          { name: 'x', value: `sha256:${'c'.repeat(64)}` },
        ],
      },
    },
  };
  const product = { digests: [OTHER, IMAGE], subcomponents: [] };

  it.each(['image', `${LINK}#image`])('tells by %s', ref => {
    expect(readAffected({ ref }, document)).toEqual([
      ['not-affected', product],
    ]);
  });

  it.each([
    'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b70/1#image',
    'image2',
    '#image',
  ])('tells nothing by %s', ref => {
    expect(readAffected({ ref }, document)).toEqual([
      ['not-affected', { digests: [], subcomponents: [] }],
    ]);
  });

  it('takes no link for its own that cannot be one', () => {
    for (const serialNumber of [undefined, 'urn:uuid:', 7]) {
      expect(
        readAffected(
          { ref: 'urn:cdx:/1#image' },
          { ...document, serialNumber },
        ),
      ).toEqual([['not-affected', { digests: [], subcomponents: [] }]]);
    }
  });

  it.each([[undefined], [null], [[]]])('tells with affects %j', affects => {
    expect(readEntry({ affects }, document).statements).toMatchObject([
      { products: [product] },
    ]);
    expect(readEntry({ affects }).statements).toMatchObject([{ products: [] }]);
  });
});

const affected = (...versions: Array<[string, string?]>) =>
  versions.map(([version, status]) => ({ version, status }));
const product = (purl: string) => ({ digests: [], purl, subcomponents: [] });
it.each([
  ['pkg:npm/a', 'not_affected', affected(['1'], ['2']), ['1', '2'], [], 0],
  ['pkg:npm/a', 'exploitable', affected(['1', 'unaffected']), ['1'], [], 0],
  [
    'pkg:npm/a',
    'exploitable',
    affected(['1', 'unaffected'], ['2', 'affected'], ['3', 'unknown']),
    ['1'],
    ['2', '3'],
    0,
  ],
  [
    'pkg:npm/a',
    'not_affected',
    affected(['1', 'unaffected'], ['2', 'affected']),
    ['1'],
    ['2'],
    0,
  ],
  ['pkg:npm/a', 'not_affected', affected(['1', 'affected']), ['1'], [], 0],
  ['pkg:npm/a', 'not_affected', [{ range: 'vers:npm/<2' }], [], [], 1],
  ['pkg:npm/a', 'not_affected', { version: '1' }, ['1'], [], 0],
])(
  'tells of %s, %s, with versions %j those that are in order',
  (ref, state, versions, inOrder, open, unreadable) => {
    const vex = readEntry({
      analysis: { state },
      affects: [{ ref, versions }],
    });
    const purls = (status: string) =>
      vex.statements
        .filter(({ claim }) => claim.status === status)
        .flatMap(({ products }) => products);
    expect(purls('not-affected')).toEqual(
      inOrder.map(version => product(`pkg:npm/a@${version}`)),
    );
    expect(purls('affected')).toEqual(
      open.map(version => product(`pkg:npm/a@${version}`)),
    );
    expect(vex.unreadable).toBe(unreadable);
  },
);

it.each([
  ['not_affected', affected(['1', 'affected']), 'not-affected'],
  ['exploitable', affected(['1', 'unaffected']), 'not-affected'],
  ['resolved', affected(['1', 'unaffected']), 'fixed'],
  ['exploitable', affected(['2', 'unaffected'], ['1']), 'affected'],
  [
    'exploitable',
    affected(['2', 'affected'], ['1', 'unaffected']),
    'not-affected',
  ],
  [
    'not_affected',
    affected(['2', 'unaffected'], ['1', 'affected']),
    'affected',
  ],
  [
    'not_affected',
    affected(['2', 'unaffected'], ['3', 'affected']),
    'affected',
  ],
])('tells of version 1, %s, with %j', (state, versions, status) => {
  const affects = [{ ref: 'pkg:npm/a@1', versions }];
  expect(readEntry({ analysis: { state }, affects }).statements).toEqual([
    {
      vulnerabilities: ['CVE-1'],
      products: [product('pkg:npm/a@1')],
      claim: { status },
    },
  ]);
});

it('puts a version before what else stands in a package URL', () => {
  const versions = affected(['1:2/3']);
  for (const rest of ['', '?arch=a', '#b', '?arch=a#b']) {
    expect(readAffected({ ref: `pkg:deb/a/b${rest}`, versions })).toEqual([
      ['not-affected', product(`pkg:deb/a/b@1%3A2%2F3${rest}`)],
    ]);
  }
});

it('tells of all versions where none is listed', () => {
  expect(readAffected({ ref: 'pkg:npm/a', versions: [] })).toEqual([
    ['not-affected', product('pkg:npm/a')],
  ]);
});

it('leaves an image with a digest as it is, whatever versions are listed', () => {
  const components = [
    { 'bom-ref': 'x', purl: 'pkg:oci/api', version: IMAGE, name: 'api' },
  ];
  const versions = affected(['1', 'unaffected']);
  expect(readAffected({ ref: 'x', versions }, { components })).toEqual([
    [
      'not-affected',
      { digests: [IMAGE], purl: 'pkg:oci/api', subcomponents: [] },
    ],
  ]);
});

it('cannot read a version with half a character', () => {
  const versions = affected(['\ud800'], ['1']);
  const vex = readEntry({ affects: [{ ref: 'pkg:npm/a', versions }] });
  expect(vex.unreadable).toBe(1);
  expect(vex.statements).toMatchObject([
    { products: [product('pkg:npm/a@1')] },
  ]);
});

it('takes a digest for the version of an image', () => {
  const versions = affected([IMAGE]);
  expect(readAffected({ ref: 'pkg:oci/api', versions })).toEqual([
    [
      'not-affected',
      {
        digests: [IMAGE],
        purl: `pkg:oci/api@${IMAGE.replace(':', '%3A')}`,
        subcomponents: [],
      },
    ],
  ]);
});

it('gives reasons only for what they are reasons of', () => {
  const analysis = { state: 'exploitable', detail: 'It is bad.' };
  const versions = affected(['1', 'unaffected'], ['2', 'affected']);
  const affects = [{ ref: 'pkg:npm/a', versions }];
  const timestamp = '2026-04-01T00:00:00Z';
  const said = { author: 'team', madeAt: new Date(timestamp) };
  expect(
    readEntry(
      { analysis, affects },
      { metadata: { timestamp, supplier: { name: 'team' } } },
    ).statements.map(({ claim }) => claim),
  ).toEqual([
    { status: 'not-affected', ...said },
    { status: 'affected', statement: 'It is bad.', ...said },
  ]);
});

it.each([
  [{ response: ['update', 'rollback'] }, 'update, rollback'],
  [{ response: 'will_not_fix' }, 'will_not_fix'],
  [{ response: ['update'], detail: 'Do.' }, 'Do.'],
  [{}, undefined],
])('tells of %j its words', (analysis, words) => {
  const state = 'exploitable';
  const { statements } = readEntry({ analysis: { state, ...analysis } });
  expect(statements[0].claim.statement).toBe(words);
});

it.each([
  [{ firstIssued: '2026-01-01T00:00:00Z' }, 1],
  [
    {
      firstIssued: '2026-01-01T00:00:00Z',
      lastUpdated: '2026-01-02T00:00:00Z',
    },
    2,
  ],
  [{}, 3],
])('is said at the time of %j', (times, day) => {
  const metadata = { timestamp: '2026-01-03T00:00:00Z' };
  const analysis = { ...entry.analysis, ...times };
  const { statements } = readEntry({ analysis }, { metadata });
  expect(statements[0].claim.madeAt).toEqual(
    new Date(`2026-01-0${day}T00:00:00Z`),
  );
});

it.each([
  [{ authors: [{ name: 'a', email: 'a@a.example' }] }, 'a'],
  [
    { authors: [{ email: 'a@a.example' }], supplier: { name: 's' } },
    'a@a.example',
  ],
  [{ manufacturer: { name: 'm' }, supplier: { name: 's' } }, 'm'],
  [{ manufacture: { name: 'm' } }, 'm'],
  [{ supplier: { name: 's' }, tools: [{ name: 't' }] }, 's'],
  [{ tools: [{ name: 't' }] }, 't'],
  [{ tools: { components: [{ name: 't' }], services: [{ name: 'u' }] } }, 't'],
  [{ tools: { services: [{ name: 'u' }] } }, 'u'],
  [{ tools: 'x', authors: 'y' }, undefined],
])('is said by whom %j names', (metadata, author) => {
  const vex = readEntry({}, { metadata });
  expect([vex.author, vex.statements[0].claim.author]).toEqual([
    author,
    author,
  ]);
});
