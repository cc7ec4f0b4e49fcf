/** @jest-environment node */
import {
  DOCUMENT_EXAMPLES,
  OPEN_VEX,
  PROVENANCES,
} from 'backstage-plugin-acr-testing/examples';
import {
  hostileText,
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import type { VexDocument } from '../model';
import { readBare } from './readBare';
import { readDocument } from './readDocument';

const anyName = fc.stringMatching(/^[a-z]{1,8}$/);
const anyNumber = fc.integer({ min: 1, max: 9 }).map(String);
const anyPurl = fc
  .tuple(fc.constantFrom('npm', 'pypi', 'deb/debian'), anyName, anyNumber)
  .map(([type, name, version]) => `pkg:${type}/${name}@${version}`);

function vexOf(document: unknown): VexDocument {
  const reading = readDocument(document);
  if (reading.kind !== 'vex') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.vex;
}

const STATUSES = {
  not_affected: 'not-affected',
  affected: 'affected',
  fixed: 'fixed',
  under_investigation: 'under-investigation',
};

it('says of each product what OpenVEX says of it, and nothing else', () => {
  const anyStatement = fc.record({
    vulnerability: fc.record({ name: anyNumber.map(at => `CVE-${at}`) }),
    products: fc.array(fc.record({ '@id': fc.oneof(anyPurl, hostileText) }), {
      minLength: 1,
      maxLength: 3,
    }),
    status: fc.constantFrom(
      ...(Object.keys(STATUSES) as Array<keyof typeof STATUSES>),
    ),
  });
  fc.assert(
    fc.property(fc.array(anyStatement, { maxLength: 5 }), statements => {
      const vex = vexOf({ '@context': 'https://openvex.dev/ns', statements });
      expect(vex.unreadable).toBe(0);
      expect(
        vex.statements.map(({ vulnerabilities, claim, products }) => [
          vulnerabilities,
          claim,
          products.length,
        ]),
      ).toEqual(
        statements.map(({ vulnerability, status, products }) => [
          [vulnerability.name],
          { status: STATUSES[status] },
          products.length,
        ]),
      );
      vex.statements.forEach(({ products }, at) =>
        products.forEach(({ purl }, index) => {
          const { '@id': id } = statements[at].products[index];
          expect([undefined, id]).toContain(purl);
        }),
      );
    }),
    PROPERTY_RUNS,
  );
});

it('counts of OpenVEX what it does not tell', () => {
  fc.assert(
    fc.property(jsonLike(OPEN_VEX.statements), statements => {
      const vex = vexOf({ '@context': 'https://openvex.dev/ns', statements });
      const told = Array.isArray(statements) ? statements.length : 0;
      expect(vex.statements.length).toBeLessThanOrEqual(told);
      expect(vex.statements.length + vex.unreadable).toBeGreaterThanOrEqual(
        told,
      );
    }),
    PROPERTY_RUNS,
  );
});

const STATES = fc.constantFrom(
  'not_affected',
  'false_positive',
  'resolved',
  'resolved_with_pedigree',
  'exploitable',
  'in_triage',
);

it('makes of each package that CycloneDX affects one finding, open or set aside', () => {
  const anyEntry = fc.record({
    id: anyNumber.map(at => `CVE-${at}`),
    affects: fc.uniqueArray(
      anyPurl.map(ref => ({ ref })),
      { minLength: 1, maxLength: 3, selector: ({ ref }) => ref },
    ),
    analysis: fc.option(fc.record({ state: STATES }), { nil: undefined }),
  });
  const component = { type: 'library', name: 'a', version: '1' };
  fc.assert(
    fc.property(
      fc.uniqueArray(anyEntry, {
        minLength: 1,
        maxLength: 4,
        selector: ({ id }) => id,
      }),
      vulnerabilities => {
        const reading = readDocument({
          bomFormat: 'CycloneDX',
          components: [component],
          vulnerabilities,
        });
        if (reading.kind !== 'scan-report') {
          throw new Error(JSON.stringify(reading));
        }
        const { findings, setAside, unreadable } = reading.report;
        const isOpen = (state?: string) =>
          [undefined, 'exploitable', 'in_triage'].includes(state);
        const countOf = (open: boolean) =>
          vulnerabilities
            .filter(({ analysis }) => isOpen(analysis?.state) === open)
            .reduce((sum, { affects }) => sum + affects.length, 0);
        expect(findings).toHaveLength(countOf(true));
        expect(setAside).toHaveLength(countOf(false));
        expect(unreadable).toBe(0);
      },
    ),
    PROPERTY_RUNS,
  );
});

it('claims nothing from nothing', () => {
  const anyEntry = fc.record({
    id: anyName,
    affects: fc.array(
      fc.record({
        ref: fc.oneof(anyPurl, hostileText),
        versions: fc.constantFrom(undefined, [
          { version: '1', status: 'affected' },
        ]),
      }),
      { maxLength: 3 },
    ),
    analysis: fc.constantFrom(undefined, null, {}, { state: 'x' }, 'resolved'),
  });
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1 }), vulnerabilities => {
      const reading = readDocument({
        bomFormat: 'CycloneDX',
        components: [{ type: 'library', name: 'a' }],
        vulnerabilities,
      });
      if (reading.kind !== 'scan-report') {
        throw new Error(JSON.stringify(reading));
      }
      const { findings, setAside } = reading.report;
      expect(setAside).toEqual([]);
      findings.forEach(finding => expect(finding).not.toHaveProperty('claim'));
    }),
    PROPERTY_RUNS,
  );
});

it('says by a CycloneDX VEX document only what is in it', () => {
  const anyAffected = fc.record({
    ref: fc.oneof(anyPurl, anyName),
    versions: fc.constantFrom(undefined, [], [{ version: '1' }]),
  });
  const anyEntry = fc.record({
    id: anyName,
    analysis: fc.record({ state: STATES }),
    affects: fc.array(anyAffected, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1 }), vulnerabilities => {
      const vex = vexOf({ bomFormat: 'CycloneDX', vulnerabilities });
      const told = vex.statements.map(
        ({ vulnerabilities: names, products }) => [names, products.length],
      );
      expect(told).toEqual(
        vulnerabilities.map(({ id, affects }) => [[id], affects.length]),
      );
      expect(vex.unreadable).toBe(0);
    }),
    PROPERTY_RUNS,
  );
});

it('tells the credentials of no source and of no builder', () => {
  const anyAddress = fc
    .tuple(
      fc.constantFrom('https', 'git+https', 'ssh', 'git+ssh'),
      fc.stringMatching(/^secret[a-z0-9:@.%-]{0,10}$/),
      fc.constantFrom('', '@v1', '@refs/heads/a', '#main'),
    )
    .map(([scheme, secret, ref]) => `${scheme}://${secret}@a.example/x${ref}`);
  const anyPredicates = fc.tuple(anyAddress, anyAddress).map(([uri, id]) => {
    const digest = { sha1: 'a' };
    return [
      { builder: { id }, materials: [{ uri, digest }] },
      {
        buildDefinition: { externalParameters: { source: { uri, digest } } },
        runDetails: { builder: { id } },
      },
    ];
  });
  fc.assert(
    fc.property(anyPredicates, predicates => {
      for (const predicate of predicates) {
        const reading = readDocument({ ...PROVENANCES[0], predicate });
        expect(reading).toHaveProperty('provenance.source');
        expect(reading).toHaveProperty('provenance.builder');
        expect(JSON.stringify(reading)).not.toContain('secret');
      }
    }),
    PROPERTY_RUNS,
  );
});

/** The steps that a document takes. */
function stepsOf(document: Record<string, unknown>): number {
  const work = readBare(document);
  let steps = 0;
  while (!work.next().done) {
    steps += 1;
  }
  return steps;
}

it.each(DOCUMENT_EXAMPLES.filter(([name]) => /VEX|SPDX|Syft/.test(name)))(
  'takes as many steps as there are entries: %s',
  (_, example) => {
    const times = (value: unknown, factor: number): unknown =>
      Array.isArray(value) ? new Array(factor).fill(value).flat() : value;
    const grown = (factor: number) =>
      Object.fromEntries(
        Object.entries(example as object).map(([key, value]) => [
          key,
          times(value, factor),
        ]),
      );
    const [one, two, ten] = [1, 2, 10].map(factor => stepsOf(grown(factor)));
    expect(two).toBeGreaterThan(one);
    expect(ten - one).toBe(9 * (two - one));
  },
);
