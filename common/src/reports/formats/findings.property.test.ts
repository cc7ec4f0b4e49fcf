/** @jest-environment node */
import { DOCUMENT_EXAMPLES } from 'backstage-plugin-acr-testing/examples';
import {
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import {
  compareFindings,
  planFixes,
  groupUnfixable,
  worstFirst,
} from '../__testUtils__/doneAtOnce';
import fc from 'fast-check';
import { readDocument } from './readDocument';
import { isSetAside } from './shared/findingList';
import { countBySeverity } from '../assessment/summarize';
import { judgeReport } from '../assessment/verdict';

/** Reports of any format; of what is no report there are none. */
const anyReport = fc
  .oneof(...DOCUMENT_EXAMPLES.map(([, example]) => jsonLike(example)))
  .map(readDocument)
  .map(reading => (reading.kind === 'scan-report' ? reading.report : undefined))
  .filter(report => report !== undefined);

it('loses no finding when it counts, sorts and plans', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const { findings } = report;
      const counts = Object.values(countBySeverity(findings));
      expect(counts.reduce((a, b) => a + b)).toBe(findings.length);
      const sorted = worstFirst(findings);
      expect(new Set(sorted)).toEqual(new Set(findings));
      const ended = planFixes(findings)
        .flatMap(({ others, ...fix }) => [fix, ...others])
        .reduce((sum, { ends }) => sum + ends, 0);
      const left = groupUnfixable(findings).flatMap(group => group.findings);
      expect(ended + left.length).toBe(findings.length);
    }),
    PROPERTY_RUNS,
  );
});

it('calls nothing free of findings that it is not sure of', () => {
  fc.assert(
    fc.property(anyReport, report => {
      if (judgeReport(report) === 'no-findings') {
        expect(report).toMatchObject({
          coverage: { vulnerabilities: 'full' },
          findings: [],
          setAside: [],
          misconfigurations: [],
          secrets: [],
          unreadable: 0,
          isAnythingRecognised: true,
        });
      }
    }),
    PROPERTY_RUNS,
  );
});

it('has each finding once, open or set aside', () => {
  fc.assert(
    fc.property(anyReport, ({ findings, setAside }) => {
      const all = [...findings, ...setAside].map(({ id, package: found }) =>
        JSON.stringify([id, found.name, found.version, found.type, found.path]),
      );
      expect(new Set(all).size).toBe(all.length);
      expect(setAside.every(isSetAside)).toBe(true);
      expect(findings.some(isSetAside)).toBe(false);
    }),
    PROPERTY_RUNS,
  );
});

it('finds in any two reports what came, what went and what stayed', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (from, to) => {
      const changes = compareFindings(from, to);
      const back = compareFindings(to, from);
      const after = [
        ...changes.added,
        ...changes.reopened,
        ...changes.unchanged,
      ];
      expect(after).toHaveLength(to.findings.length);
      expect(new Set(after)).toEqual(new Set(to.findings));
      // What came one way, went the other.
      expect(back.fixed).toEqual(changes.added);
      expect(back.added).toEqual(changes.fixed);
      expect(compareFindings(to, to)).toEqual({
        added: [],
        reopened: [],
        fixed: [],
        setAside: [],
        unchanged: to.findings,
      });
    }),
    PROPERTY_RUNS,
  );
});
