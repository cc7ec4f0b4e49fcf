/** @jest-environment node */
import { v1Trivy as trivy } from 'backstage-plugin-acr-testing/reports';
import { parseDocument, readDocument } from './readDocument';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const MiB = 1024 * 1024;

/** A report of some size, as Trivy writes it. */
function bigReport(size: number): { text: string; entries: number } {
  const entry = (id: number) => ({
    VulnerabilityID: `CVE-${id}`,
    PkgName: 'a',
    InstalledVersion: '1',
    Severity: 'LOW',
    Title: '<b>ü</b>',
    Description: 'x'.repeat(900),
  });
  const entries = Math.ceil(size / 1000);
  const Vulnerabilities = Array.from({ length: entries }, (_, id) => entry(id));
  return {
    text: JSON.stringify({ SchemaVersion: 2, Results: [{ Vulnerabilities }] }),
    entries,
  };
}

/** A document with another of any depth in a field that nobody reads. */
const nested = (depth: number, padding = '') =>
  `{"SchemaVersion":2,"Results":[],"x":"${padding}","y":${'['.repeat(
    depth,
  )}${']'.repeat(depth)}}`;

afterEach(() => {
  jest.restoreAllMocks();
});

it.each([
  ['null', null],
  ['a number', 1],
  ['a text', '{}'],
  ['a list', [trivy]],
  ['an empty object', {}],
  ['an object of another shape', { results: [] }],
  ['Trivy’s version alone', { SchemaVersion: 2 }],
  ['SARIF without runs', { version: '2.1.0', runs: {} }],
  ['another BOM', { bomFormat: 'cyclonedx?' }],
  ['a prototype', JSON.parse('{"__proto__": {"bomFormat": "CycloneDX"}}')],
])('cannot read %s', (_, document) => {
  expect(readDocument(document).kind).toBe('unreadable');
});

it.each([
  ['Trivy', '1', { SchemaVersion: 1, Results: [] }],
  ['SARIF', '2.0.0', { version: '2.0.0', runs: [] }],
  ['other', undefined, { matches: {}, descriptor: { name: 'other' } }],
])('knows %s %s by name only', (name, version, document) => {
  expect(readDocument(document)).toEqual({
    kind: 'not-supported',
    problem: { code: 'format', name, ...(version && { version }) },
  });
});

it('survives whatever stands in a known form', () => {
  const values = [null, 0, '', 'x', true, [], {}, [null], [[]], { a: {} }];
  const forms = [
    (x: unknown) => ({ SchemaVersion: 2, Metadata: x, Results: x, Trivy: x }),
    (x: unknown) => ({
      SchemaVersion: 2,
      Metadata: { OS: x, RepoDigests: x, ImageID: x },
      Results: [{ Vulnerabilities: x, Misconfigurations: x, Type: x }],
    }),
    (x: unknown) => ({
      bomFormat: 'CycloneDX',
      metadata: { component: x, tools: x, timestamp: x },
      components: [x, { name: 'a', type: 'library', properties: x, purl: x }],
      vulnerabilities: [{ id: 'a', affects: [x], ratings: x, advisories: x }],
    }),
    (x: unknown) => ({
      version: '2.1.0',
      runs: [{ tool: x, results: x, properties: x, invocations: x }, x],
    }),
    (x: unknown) => ({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [x] } },
          results: [{ ruleIndex: 0, ruleId: x, message: x, locations: [x] }],
        },
      ],
    }),
    (x: unknown) => ({
      '@context': 'https://openvex.dev/ns',
      timestamp: x,
      author: x,
      statements: [x, { vulnerability: x, products: x, status: 'fixed' }],
    }),
    (x: unknown) => ({
      '@context': 'https://openvex.dev/ns',
      statements: [
        {
          vulnerability: { name: 'a', '@id': x, aliases: x },
          products: [x, { '@id': x, identifiers: x, subcomponents: x }],
          status: 'fixed',
          timestamp: x,
        },
      ],
    }),
    (x: unknown) => ({
      bomFormat: 'CycloneDX',
      metadata: { component: x, authors: [x], supplier: x },
      vulnerabilities: [
        x,
        {
          id: 'a',
          analysis: { state: 'resolved', response: x, detail: x },
          references: x,
          affects: [x, { ref: 'pkg:npm/a', versions: x }],
        },
      ],
    }),
    (x: unknown) => ({
      spdxVersion: 'SPDX-2.3',
      documentDescribes: x,
      relationships: [x],
      packages: [x, { name: x, externalRefs: [x], checksums: [x] }],
    }),
  ];
  for (const form of forms) {
    for (const value of values) {
      expect(readDocument(form(value)).kind).toMatch(/scan-report|sbom|vex/);
    }
  }
});

describe.each([
  ['small', ''],
  ['large', 'x'.repeat(MiB)],
])('a %s document', (_, padding) => {
  const read = (text: string) => parseDocument(bytesOf(text));

  it('is read', async () => {
    expect(await read(nested(150, padding))).toMatchObject({
      kind: 'scan-report',
      report: { isAnythingRecognised: false },
    });
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -1)],
    ['cut in a text', (text: string) => text.slice(0, 40 + padding.length / 2)],
    ['followed by another', (text: string) => `${text} {}`],
    ['no JSON', (text: string) => text.replace('{', '<')],
  ])('is unreadable if %s', async (__, spoil) => {
    expect(await read(spoil(nested(1, padding)))).toEqual({
      kind: 'unreadable',
      problem: { code: 'no-json' },
    });
  });

  it('is unreadable if it nests too deep', async () => {
    expect(await read(nested(100_000, padding))).toEqual({
      kind: 'unreadable',
      problem: { code: 'too-deep', levels: 200 },
    });
  });
});

it('cannot read nothing, nor a picture', async () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(MiB).fill(0xff)]) {
    expect((await parseDocument(bytes)).kind).toBe('unreadable');
  }
});

it('reads a large document as a small one', async () => {
  const { text } = bigReport(MiB);
  expect(await parseDocument(bytesOf(text))).toEqual(
    readDocument(JSON.parse(text)),
  );
});

it('pauses in every step that ends a turn, of parsing and of reading', async () => {
  const { text, entries } = bigReport(MiB);
  const pause = jest.fn(async () => undefined);
  let now = 0;
  // Every look at the clock finds a turn to be over.
  jest.spyOn(performance, 'now').mockImplementation(() => {
    now += 50;
    return now;
  });
  await parseDocument(bytesOf(text), { pause });
  const slicesOf = (size: number) => Math.ceil(bytesOf(text).length / size);
  // Slices are looked through for lines, and smaller ones parsed. Of what is read, each
  // entry has a step, and the list around them two: what it says, and looked for.
  expect(pause).toHaveBeenCalledTimes(
    slicesOf(64 * 1024) + slicesOf(16 * 1024) + entries + 2,
  );
});

it('does not pause for a small document', async () => {
  const pause = jest.fn(async () => undefined);
  jest.spyOn(performance, 'now').mockReturnValue(0);
  await parseDocument(bytesOf(JSON.stringify(trivy)), { pause });
  expect(pause).not.toHaveBeenCalled();
});

it('gives others their turn without being told how', async () => {
  const { text } = bigReport(MiB);
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  await parseDocument(bytesOf(text));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
});

it('stops when it is told to', async () => {
  const { text } = bigReport(MiB);
  const controller = new AbortController();
  jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(1_000);
  const pause = jest.fn(async () => controller.abort(new Error('gone')));
  const { signal } = controller;
  await expect(parseDocument(bytesOf(text), { signal, pause })).rejects.toThrow(
    'gone',
  );
  await expect(parseDocument(bytesOf(text), { signal })).rejects.toThrow(
    'gone',
  );
  expect(pause).toHaveBeenCalledTimes(1);
});

it.each([
  ['no-object', []],
  ['no-object', 'x'],
  ['unknown-format', { version: 7, runs: [] }],
  ['unknown-format', { SchemaVersion: '2', Results: [] }],
  ['unknown-format', { '@context': 'https://a.example' }],
])('says why it cannot read a document: %s', (code, document) => {
  expect(readDocument(document)).toEqual({
    kind: 'unreadable',
    problem: { code },
  });
});

it('reads JSON Lines as several documents', async () => {
  const vex = { '@context': 'https://openvex.dev/ns', statements: [] };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://spdx.dev/Document',
    predicate: { spdxVersion: 'SPDX-2.3' },
  };
  const envelope = {
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
  };
  const text = [envelope, trivy, 7, vex]
    .map(line => JSON.stringify(line))
    .join('\r\n');
  const reading = await parseDocument(bytesOf(`${text}\r\n{"a":\r\n`));
  expect(reading).toEqual({
    kind: 'several',
    readings: [
      readDocument(statement),
      readDocument(trivy),
      { kind: 'unreadable', problem: { code: 'no-object' } },
      readDocument(vex),
      { kind: 'unreadable', problem: { code: 'no-json' } },
    ],
  });
});

it('reads the lines after a broken one, but no document that looks like it', async () => {
  const line = JSON.stringify(trivy);
  expect(await parseDocument(bytesOf(`{"a":\n${line}`))).toEqual({
    kind: 'several',
    readings: [
      { kind: 'unreadable', problem: { code: 'no-json' } },
      readDocument(trivy),
    ],
  });
  const odd = JSON.stringify({ ...trivy, x: '#' }).replace('"#"', '\n{}\n');
  expect(await parseDocument(bytesOf(odd))).toEqual(readDocument(trivy));
  expect(await parseDocument(bytesOf(`{"a":\n{"b":1}\n}`))).toEqual({
    kind: 'unreadable',
    problem: { code: 'unknown-format' },
  });
});

it('reads JSON Lines in lines of an envelope as several', async () => {
  const lines = `${JSON.stringify(trivy)}\n${JSON.stringify(trivy)}`;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    predicate: { scanner: { result: lines }, metadata: {} },
  };
  const inside = readDocument(trivy);
  expect(readDocument(statement)).toEqual({
    kind: 'several',
    readings: [inside, inside],
  });
  // One more level around them, and each line counts by itself.
  const outer = [statement, statement].map(each => JSON.stringify(each));
  const reading = await parseDocument(bytesOf(outer.join('\n')));
  expect(reading.kind === 'several' && reading.readings).toHaveLength(4);
});

it.each([
  ['small', ''],
  ['large', 'x'.repeat(MiB)],
])('reads a %s document in UTF-16, as PowerShell writes it', async (_, x) => {
  const text = JSON.stringify({ ...trivy, x, y: '🙂' });
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect(await parseDocument(bytes)).toEqual(readDocument(trivy));
});

it.each([{ ArtifactType: 'container_image' }, { Metadata: {} }])(
  'knows Trivy without results by %j',
  told => {
    expect(readDocument({ SchemaVersion: 2, ...told }).kind).toBe(
      'scan-report',
    );
  },
);
