/** What the page does while the list is read, and when that goes wrong. */
import { focusManager, onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/test-utils';
import { AcrError, AcrFailure } from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  makeTag,
  makeTags,
} from 'backstage-plugin-acr-testing/fakes';
import { pageOf, renderPage } from '../../../__testUtils__/renderPage';

function failing(failure: AcrFailure) {
  return new AcrError(failure, { message: failure.kind });
}

/** Lets time pass. */
async function pass(milliseconds: number) {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
}

const FIRST = makeTags(3);
const REST = [makeTag('late', -1), makeTag('later', -2)];

describe('while the list is read', () => {
  it('shows the first page at once, and how far it is', async () => {
    const api = new FakeAcrApi([FIRST, REST], 5);
    api.hold();
    await renderPage(api, 'team/api');
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Reading the tags',
    );

    api.release();
    api.hold();
    expect(await screen.findByText('t00002')).toBeVisible();
    expect(
      screen.getByText('myregistry.azurecr.io · 3 of 5 tags read'),
    ).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Reading the tags');
    expect(screen.getByRole('progressbar')).toHaveAttribute(
      'aria-valuenow',
      '60',
    );

    api.release();
    expect(await screen.findByText('later')).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('counts without a total where there is none', async () => {
    const api = new FakeAcrApi([FIRST, REST]);
    api.hold();
    await renderPage(api, 'team/api');
    api.release();
    api.hold();
    expect(await screen.findByText(/ · 3 tags read$/)).toBeVisible();
    api.release();
    await screen.findByText('later');
  });

  it('ends the requests when the user leaves', async () => {
    const api = new FakeAcrApi([FIRST]);
    api.hold();
    const { unmount } = await renderPage(api, 'team/api');
    await waitFor(() => expect(api.signals).toHaveLength(1));
    expect(api.signals[0]?.aborted).toBe(false);
    unmount();
    expect(api.signals[0]?.aborted).toBe(true);
  });

  it('goes on where it was when the user comes back', async () => {
    const api = new FakeAcrApi([FIRST, REST]);
    const { rerender } = await renderPage(api, 'team/api');
    api.hold();
    await screen.findByText('t00002');
    rerender(<div />);
    api.release();
    const asked = api.asked.length;
    rerender(pageOf(api, 'team/api'));
    expect(await screen.findByText('later')).toBeVisible();
    expect(api.asked.slice(asked).every(page => page === 1)).toBe(true);
  });
});

it('says that the user is offline, and goes on afterwards', async () => {
  const api = new FakeAcrApi([FIRST]);
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  await screen.findByText('t00002');
  act(() => onlineManager.setOnline(false));
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByRole('status')).toHaveTextContent(
    'You are offline. Reading goes on when the connection is back.',
  );
  expect(screen.getByText('t00002')).toBeVisible();
  api.pages = [[...FIRST, makeTag('new', 50)]];
  act(() => onlineManager.setOnline(true));
  expect(await screen.findByText('new')).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('reads once for two pages of the same repository', async () => {
  const api = new FakeAcrApi([FIRST, REST, [makeTag('last', -3)]]);
  await renderInTestApp(
    <>
      {pageOf(api, 'team/api')}
      {pageOf(api, 'team/api')}
    </>,
  );
  expect(await screen.findAllByText('last')).toHaveLength(2);
  expect(api.asked).toEqual([0, 1, 2]);
});

describe('coming back', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    ['within a minute asks for nothing', 59_000, 1],
    ['after a minute shows what it has and reads anew', 61_000, 2],
  ])('%s', async (_what, pause, requests) => {
    const api = new FakeAcrApi([FIRST]);
    const { rerender } = await renderPage(api, 'team/api');
    await screen.findByText('t00002');
    rerender(<div />);
    await pass(pause);
    rerender(pageOf(api, 'team/api'));
    expect(await screen.findByText('t00002')).toBeVisible();
    await pass(0);
    expect(api.asked).toHaveLength(requests);
  });
});

describe('when a page fails', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
  });
  afterEach(() => {
    focusManager.setFocused(undefined);
    jest.useRealTimers();
  });
  const setupUser = () =>
    userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

  it.each<AcrFailure>([
    { kind: 'server-error', status: 503 },
    { kind: 'registry-unreachable' },
    { kind: 'backstage-unreachable' },
  ])('tries three times with growing pauses: $kind', async failure => {
    const api = new FakeAcrApi([failing(failure)]);
    await renderPage(api, 'team/api');
    await pass(999);
    expect(api.asked).toHaveLength(1);
    expect(await screen.findByRole('status')).toHaveTextContent(
      'The last try failed. The next one follows by itself.',
    );
    await pass(1);
    expect(api.asked).toHaveLength(2);
    await pass(1_999);
    expect(api.asked).toHaveLength(2);
    await pass(1);
    expect(api.asked).toHaveLength(3);
    await pass(1);
    expect(screen.getByRole('alert')).toBeVisible();
    await pass(9_998);
    expect(api.asked).toHaveLength(3);
    await pass(1);
    expect(api.asked).toHaveLength(4);
  });

  it.each<AcrFailure>([
    { kind: 'server-error', status: 503 },
    { kind: 'registry-unreachable' },
    { kind: 'backstage-unreachable' },
    { kind: 'no-answer', seconds: 30 },
    { kind: 'html-answer' },
    { kind: 'no-json' },
  ])('goes on by itself once it has passed: $kind', async failure => {
    const api = new FakeAcrApi([FIRST, failing(failure)]);
    await renderPage(api, 'team/api');
    await pass(3_000);
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent('The page tries again by itself.');
    // While it tries, the note stands: nothing jumps.
    await pass(10_000);
    expect(note).toBeVisible();
    api.pages = [FIRST, REST];
    await pass(20_000 + 3_000);
    expect(await screen.findByText('later')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tries by itself at growing pauses, and no more than in five minutes', async () => {
    const api = new FakeAcrApi([failing({ kind: 'html-answer' })]);
    await renderPage(api, 'team/api');
    await pass(0);
    const asked: number[] = [];
    for (const seconds of [10, 20, 40, 80, 160, 300, 300]) {
      await pass(seconds * 1_000 - 1);
      const before = api.asked.length;
      await pass(1);
      asked.push(before, api.asked.length);
    }
    expect(asked).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8]);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The page tries again by itself.',
    );
  });

  it.each<AcrFailure>([
    { kind: 'repository-unknown' },
    { kind: 'permission-missing' },
    { kind: 'unexpected-shape', expected: 'a list that comes to an end' },
    { kind: 'session-ended' },
  ])('waits for somebody where it does not pass: $kind', async failure => {
    const api = new FakeAcrApi([FIRST, failing(failure)]);
    await renderPage(api, 'team/api');
    await pass(600_000);
    expect(screen.getByRole('alert')).not.toHaveTextContent('by itself');
    expect(api.asked).toEqual([0, 1]);
  });

  it('does not try while nobody looks, and at once when somebody does', async () => {
    const api = new FakeAcrApi([failing({ kind: 'html-answer' })]);
    await renderPage(api, 'team/api');
    await pass(0);
    act(() => focusManager.setFocused(false));
    await pass(600_000);
    expect(api.asked).toHaveLength(1);
    api.pages = [FIRST];
    act(() => focusManager.setFocused(true));
    await pass(0);
    expect(await screen.findByText('t00002')).toBeVisible();
  });

  it('goes on when the user comes back, having signed in elsewhere', async () => {
    const api = new FakeAcrApi([FIRST, failing({ kind: 'session-ended' })]);
    await renderPage(api, 'team/api');
    await pass(0);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The list is incomplete: Your Backstage session has ended',
    );
    act(() => focusManager.setFocused(false));
    api.pages = [FIRST, REST];
    act(() => focusManager.setFocused(true));
    await pass(0);
    expect(await screen.findByText('later')).toBeVisible();
  });

  it('goes on as soon as the network is back', async () => {
    const api = new FakeAcrApi([
      FIRST,
      failing({ kind: 'backstage-unreachable' }),
    ]);
    await renderPage(api, 'team/api');
    await pass(3_000);
    expect(await screen.findByRole('alert')).toBeVisible();
    act(() => onlineManager.setOnline(false));
    await pass(600_000);
    expect(api.asked).toHaveLength(4);
    api.pages = [FIRST, REST];
    act(() => onlineManager.setOnline(true));
    await pass(0);
    expect(await screen.findByText('later')).toBeVisible();
  });

  it('says that it is read, where somebody wants it read', async () => {
    const api = new FakeAcrApi([FIRST, failing({ kind: 'html-answer' })]);
    await renderPage(api, 'team/api');
    await pass(0);
    api.hold();
    // It is being tried, and that takes its time.
    await pass(10_000);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await setupUser().click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByRole('progressbar')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    api.pages = [FIRST, REST];
    api.release();
    await pass(0);
    expect(await screen.findByText('later')).toBeVisible();
  });

  it('waits as long as a throttling registry asks, and goes on', async () => {
    const api = new FakeAcrApi([
      FIRST,
      failing({ kind: 'throttled', retryAfter: 30 }),
    ]);
    await renderPage(api, 'team/api');
    await pass(0);
    expect(screen.getByRole('status')).toHaveTextContent(
      'The registry asks to slow down: everybody in Backstage shares its limits. Reading goes on by itself.',
    );
    await pass(29_000);
    expect(api.asked).toEqual([0, 1]);
    api.pages = [FIRST, REST];
    await pass(1_000);
    expect(api.asked).toEqual([0, 1, 1]);
    expect(await screen.findByText('later')).toBeVisible();
  });

  it('does not give up on a throttling registry that names no time', async () => {
    const api = new FakeAcrApi([failing({ kind: 'throttled' })]);
    await renderPage(api, 'team/api');
    await pass(15_000);
    expect(api.asked).toHaveLength(5);
    api.pages = [FIRST];
    await pass(16_000);
    expect(await screen.findByText('t00002')).toBeVisible();
  });

  it('keeps the rows of the pages before, and goes on when asked', async () => {
    const api = new FakeAcrApi([FIRST, failing({ kind: 'no-json' })]);
    await renderPage(api, 'team/api');
    await pass(0);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The list is incomplete: The answer cannot be read',
    );
    expect(await screen.findByText('t00002')).toBeVisible();

    api.pages = [FIRST, REST];
    await setupUser().click(screen.getByRole('button', { name: 'Go on' }));
    await pass(0);
    expect(await screen.findByText('later')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(api.asked).toEqual([0, 1, 1]);
  });

  it('goes on when the user comes back to a list that may be readable by now', async () => {
    const api = new FakeAcrApi([FIRST, failing({ kind: 'no-json' })]);
    const { rerender } = await renderPage(api, 'team/api');
    await screen.findByRole('alert');
    rerender(<div />);
    await pass(30_000);
    expect(api.asked).toEqual([0, 1]);
    api.pages = [FIRST, REST];
    rerender(pageOf(api, 'team/api'));
    await pass(0);
    expect(await screen.findByText('later')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(api.asked).toEqual([0, 1, 1]);
  });

  it('asks for nothing when the user comes back to an incomplete list', async () => {
    const api = new FakeAcrApi([
      FIRST,
      failing({ kind: 'too-many-entries', limit: 1 }),
    ]);
    const { rerender } = await renderPage(api, 'team/api');
    await screen.findByRole('alert');
    rerender(<div />);
    await pass(30_000);
    rerender(pageOf(api, 'team/api'));
    await pass(1_000);
    expect(screen.getByRole('alert')).toHaveTextContent('incomplete');
    expect(screen.getByText('t00002')).toBeVisible();
    expect(api.asked).toEqual([0, 1]);
  });

  it('keeps the list as it was if it cannot be read anew', async () => {
    const api = new FakeAcrApi([FIRST]);
    await renderPage(api, 'team/api');
    await pass(0);
    api.pages = [failing({ kind: 'html-answer' })];
    const user = setupUser();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await pass(0);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The list may be out of date: A web page came back, not the registry’s answer',
    );
    expect(await screen.findByText('t00002')).toBeVisible();

    api.pages = [[...FIRST, makeTag('new', 50)]];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await pass(0);
    expect(await screen.findByText('new')).toBeVisible();
  });

  it('reads again when asked, where nothing was there', async () => {
    const api = new FakeAcrApi([failing({ kind: 'repository-unknown' })]);
    await renderPage(api, 'team/api');
    await pass(0);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'There is no repository team/api',
    );
    api.pages = [FIRST];
    await setupUser().click(screen.getByRole('button', { name: 'Try again' }));
    await pass(0);
    expect(await screen.findByText('t00002')).toBeVisible();
  });

  it('tells a fault of a client from one of the registry', async () => {
    const api = new FakeAcrApi([new TypeError('x is not a function')]);
    await renderPage(api, 'team/api');
    await pass(0);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Reading the registry failed',
    );
  });
});
