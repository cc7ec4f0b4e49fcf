/** @jest-environment node */
import {
  makeFinding,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { applyVex } from '../__testUtils__/doneAtOnce';
import {
  Claim,
  Finding,
  Package,
  SetAsideFinding,
  VexProduct,
  VexStatement,
} from '../model';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const [MANIFEST, CONFIG, INDEX, OTHER] = ['a', 'c', 'f', '9'].map(digest);
const NAMES = [MANIFEST, CONFIG, INDEX];
const NOT_AFFECTED: Claim = {
  status: 'not-affected',
  justification: 'vulnerable_code_not_in_execute_path',
  statement: 'gob is not used',
  author: 'team',
};
const day = (date: number) => new Date(Date.UTC(2026, 3, date));

const product = (parts: Partial<VexProduct> = {}): VexProduct => ({
  digests: [],
  subcomponents: [],
  ...parts,
});
const IMAGE = product({ digests: [MANIFEST] });

function statement(
  products: VexProduct[],
  claim: Claim = NOT_AFFECTED,
  vulnerabilities = ['CVE-1'],
): VexStatement {
  return { vulnerabilities, products, claim };
}

/** What is said of a finding in the end. */
function claimOf(
  statements: VexStatement[],
  finding: Finding = makeFinding('CVE-1'),
): Claim | undefined {
  const report = applyVex(
    makeScanReport({ findings: [finding] }),
    statements,
    NAMES,
  );
  const all = [...report.findings, ...report.setAside];
  expect(all).toHaveLength(1);
  return all[0].claim;
}

/** Whether a statement on a package URL is about a package. */
function isAbout(purl: string, found: Package): boolean {
  const finding = makeFinding('CVE-1', { package: found });
  const alone = claimOf([statement([product({ purl })])], finding);
  const inImage = claimOf(
    [statement([{ ...IMAGE, subcomponents: [purl] }])],
    finding,
  );
  expect(inImage).toEqual(alone);
  return alone !== undefined;
}

describe('a finding', () => {
  const finding = makeFinding('CVE-1');
  const other = makeFinding('CVE-2');
  const report = makeScanReport({ findings: [finding, other] });

  it.each(['not-affected', 'fixed', 'ignored'] as const)(
    'that is said to be %s is set aside, with all that is said',
    status => {
      const claim = { ...NOT_AFFECTED, status };
      expect(applyVex(report, [statement([IMAGE], claim)], NAMES)).toEqual({
        ...report,
        findings: [other],
        setAside: [{ ...finding, claim }],
      });
    },
  );

  it.each(['affected', 'under-investigation'] as const)(
    'that is said to be %s stays open, with that mark',
    status => {
      const claim: Claim = { status };
      expect(applyVex(report, [statement([IMAGE], claim)], NAMES)).toEqual({
        ...report,
        findings: [{ ...finding, claim }, other],
      });
    },
  );

  it('of which nothing is said stays as it is', () => {
    expect(applyVex(report, [], NAMES)).toEqual(report);
    expect(
      applyVex(report, [statement([IMAGE], NOT_AFFECTED, ['CVE-3'])], NAMES),
    ).toEqual(report);
    expect(applyVex(report, [statement([])], NAMES)).toEqual(report);
    expect(applyVex(report, [statement([IMAGE])], [])).toEqual(report);
  });

  it('that is set aside is opened again by a later word', () => {
    const claim: Claim = { status: 'affected' };
    const aside: SetAsideFinding = {
      ...finding,
      claim: { status: 'ignored' },
    };
    expect(
      applyVex(
        makeScanReport({ findings: [other], setAside: [aside] }),
        [statement([IMAGE], claim)],
        NAMES,
      ),
    ).toEqual(makeScanReport({ findings: [other, { ...finding, claim }] }));
  });
});

describe('a vulnerability', () => {
  const named = (name: string, finding: Finding) =>
    claimOf([statement([IMAGE], NOT_AFFECTED, [name])], finding);

  it('goes by any of its names, on either side, in any case', () => {
    const finding = makeFinding('CVE-1', { aliases: ['GHSA-aaaa'] });
    expect(named('GHSA-aaaa', finding)).toEqual(NOT_AFFECTED);
    expect(named('ghsa-AAAA', finding)).toEqual(NOT_AFFECTED);
    expect(named('cve-1', finding)).toEqual(NOT_AFFECTED);
    expect(named('GHSA-bbbb', finding)).toBeUndefined();
    expect(
      claimOf(
        [statement([IMAGE], NOT_AFFECTED, ['CVE-1', 'GHSA-aaaa'])],
        makeFinding('ghsa-aaaa'),
      ),
    ).toEqual(NOT_AFFECTED);
  });
});

describe('an image', () => {
  it.each([
    ['its manifest', product({ digests: [OTHER, MANIFEST] })],
    ['its configuration', product({ digests: [CONFIG] })],
    ['its index', product({ digests: [INDEX] })],
    ['a package URL', product({ purl: `pkg:oci/api@${INDEX}` })],
    [
      'an encoded one',
      product({ purl: `pkg:oci/api@sha256%3A${'a'.repeat(64)}?tag=1` }),
    ],
    ['one of Docker', product({ purl: `pkg:docker/team/api@${MANIFEST}` })],
    [
      'a digest beside what is no package URL',
      product({ purl: 'api:1.4', digests: [MANIFEST] }),
    ],
    [
      'a digest beside a package URL',
      product({ purl: 'pkg:oci/api', digests: [MANIFEST] }),
    ],
  ])('goes by %s', (_what, named) => {
    expect(claimOf([statement([named])])).toEqual(NOT_AFFECTED);
  });

  it.each([
    ['another digest', product({ digests: [OTHER] })],
    ['the package URL of another', product({ purl: `pkg:oci/api@${OTHER}` })],
    ['a package URL without a digest', product({ purl: 'pkg:oci/api' })],
    ['a tag', product({ purl: 'pkg:oci/api@1.4.2' })],
    ['nothing', product()],
    ['no package URL', product({ purl: 'api' })],
    [
      'a digest beside the package URL of a package',
      product({ purl: 'pkg:deb/debian/bash', digests: [MANIFEST] }),
    ],
  ])('does not go by %s', (_what, named) => {
    expect(claimOf([statement([named])])).toBeUndefined();
  });

  it('is meant by one of several products', () => {
    expect(
      claimOf([statement([product({ digests: [OTHER] }), IMAGE])]),
    ).toEqual(NOT_AFFECTED);
  });

  it.each([
    [['pkg:deb/debian/libssl3@3.0.1'], true],
    [['pkg:deb/debian/bash', 'pkg:deb/debian/libssl3'], true],
    [['pkg:deb/debian/bash'], false],
    [['libssl3', 'pkg:'], false],
    [[`pkg:oci/api@${MANIFEST}`], false],
  ])('in which something is meant: %j %s', (subcomponents, isMeant) => {
    expect(
      claimOf([statement([{ ...IMAGE, subcomponents }])]) !== undefined,
    ).toBe(isMeant);
    expect(
      claimOf([statement([product({ digests: [OTHER], subcomponents })])]),
    ).toBeUndefined();
  });

  it('is told by a statement on the standard library of Go', () => {
    const stdlib = { name: 'stdlib', version: 'v1.22.3', type: 'golang' };
    const subcomponents = ['pkg:golang/stdlib@1.22.3'];
    const purl = `pkg:oci/api@${INDEX}`;
    expect(
      claimOf(
        [statement([product({ purl, subcomponents })])],
        makeFinding('CVE-1', { package: { ...stdlib, path: 'usr/bin/a' } }),
      ),
    ).toEqual(NOT_AFFECTED);
  });
});

describe('a package', () => {
  it.each<[string, Package]>([
    ['pkg:deb/debian/libssl3', { name: 'libssl3', type: 'deb', version: '3' }],
    ['pkg:deb/debian/libssl3', { name: 'libssl3', type: 'deb' }],
    ['pkg:deb/debian/libssl3@3', { name: 'libssl3', version: '3' }],
    ['pkg:deb/debian/z@2?epoch=1', { name: 'z', type: 'deb', version: '1:2' }],
    ['pkg:deb/debian/z@1%3A2', { name: 'z', type: 'deb', version: '1:2' }],
    ['pkg:rpm/redhat/z@2-3', { name: 'z', type: 'rpm', version: '0:2-3' }],
    [
      'pkg:rpm/redhat/z@2-3?epoch=0',
      { name: 'z', type: 'rpm', version: '2-3' },
    ],
    [
      'pkg:golang/stdlib@1.22.3',
      { name: 'stdlib', type: 'golang', version: 'v1.22.3' },
    ],
    [
      'pkg:golang/stdlib@v1.22.3',
      { name: 'stdlib', type: 'golang', version: '1.22.3' },
    ],
    [
      'pkg:golang/github.com/a/b@v1.0.0',
      { name: 'github.com/a/b', type: 'golang', version: 'v1.0.0' },
    ],
    ['pkg:golang/github.com/A/b', { name: 'github.com/a/B', type: 'golang' }],
    ['pkg:npm/%40scope/a@1', { name: '@scope/a', type: 'npm', version: '1' }],
    ['pkg:npm/JSONStream@1', { name: 'JSONStream', type: 'npm', version: '1' }],
    ['pkg:maven/org.a/b@1', { name: 'org.a:b', type: 'maven', version: '1' }],
    ['pkg:pypi/foo-bar@1', { name: 'Foo_.Bar', type: 'pypi', version: '1' }],
    ['pkg:pypi/Foo.Bar@1', { name: 'foo-bar', type: 'pypi', version: '1' }],
    ['pkg:pypi/foo_bar@1', { name: 'Foo.Bar', version: '1' }],
    ['pkg:npm/foo.bar@1', { name: 'Foo.bar', version: '1' }],
  ])('%s is %j', (purl, found) => {
    expect(isAbout(purl, found)).toBe(true);
  });

  it.each<[string, Package]>([
    ['pkg:deb/debian/libssl3', { name: 'libssl', type: 'deb' }],
    ['pkg:deb/debian/libssl3', { name: 'libssl3', type: 'apk' }],
    ['pkg:deb/debian/libssl3@3', { name: 'libssl3', type: 'deb' }],
    [
      'pkg:deb/debian/libssl3@3',
      { name: 'libssl3', type: 'deb', version: '4' },
    ],
    ['pkg:deb/debian/libssl3@3', { name: 'libssl3', version: '3.0' }],
    ['pkg:deb/debian/z@2?epoch=1', { name: 'z', type: 'deb', version: '2' }],
    ['pkg:deb/debian/z@2', { name: 'z', type: 'deb', version: '1:2' }],
    ['pkg:deb/debian/z@10', { name: 'z', type: 'deb', version: '10:10' }],
    ['pkg:golang/github.com/a/b', { name: 'b', type: 'golang' }],
    ['pkg:golang/x@1', { name: 'x', type: 'golang', version: 'w1' }],
    ['pkg:npm/%40scope/a', { name: 'a', type: 'npm' }],
    ['pkg:npm/a', { name: '@scope/a', type: 'npm' }],
    ['pkg:npm/foo-bar', { name: 'foo.bar', type: 'npm' }],
    ['pkg:npm/foo-bar', { name: 'foo.bar' }],
    ['pkg:maven/org.a/b', { name: 'org.c:b', type: 'maven' }],
    ['pkg:oci/libssl3', { name: 'libssl3' }],
    ['pkg:docker/libssl3', { name: 'libssl3', type: 'docker' }],
    ['libssl3', { name: 'libssl3' }],
  ])('%s is not %j', (purl, found) => {
    expect(isAbout(purl, found)).toBe(false);
  });

  it('of which something inside is meant is none that a report tells of', () => {
    const purl = 'pkg:deb/debian/libssl3';
    expect(
      claimOf([statement([product({ purl, subcomponents: [purl] })])]),
    ).toBeUndefined();
  });
});

describe('of several statements', () => {
  const said = (status: Claim['status'], madeAt?: Date, parts: object = {}) =>
    statement([IMAGE], { status, ...(madeAt && { madeAt }), ...parts });

  it.each<[string, VexStatement[], Claim['status']]>([
    [
      'the latest holds',
      [said('not-affected', day(1)), said('under-investigation', day(2))],
      'under-investigation',
    ],
    [
      'the latest holds',
      [said('under-investigation', day(1)), said('not-affected', day(2))],
      'not-affected',
    ],
    [
      'one with a time holds',
      [said('affected'), said('fixed', day(1))],
      'fixed',
    ],
    [
      'even the oldest time is one',
      [said('affected'), said('fixed', new Date(-1))],
      'fixed',
    ],
    [
      'of one time, one that leaves open holds',
      [said('not-affected', day(1)), said('affected', day(1))],
      'affected',
    ],
    [
      'of no time, one that leaves open holds',
      [said('fixed'), said('under-investigation')],
      'under-investigation',
    ],
    [
      'of one time, always the same holds',
      [said('fixed', day(1)), said('not-affected', day(1))],
      'not-affected',
    ],
    [
      'of one status, always the same holds',
      [said('affected', day(1)), said('under-investigation', day(1))],
      'under-investigation',
    ],
  ])('%s', (_what, statements, status) => {
    expect(claimOf(statements)?.status).toBe(status);
    expect(claimOf([...statements].reverse())?.status).toBe(status);
  });

  it.each(['justification', 'statement', 'author', 'document'])(
    'that differ in their %s alone, always the same holds',
    part => {
      const statements = ['a', 'b'].map(text =>
        said('fixed', day(1), { [part]: text }),
      );
      expect(claimOf(statements)).toMatchObject({ [part]: 'b' });
      expect(claimOf([...statements].reverse())).toMatchObject({ [part]: 'b' });
    },
  );

  it('one on the package counts as much as one on the image', () => {
    const ofPackage = statement([product({ purl: 'pkg:deb/debian/libssl3' })], {
      status: 'affected',
      madeAt: day(2),
    });
    expect(claimOf([said('fixed', day(1)), ofPackage])?.status).toBe(
      'affected',
    );
    expect(claimOf([ofPackage, said('fixed', day(3))])?.status).toBe('fixed');
  });

  it('each that names the vulnerability counts, by whatever name', () => {
    const byAlias = statement([IMAGE], { status: 'affected', madeAt: day(2) }, [
      'GHSA-1',
    ]);
    expect(
      claimOf(
        [byAlias, said('fixed', day(1))],
        makeFinding('CVE-1', { aliases: ['GHSA-1'] }),
      )?.status,
    ).toBe('affected');
  });
});

describe('what the report itself says', () => {
  const own = (claim: Claim) => makeFinding('CVE-1', { claim });

  it('holds where nobody else says anything', () => {
    expect(claimOf([], own({ status: 'affected' }))).toEqual({
      status: 'affected',
    });
  });

  it('is older than any statement, if it does not say when', () => {
    const finding = own({ status: 'affected' });
    expect(claimOf([statement([IMAGE])], finding)).toEqual(NOT_AFFECTED);
  });

  it('holds if it is later', () => {
    const finding = own({ status: 'affected', madeAt: day(2) });
    const said = (madeAt: Date) =>
      claimOf([statement([IMAGE], { status: 'fixed', madeAt })], finding);
    expect(said(day(1))?.status).toBe('affected');
    expect(said(day(2))?.status).toBe('affected');
    expect(said(day(3))?.status).toBe('fixed');
  });
});

it('is done at once for many statements about many findings', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => at);
  const findings = many.map(at =>
    makeFinding('CVE-1', { package: { name: 'a', path: `${at}` } }),
  );
  const statements = many.map(at =>
    statement([product({ purl: `pkg:npm/b@${at}` })]),
  );
  const since = performance.now();
  expect(
    applyVex(makeScanReport({ findings }), statements, NAMES).findings,
  ).toHaveLength(5_000);
  expect(performance.now() - since).toBeLessThan(10_000);
});
