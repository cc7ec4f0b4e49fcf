import { renderHook, waitFor } from '@testing-library/react';
import { AcrError } from 'backstage-plugin-acr-common';
import { FoundDocuments } from 'backstage-plugin-acr-common/reports';
import {
  makeCandidate,
  makeFinding,
  makeFound,
  makeRead,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { useAssessed } from './useAssessed';

const GONE = new AcrError({ kind: 'content-unknown' }, { message: 'Gone' });
const [candidate, other] = [makeCandidate('a'), makeCandidate('b')];
const REPORT = {
  kind: 'scan-report' as const,
  report: makeScanReport({ findings: [makeFinding('CVE-1')] }),
};

/** The same, with lists and objects that are made anew. */
const found = (parts: Partial<FoundDocuments> = {}): FoundDocuments =>
  makeFound([makeRead(candidate, REPORT, ['image'])], {
    unread: [{ name: 'x', error: GONE }],
    unsupported: ['y'],
    ...parts,
  });

it('is the same for as long as the same is known', () => {
  const { result, rerender } = renderHook(
    () => useAssessed(found(), { manifest: 'image' }).assessment,
  );
  const before = result.current;
  expect(before).toMatchObject({ state: 'reported' });
  rerender();
  expect(result.current).toBe(before);
});

it.each<[string, Partial<FoundDocuments>, string?]>([
  ['more is read', { documents: [makeRead(other, REPORT, ['image'])] }],
  ['less is there', { documents: [] }],
  [
    'it is attached to something else',
    {
      documents: [makeRead(candidate, REPORT, ['index'])],
    },
  ],
  ['more could not be read', { unread: [] }],
  ['another type is there', { unsupported: ['z'] }],
  ['there is more', { isCut: true }],
  ['something is withheld', { isWithheld: true }],
  ['the image has another name', {}, 'another'],
])('is another one once %s', (_what, parts, manifest = 'image') => {
  const { result, rerender } = renderHook(
    ([given, name]: [FoundDocuments, string]) =>
      useAssessed(given, { manifest: name }).assessment,
    { initialProps: [found(), 'image'] as [FoundDocuments, string] },
  );
  const before = result.current;
  rerender([found(parts), manifest]);
  expect(result.current).not.toBe(before);
});

it('says nothing of an image as long as it is assessed for the first time', async () => {
  const findings = Array.from({ length: 25_000 }, (_, at) =>
    makeFinding(`CVE-${at}`),
  );
  const documents = [
    makeRead(candidate, makeScanReport({ findings }), ['image']),
  ];
  const { result } = renderHook(() =>
    useAssessed(makeFound(documents), { manifest: 'image' }),
  );
  expect(result.current).toEqual({ isAssessing: true });
  await waitFor(() =>
    expect(result.current).toMatchObject({
      isAssessing: false,
      assessment: { state: 'reported' },
    }),
  );
});
