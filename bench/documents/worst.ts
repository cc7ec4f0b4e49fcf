/** The worst documents that anybody may attach to an image: as much as fits in. */
import { MOST_PARTS } from 'backstage-plugin-acr-common/reports';

/** Makes a document of so many bytes at most. */
export type MakeDocument = (size: number) => Uint8Array;

const MANY = Array.from({ length: 50 }, (_, at) => at);
const versionsOf = (at: number) => MANY.map(each => `${at}.${each}`);
const PURLS = MANY.map(at => `pkg:deb/debian/package-${at}@1.0.0?epoch=1`);
const IN_TOTO = 'https://in-toto.io/Statement/v1';

const makeTrivy = listed(
  { SchemaVersion: 2, Results: [{ Vulnerabilities: [] }] },
  at => ({
    VulnerabilityID: `C${at}`,
    PkgName: 'a',
  }),
);

const makeInToto = listed(
  {
    _type: IN_TOTO,
    predicateType: 'https://in-toto.io/attestation/vulns/v0.1',
    predicate: { scanner: { result: [] } },
  },
  at => ({ id: `C${at}` }),
);

/** Documents of each format that is read, by its name. */
export const WORST_DOCUMENTS: Record<string, MakeDocument> = {
  Trivy: makeTrivy,
  'Trivy, with a result for each': listed(
    { SchemaVersion: 2, Results: [] },
    () => ({}),
  ),
  Grype: listed({ descriptor: { name: 'grype' }, matches: [] }, at => ({
    vulnerability: { id: `C${at}` },
    artifact: { name: 'a' },
  })),
  Snyk: listed(
    { ok: false, vulnerabilities: [{ id: 'S', name: [] }] },
    at => `a${at}`,
  ),
  SARIF: listed(
    {
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'x',
              rules: [
                {
                  id: 'CVE-1',
                  name: 'x'.repeat(1_000_000),
                  helpUri: 'x'.repeat(1_000_000),
                  help: { text: 'Package: a\n'.repeat(100_000) },
                  properties: { purls: PURLS },
                },
              ],
            },
          },
          results: [],
        },
      ],
    },
    () => ({ ruleIndex: 0 }),
  ),
  CycloneDX: listed({ bomFormat: 'CycloneDX', vulnerabilities: [] }, at => ({
    id: `C${at}`,
    affects: [{ ref: 'pkg:npm/a@1' }],
    recommendation: MANY.map(
      each => `Upgrade a to version ${versionsOf(50 * at + each)};`,
    ).join(''),
  })),
  'CycloneDX, a list of packages': listed(
    { bomFormat: 'CycloneDX', components: [] },
    at => ({
      purl: '',
      name: `a${at}`,
      'bom-ref': `a${at}`,
    }),
  ),
  'CycloneDX’s VEX': listed(
    {
      bomFormat: 'CycloneDX',
      vulnerabilities: [
        {
          id: 'C',
          analysis: { state: 'not_affected' },
          affects: [{ ref: 'pkg:npm/a', versions: [] }],
        },
      ],
    },
    at => ({ version: `${at}` }),
  ),
  OpenVEX: listed(
    {
      '@context': 'https://openvex.dev/ns',
      statements: [
        {
          vulnerability: 'C',
          status: 'not_affected',
          subcomponents: MANY.flatMap(versionsOf).map(
            each => `pkg:npm/a@${each}`,
          ),
          products: [],
        },
      ],
    },
    at => `pkg:oci/a?x=${at}`,
  ),
  SPDX: listed({ spdxVersion: 'SPDX-2.3', packages: [] }, at => ({
    name: `a${at}`,
  })),
  'SPDX 3': listed(
    { '@context': 'https://spdx.org/rdf/3.0.1/x', '@graph': [] },
    at => ({ type: 'Package', spdxId: `a${at}`, name: 'a' }),
  ),
  Syft: listed({ descriptor: { name: 'syft' }, artifacts: [] }, at => ({
    name: `a${at}`,
  })),
  'in-toto’s results': makeInToto,
  'SLSA’s provenance': listed(
    {
      _type: IN_TOTO,
      predicateType: 'https://slsa.dev/provenance/v0.2',
      predicate: { materials: [] },
    },
    at => ({ uri: `${'#'.repeat(900)}\n${at}` }),
  ),
  'an envelope': size => {
    const inside = makeInToto(Math.floor(size * 0.74));
    const payload = Buffer.from(inside).toString('base64');
    const payloadType = 'application/vnd.in-toto+json';
    return Buffer.from(JSON.stringify({ payloadType, payload }));
  },
  'JSON Lines': size =>
    Buffer.concat(
      MANY.map(() => [
        makeTrivy(Math.floor(size / MANY.length) - 1),
        Buffer.from('\n'),
      ]).flat(),
    ),
  'empty lines': repeated('', '\n', ''),
  'empty objects': repeated('[', '{},', '0]'),
  'empty objects, in UTF-16': size =>
    Buffer.from(`[${'{},'.repeat(Math.floor(size / 6) - 2)}0]`, 'utf16le'),
  'an object of many names': counted('{', at => `"a${at}":0,`, '"a":0}'),
  'objects of many names': counted('[', at => `{"a${at}":0},`, '0]'),
  'one number': repeated('', '1', ''),
  'one text': repeated('{"sbom":"', 'ü', '"}'),
  'halves of characters': repeated('{"sbom":"', '\\ud800', '"}'),
};

/** An honest document, to hold the others against. */
export const HONEST = listed(
  { SchemaVersion: 2, Results: [{ Class: 'os-pkgs', Vulnerabilities: [] }] },
  at => ({
    VulnerabilityID: `CVE-2099-${100_000 + at}`,
    PkgName: `package-${at % 400}`,
    InstalledVersion: '1.0.0',
    FixedVersion: '1.0.1',
    Severity: 'HIGH',
    Description: 'A made-up finding whose description is as usual. '.repeat(12),
    References: [`https://example.com/advisories/${at}`],
  }),
);

/**
 * Fills the innermost empty list of a document: with as many entries as are parsed,
 * and then with space.
 */
function listed(
  document: object,
  entryAt: (at: number) => unknown,
): MakeDocument {
  const text = JSON.stringify(document);
  const end = text.lastIndexOf('[]') + 1;
  // Something is left for what stands around them.
  const most = Math.floor(MOST_PARTS / partsOf(entryAt(0))) - 1_000;
  return size =>
    counted(
      text.slice(0, end),
      at => (at < most ? `${JSON.stringify(entryAt(at))},` : ' '),
      `null${text.slice(end)}`,
    )(size);
}

/** Names, values and ends of lists and objects, as the parser counts them. */
function partsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return 1;
  }
  const names = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value)
    .map(partsOf)
    .reduce((sum, parts) => sum + parts, names + 2);
}

function repeated(head: string, part: string, tail: string): MakeDocument {
  return size => {
    const free = size - head.length - tail.length;
    const times = Math.floor(free / Buffer.byteLength(part));
    return Buffer.concat([
      Buffer.from(head),
      Buffer.alloc(times * Buffer.byteLength(part), part),
      Buffer.from(tail),
    ]);
  };
}

function counted(
  head: string,
  partAt: (at: number) => string,
  tail: string,
): MakeDocument {
  return size => {
    const bytes = Buffer.alloc(size);
    let length = bytes.write(head);
    for (let at = 0; ; at += 1) {
      const part = partAt(at);
      if (length + part.length + tail.length > size) {
        break;
      }
      length += bytes.write(part, length);
    }
    length += bytes.write(tail, length);
    return bytes.subarray(0, length);
  };
}
