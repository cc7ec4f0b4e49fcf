import { assess, ReadCandidate, reportsOf } from './assess';
import { DocumentReading, ScanReport } from '../model';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function report(parts: Partial<ScanReport> = {}): DocumentReading {
  return {
    kind: 'scan-report',
    report: {
      format: 'trivy',
      subjects: [],
      findings: [],
      misconfigurations: [],
      isAnythingRecognised: true,
      unreadable: 0,
      ...parts,
    },
  };
}

const SBOM: DocumentReading = {
  kind: 'sbom',
  sbom: { format: 'spdx', subjects: [], packages: [], unreadable: 0 },
};
const UNREADABLE: DocumentReading = { kind: 'unreadable', why: 'no JSON' };
const OTHER: DocumentReading = { kind: 'not-supported', what: 'a list' };

function read(
  id: string,
  reading: DocumentReading,
  parts: Partial<ReadCandidate['candidate']> = {},
): ReadCandidate {
  const candidate = { id, isReport: true, size: 1, fileName: 'a.json' };
  return { candidate: { ...candidate, ...parts }, reading };
}

const day = (date: number) => new Date(Date.UTC(2026, 0, date));

it('takes an image for not scanned that nobody has attached a report to', () => {
  expect(assess([], [DIGEST])).toEqual({ state: 'not-scanned' });
  expect(assess([read('1', SBOM)], [DIGEST])).toEqual({ state: 'not-scanned' });
});

it('takes the newest report of the image, by the time of its scan', () => {
  const old = read('old', report({ createdAt: day(1) }), { createdAt: day(9) });
  const newest = read('newest', report(), { createdAt: day(3) });
  const other = read('other', report({ subjects: ['b'], createdAt: day(5) }));
  const undated = read('undated', report());
  const documents = [undated, old, other, newest];
  expect(assess(documents, [DIGEST])).toEqual({
    state: 'reported',
    candidate: newest.candidate,
    report: expect.objectContaining({ format: 'trivy' }),
  });
  expect(
    reportsOf(documents, [DIGEST]).map(({ candidate }) => candidate.id),
  ).toEqual(['newest', 'old', 'undated']);
});

it('takes a report for one of the image if it names one of its digests', () => {
  const documents = [read('1', report({ subjects: ['x', DIGEST] }))];
  expect(assess(documents, ['y', DIGEST])).toMatchObject({ state: 'reported' });
});

it('tells what has become of a report where none is of the image', () => {
  const other = read('1', report({ subjects: ['b'] }));
  const unreadable = read('2', UNREADABLE);
  const unsupported = read('3', OTHER);
  expect(assess([other], [DIGEST])).toEqual({
    state: 'other-image',
    candidate: other.candidate,
  });
  expect(assess([unreadable, other], [DIGEST])).toEqual({
    state: 'unreadable',
    candidate: unreadable.candidate,
    why: 'no JSON',
  });
  expect(assess([unsupported], [DIGEST])).toEqual({
    state: 'not-supported',
    candidate: unsupported.candidate,
    what: 'a list',
  });
});

it.each([UNREADABLE, OTHER, SBOM])(
  'tells nothing of what is no report and did not say so: $kind',
  reading => {
    expect(assess([read('1', reading, { isReport: false })], [])).toEqual({
      state: 'not-scanned',
    });
  },
);

it('tells of a report of another image though it did not say that it is one', () => {
  const other = read('1', report({ subjects: ['b'] }), { isReport: false });
  expect(assess([other], [DIGEST])).toMatchObject({ state: 'other-image' });
});
