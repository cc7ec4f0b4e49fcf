/** @jest-environment node */
import { makeFinding } from 'backstage-plugin-acr-testing/fakes';
import { compareFindings } from '../__testUtils__/doneAtOnce';
import type { Finding, SetAsideFinding } from '../model';

const aside = (finding: Finding): SetAsideFinding => ({
  ...finding,
  claim: { status: 'not-affected' },
});
const lists = (findings: Finding[], setAside: Finding[] = []) => ({
  findings,
  setAside: setAside.map(aside),
});
const at = (id: string, version: string, path?: string) =>
  makeFinding(id, { package: { name: 'a', version, path } });
const NOTHING = {
  added: [],
  reopened: [],
  fixed: [],
  setAside: [],
  unchanged: [],
};

it('compares by advisory, package and path, not by version', () => {
  expect(
    compareFindings(
      lists([at('1', '1'), at('2', '1'), at('3', '1', 'x')]),
      lists([at('1', '2'), at('3', '1', 'y'), at('4', '2')]),
    ),
  ).toEqual({
    ...NOTHING,
    added: [at('3', '1', 'y'), at('4', '2')],
    fixed: [at('2', '1'), at('3', '1', 'x')],
    unchanged: [at('1', '2')],
  });
});

it('tells findings apart that are alike when written in one', () => {
  const before = makeFinding('1', { package: { name: '2a' } });
  const after = makeFinding('12', { package: { name: 'a' } });
  expect(compareFindings(lists([before]), lists([after]))).toEqual({
    ...NOTHING,
    added: [after],
    fixed: [before],
  });
});

it('does not call fixed what is only set aside', () => {
  const finding = makeFinding('1');
  expect(compareFindings(lists([finding]), lists([], [finding]))).toEqual({
    ...NOTHING,
    setAside: [aside(finding)],
  });
});

it('does not call new what was only set aside', () => {
  const finding = makeFinding('1');
  expect(compareFindings(lists([], [finding]), lists([finding]))).toEqual({
    ...NOTHING,
    reopened: [finding],
  });
});

it('says nothing of what is set aside on both sides, or on one alone', () => {
  const finding = makeFinding('1');
  expect(compareFindings(lists([], [finding]), lists([], [finding]))).toEqual(
    NOTHING,
  );
  expect(compareFindings(lists([]), lists([], [finding]))).toEqual(NOTHING);
  expect(compareFindings(lists([], [finding]), lists([]))).toEqual(NOTHING);
});

it('takes for open what is open in one version and set aside in another', () => {
  const [old, newer] = [at('1', '1'), at('1', '2')];
  const both = lists([newer], [old]);
  expect(compareFindings(lists([old]), both)).toEqual({
    ...NOTHING,
    unchanged: [newer],
  });
  expect(compareFindings(both, lists([], [old]))).toEqual({
    ...NOTHING,
    setAside: [aside(old)],
  });
});
