/** @jest-environment node */
import {
  makeCandidate,
  makeFinding,
  makeFound,
  makeRead,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { PROPERTY_RUNS } from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { measureWork, type Work } from '../__testUtils__/measureWork';
import type { Steps } from '../../steps';
import { SEVERITIES, type Finding, type VexStatement } from '../model';
import { assess } from './assess';
import { compareFindings } from './compareReports';
import { planFixes } from './planFixes';
import { groupUnfixable } from './order';

/** The most that one step may do: sorting some, or all that a finding has. */
const MOST_OF_STEP = 2_000;
/** The most work for each finding or claim, and for each time that it is sorted. */
const MOST_OF_ITEM = 40;

/** A case takes long, for there is much of everything. */
const FEWER_RUNS = {
  ...PROPERTY_RUNS,
  numRuns: Math.ceil(PROPERTY_RUNS.numRuns / 20),
};

/** How alike what there is much of is: of so many kinds each part is. */
interface Kinds {
  ids: number;
  packages: number;
  versions: number;
  severities: number;
  statements: number;
}

const kind = fc.constantFrom(1, 7, Infinity);
const kinds = fc.record<Kinds>({
  ids: kind,
  packages: kind,
  versions: kind,
  severities: fc.constantFrom(1, 5),
  statements: fc.constantFrom(1, 7, Infinity),
});

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

function makeFindings(count: number, of: Kinds, from = 0): Finding[] {
  return numbers(count).map(at =>
    makeFinding(`CVE-${(at + from) % of.ids}`, {
      severity: SEVERITIES[at % of.severities],
      package: { name: `p${at % of.packages}`, type: 'npm', path: `${at}` },
      fixedIn: at % 5 === 0 ? [] : ['1', `${at % of.versions}`],
    }),
  );
}

/** As many claims, in some statements or in one. */
function makeStatements(count: number, of: Kinds): VexStatement[] {
  const products = numbers(count).map(at => ({
    digests: [],
    purl: `pkg:npm/p${at % of.packages}`,
    subcomponents: [],
  }));
  const each = Math.ceil(count / Math.min(count, of.statements));
  return numbers(Math.ceil(count / each)).map(at => ({
    vulnerabilities: [`CVE-${at % of.ids}`],
    products: products.slice(at * each, (at + 1) * each),
    claim: {
      status: at % 2 ? ('affected' as const) : ('not-affected' as const),
    },
  }));
}

/** Two reports, one half set aside, and a document of VEX. */
function makeDocuments(count: number, of: Kinds) {
  const aside = { status: 'ignored' as const };
  const report = makeScanReport({
    findings: makeFindings(count, of),
    setAside: makeFindings(count, of, count).map(each => ({
      ...each,
      claim: aside,
    })),
  });
  return makeFound([
    makeRead(makeCandidate('a'), report, ['image']),
    makeRead(makeCandidate('b'), report, ['image']),
    makeRead(
      makeCandidate('c', { role: 'vex' }),
      {
        kind: 'vex',
        vex: {
          format: 'openvex',
          statements: makeStatements(count, of),
          unreadable: 0,
        },
      },
      ['image'],
    ),
  ]);
}

function expectSmallSteps(work: Work, count: number) {
  expect(work.most).toBeLessThan(MOST_OF_STEP);
  expect(work.total).toBeLessThan(
    MOST_OF_STEP + MOST_OF_ITEM * count * (1 + Math.log2(count)),
  );
}

function measure<T>(
  make: (count: number) => T,
  start: (made: T) => Steps<unknown>,
) {
  for (const count of [1, 50, 1_000]) {
    expectSmallSteps(measureWork(make(count), start), count);
  }
}

it.each<[string, (of: Kinds) => void]>([
  [
    'An image is assessed',
    of =>
      measure(
        count => makeDocuments(count, of),
        found => assess(found, { manifest: 'image' }),
      ),
  ],
  [
    'Fixes are planned',
    of => measure(count => makeFindings(count, of), planFixes),
  ],
  [
    'What nothing ends is grouped',
    of => measure(count => makeFindings(count, of), groupUnfixable),
  ],
  [
    'Reports are compared',
    of =>
      measure(
        count =>
          [0, Math.floor(count / 2)].map(from => ({
            findings: makeFindings(count, of, from),
            setAside: [],
          })),
        ([from, to]) => compareFindings(from, to),
      ),
  ],
])('%s in small steps, however much there is', (_what, check) => {
  fc.assert(fc.property(kinds, check), FEWER_RUNS);
});

it('looks into what is claimed once, however many reports there are', () => {
  const of = { ids: 1, packages: 7, versions: 1, severities: 1, statements: 1 };
  const [report] = makeDocuments(10, of).documents;
  const workFor = (reports: number, claims: number) =>
    measureWork(
      makeFound([
        ...numbers(reports).map(() => report),
        ...makeDocuments(claims, of).documents.slice(-1),
      ]),
      found => assess(found, { manifest: 'image' }),
    ).total;
  const ofAnother = (claims: number) => workFor(3, claims) - workFor(2, claims);
  expect(ofAnother(1_000)).toBeLessThan(1.1 * ofAnother(10));
});
