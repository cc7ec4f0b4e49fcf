/** @jest-environment node */
import { makeCandidate } from 'backstage-plugin-acr-testing/fakes';
import { AcrError } from '../../registry';
import { mergeLists } from './mergeLists';
import { ReportListing } from '../model/ScanReportSource';

const NOTHING: ReportListing = {
  candidates: [],
  unsupported: [],
  unread: [],
  left: [],
  isCut: false,
  isWithheld: false,
};
const listOf = (...candidates: ReportListing['candidates']): ReportListing => ({
  ...NOTHING,
  candidates,
});

it('has what is attached to an image and to its index once, and says to which', () => {
  const [first, second, again] = [
    makeCandidate('a'),
    makeCandidate('b'),
    makeCandidate('a', { fileName: 'again.json' }),
  ];
  expect(
    mergeLists([
      { digest: 'index', list: listOf(first) },
      { digest: 'image', list: listOf(second, again) },
    ]).candidates,
  ).toEqual([
    { candidate: first, attachedTo: ['index', 'image'] },
    { candidate: second, attachedTo: ['image'] },
  ]);
});

it('keeps all that is not read, and all that is left', () => {
  const unread = ['a', 'b'].map(name => ({
    name,
    error: new AcrError({ kind: 'content-unknown' }, { message: name }),
  }));
  expect(
    mergeLists([
      {
        digest: 'index',
        list: {
          ...NOTHING,
          unsupported: ['x'],
          unread: [unread[0]],
          left: [{ role: 'report' }],
        },
      },
      {
        digest: 'image',
        list: {
          ...NOTHING,
          unsupported: ['y'],
          unread: [unread[1]],
          left: [{ role: 'vex' }],
        },
      },
    ]),
  ).toEqual({
    ...NOTHING,
    unsupported: ['x', 'y'],
    unread,
    left: [{ role: 'report' }, { role: 'vex' }],
  });
});

it.each(['isCut', 'isWithheld'] as const)('%s if one of the lists is', key => {
  const lists = [
    { digest: 'index', list: NOTHING },
    { digest: 'image', list: { ...NOTHING, [key]: true } },
  ];
  expect(mergeLists(lists)).toEqual({ ...NOTHING, [key]: true });
  expect(mergeLists([])).toEqual(NOTHING);
});

it('goes by what a document says that it is attached to, and else by the list', () => {
  const [foreign, own] = [
    makeCandidate('a', { subject: 'other' }),
    makeCandidate('b', { subject: 'image' }),
  ];
  expect(
    mergeLists([{ digest: 'image', list: listOf(foreign, own) }]).candidates,
  ).toEqual([
    { candidate: foreign, attachedTo: ['other'] },
    { candidate: own, attachedTo: ['image'] },
  ]);
});
