import { renderInTestApp } from '@backstage/test-utils';
import { act, screen } from '@testing-library/react';
import { Texts } from '../../translations/Texts';
import { TimeCell } from './TimeCell';

const NOON = new Date('2026-01-01T12:00:00Z');
const LATER = new Date('2026-01-01T12:30:00Z');

afterEach(() => jest.useRealTimers());

it('tells how long ago it is while time goes on', async () => {
  jest.useFakeTimers({ now: LATER, doNotFake: ['performance'] });
  await renderInTestApp(
    <Texts>
      <TimeCell time={NOON} />
    </Texts>,
  );
  const time = screen.getByTitle('January 1, 2026 at 12:00:00 PM UTC');
  expect(time).toHaveTextContent(/^30 minutes ago, January 1, 2026/);
  act(() => jest.advanceTimersByTime(60_000));
  expect(time).toHaveTextContent(/^31 minutes ago, January 1, 2026/);
  act(() => jest.advanceTimersByTime(8 * 3_600_000));
  expect(time).toHaveTextContent(/^8 hours ago, January 1, 2026/);
});

it('leaves no timer behind', async () => {
  jest.useFakeTimers({ now: LATER, doNotFake: ['performance'] });
  const { unmount } = await renderInTestApp(
    <Texts>
      <TimeCell time={NOON} />
      <TimeCell time={LATER} />
    </Texts>,
  );
  const all = jest.getTimerCount();
  unmount();
  // One for both of them.
  expect(jest.getTimerCount()).toBe(all - 1);
});
