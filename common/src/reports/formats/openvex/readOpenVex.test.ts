/** @jest-environment node */
import { doAtOnce, type Steps } from '../../../steps';
import { readDocument } from '../readDocument';
import { readOpenVex } from './readOpenVex';

const DIGEST = `sha256:${'f'.repeat(64)}`;
const OTHER = `sha256:${'e'.repeat(64)}`;
const ADDRESS = 'https://openvex.dev/ns/v0.2.0';
const statement = {
  vulnerability: { name: 'CVE-1' },
  products: [{ '@id': 'pkg:npm/a@1' }],
  status: 'fixed',
};

function readVex(document: object) {
  const reading = readDocument({ '@context': ADDRESS, ...document });
  if (reading.kind !== 'vex') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.vex;
}
const readStatement = (fields: object, document?: object) =>
  readVex({ statements: [{ ...statement, ...fields }], ...document })
    .statements[0];
const readProducts = (...products: unknown[]) =>
  readStatement({ products }).products;

it('says what is said of which vulnerability in which product', () => {
  expect(
    readDocument({
      '@context': ADDRESS,
      '@id': 'https://example.com/vex/1',
      author: 'team',
      timestamp: '2026-04-01T00:00:00Z',
      version: 1,
      statements: [
        {
          vulnerability: { name: 'CVE-2024-34156' },
          products: [
            {
              '@id': `pkg:oci/api@${DIGEST}`,
              subcomponents: [{ '@id': 'pkg:golang/stdlib@1.22.3' }],
            },
          ],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
          impact_statement: 'gob is not used',
        },
      ],
    }),
  ).toEqual({
    kind: 'vex',
    vex: {
      format: 'openvex',
      createdAt: new Date('2026-04-01T00:00:00Z'),
      author: 'team',
      statements: [
        {
          vulnerabilities: ['CVE-2024-34156'],
          products: [
            {
              digests: [DIGEST],
              purl: `pkg:oci/api@${DIGEST}`,
              subcomponents: ['pkg:golang/stdlib@1.22.3'],
            },
          ],
          claim: {
            status: 'not-affected',
            justification: 'vulnerable_code_not_in_execute_path',
            statement: 'gob is not used',
            author: 'team',
            madeAt: new Date('2026-04-01T00:00:00Z'),
          },
        },
      ],
      unreadable: 0,
    },
  });
});

it('reads what was written until 0.0.2', () => {
  expect(
    readVex({
      '@context': 'https://openvex.dev/ns',
      statements: [
        {
          timestamp: '2022-12-22T16:36:43-05:00',
          vulnerability: 'CVE-1',
          products: [`pkg:oci/alpine@${DIGEST.replace(':', '%3A')}`, 'nginx'],
          subcomponents: ['pkg:apk/alpine/git@2'],
          status: 'under_investigation',
          status_notes: 'We look.',
        },
      ],
    }),
  ).toEqual({
    format: 'openvex',
    createdAt: undefined,
    statements: [
      {
        vulnerabilities: ['CVE-1'],
        products: [
          {
            digests: [DIGEST],
            purl: `pkg:oci/alpine@${DIGEST.replace(':', '%3A')}`,
            subcomponents: ['pkg:apk/alpine/git@2'],
          },
          { digests: [], subcomponents: ['pkg:apk/alpine/git@2'] },
        ],
        claim: {
          status: 'under-investigation',
          statement: 'We look.',
          madeAt: new Date('2022-12-22T21:36:43Z'),
        },
      },
    ],
    unreadable: 0,
  });
});

it.each([
  [ADDRESS],
  ['https://openvex.dev/ns'],
  ['https://openvex.dev/ns/v0.0.1'],
  [['https://a.example', ADDRESS]],
])('is OpenVEX by %j', context => {
  expect(readDocument({ '@context': context })).toMatchObject({
    kind: 'vex',
    vex: { statements: [], unreadable: 0 },
  });
});

it.each(['https://openvex.dev/nsome', `like ${ADDRESS}`, 7, { a: ADDRESS }])(
  'is no OpenVEX by %j',
  context => {
    expect(readDocument({ '@context': context }).kind).toBe('unreadable');
  },
);

it.each([
  ['not_affected', 'not-affected'],
  ['affected', 'affected'],
  ['fixed', 'fixed'],
  ['under_investigation', 'under-investigation'],
])('knows the status %s', (status, read) => {
  expect(readStatement({ status }).claim.status).toBe(read);
});

it.each([
  { status: 'ignored' },
  { status: undefined },
  { status: 'Not_Affected' },
  { vulnerability: undefined },
  { vulnerability: { description: 'x' } },
  { vulnerability: 7 },
  { products: 'pkg:npm/a' },
  { products: [null] },
  { products: [], subcomponents: ['pkg:npm/a'] },
])('cannot read a statement with %j', fields => {
  const statements = [{ ...statement, ...fields }, statement];
  expect(readVex({ statements })).toMatchObject({
    statements: [{ vulnerabilities: ['CVE-1'] }],
    unreadable: 1,
  });
});

it('counts a list that is none, and an entry that is none', () => {
  expect(readVex({ statements: {} }).unreadable).toBe(1);
  expect(readVex({ statements: [null, 'x', []] }).unreadable).toBe(3);
});

it.each([
  [{ name: 'CVE-1', aliases: ['GHSA-2', 'CVE-1', 7] }, ['CVE-1', 'GHSA-2']],
  [
    { '@id': 'https://nvd.nist.gov/vuln/detail/CVE-3', name: 'GHSA-2' },
    ['GHSA-2', 'CVE-3'],
  ],
  [{ '@id': 'https://osv.dev/GHSA-abcd-efgh-ijkl' }, ['GHSA-abcd-efgh-ijkl']],
  [{ '@id': 'https://a.example/7', name: 'CVE-1' }, ['CVE-1']],
  [{ '@id': 'https://a.example/CVE-3/x', name: 'CVE-1' }, ['CVE-1']],
  [{ aliases: ['CVE-4'] }, ['CVE-4']],
])('takes from %j all names of a vulnerability', (vulnerability, names) => {
  expect(readStatement({ vulnerability }).vulnerabilities).toEqual(names);
});

it.each([
  [{ '@id': `pkg:docker/a/b@${DIGEST}` }, [DIGEST], `pkg:docker/a/b@${DIGEST}`],
  [{ '@id': `myregistry.azurecr.io/api@${DIGEST}` }, [DIGEST], undefined],
  [{ '@id': DIGEST }, [DIGEST], undefined],
  [DIGEST, [DIGEST], undefined],
  [
    { '@id': 'https://a.example/1', hashes: { 'sha-256': 'F'.repeat(64) } },
    [DIGEST],
    undefined,
  ],
  [{ hashes: { sha256: 'f'.repeat(64) } }, [DIGEST], undefined],
  [{ hashes: { 'sha-512': 'f'.repeat(64) } }, [], undefined],
  [
    { '@id': DIGEST, identifiers: { purl: `pkg:oci/a@${OTHER}` } },
    [OTHER, DIGEST],
    `pkg:oci/a@${OTHER}`,
  ],
  [{ identifiers: { purl: 'pkg:npm/a@1' } }, [], 'pkg:npm/a@1'],
  [{ '@id': `pkg:npm/a@${DIGEST}` }, [], `pkg:npm/a@${DIGEST}`],
  [{ '@id': 'pkg:oci/api?tag=1' }, [], 'pkg:oci/api?tag=1'],
  [{ '@id': `pkg:npm/${'a'.repeat(2_000)}` }, [], undefined],
  [{ '@id': 'nginx' }, [], undefined],
  [{}, [], undefined],
])('tells what product %j is', (product, digests, purl) => {
  expect(readProducts(product)).toEqual([
    { digests, ...(purl && { purl }), subcomponents: [] },
  ]);
});

it('takes a product of which it cannot tell the part for no product', () => {
  const parts = (...subcomponents: unknown[]) => ({
    '@id': DIGEST,
    subcomponents,
  });
  const cpe = { identifiers: { cpe23: 'cpe:2.3:a:x:y' } };
  const purl = { '@id': 'a', identifiers: { purl: 'pkg:npm/a' } };
  expect(
    readVex({
      statements: [
        { ...statement, products: [parts(cpe), parts(cpe, purl, purl)] },
        { ...statement, products: [parts('openssl')] },
        { ...statement, products: [{ '@id': DIGEST, subcomponents: {} }] },
      ],
    }),
  ).toMatchObject({
    statements: [
      { products: [{ digests: [DIGEST], subcomponents: ['pkg:npm/a'] }] },
    ],
    unreadable: 3,
  });
});

it.each([[[]], [undefined], [null]])(
  'is about what it is attached to with products %j',
  products => {
    expect(readStatement({ products }).products).toEqual([]);
  },
);

it.each([
  [{ impact_statement: 'a', action_statement: 'b', status_notes: 'c' }, 'a'],
  [{ action_statement: 'b', status_notes: 'c' }, 'b'],
  [{ status_notes: 'c' }, 'c'],
  [{ impact_statement: ' ' }, undefined],
])('tells of %j its words', (fields, words) => {
  expect(readStatement(fields).claim.statement).toBe(words);
});

const [FIRST, SECOND, THIRD, FOURTH] = [1, 2, 3, 4].map(
  day => `2026-01-0${day}T00:00:00.000Z`,
);
it.each([
  [{ last_updated: FOURTH, timestamp: THIRD }, { timestamp: FIRST }, FOURTH],
  [{ timestamp: THIRD }, { timestamp: FIRST, last_updated: SECOND }, THIRD],
  [{}, { timestamp: FIRST, last_updated: SECOND }, FIRST],
  [{}, { last_updated: SECOND }, SECOND],
  [{}, {}, undefined],
])('is said at the time of %j, in %j', (fields, document, time) => {
  const { madeAt } = readStatement(fields, document).claim;
  expect(madeAt?.toISOString()).toBe(time);
});

it('is as old as its last change', () => {
  expect(readVex({ timestamp: FIRST, last_updated: SECOND }).createdAt).toEqual(
    new Date(SECOND),
  );
});

it('pauses at each statement and each product', () => {
  const stepsOf = (statements: unknown[]) => {
    const work: Steps<unknown> = readOpenVex({ statements });
    let steps = 0;
    while (!work.next().done) {
      steps += 1;
    }
    return steps;
  };
  const products = new Array(7).fill('pkg:npm/a');
  expect(stepsOf(new Array(5).fill({ ...statement, products }))).toBe(40);
  expect(doAtOnce(readOpenVex({})).statements).toEqual([]);
});
