import { renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import type { Steps } from 'backstage-plugin-acr-common/reports';
import { useInTurns } from './useInTurns';

/** Work whose steps take so long that few of them are done in a turn. */
function* work<T>(value: T, steps: number, onStep = () => {}): Steps<T> {
  for (let at = 0; at < steps; at += 1) {
    yield;
    onStep();
    const since = performance.now();
    while (performance.now() - since < 1) {
      // It is at work.
    }
  }
  return value;
}

const SMALL = 5;
const LARGE = 120;

const render = (onStep?: () => void) =>
  renderHook(
    ({ about = '', value, steps }) =>
      useInTurns(about, [value], () => work(value, steps, onStep)),
    {
      initialProps: { value: 'a', steps: SMALL } as {
        about?: string;
        value: string;
        steps: number;
      },
    },
  );

it('does what is small at once, and only once', () => {
  const onStep = jest.fn();
  const { result, rerender } = render(onStep);
  expect(result.current).toEqual({ value: 'a', isUnderWay: false });
  rerender({ value: 'a', steps: SMALL });
  expect(onStep).toHaveBeenCalledTimes(SMALL);
  rerender({ value: 'b', steps: SMALL });
  expect(result.current).toEqual({ value: 'b', isUnderWay: false });
});

it('does what is large in turns, while the last result stands', async () => {
  const { result, rerender } = render();
  rerender({ value: 'b', steps: LARGE });
  expect(result.current).toEqual({ value: 'a', isUnderWay: true });
  await waitFor(() =>
    expect(result.current).toEqual({ value: 'b', isUnderWay: false }),
  );
});

it('has no result of work about something else', async () => {
  const { result, rerender } = render();
  rerender({ about: 'other', value: 'b', steps: LARGE });
  expect(result.current).toEqual({ isUnderWay: true });
  await waitFor(() => expect(result.current.value).toBe('b'));
});

it('ends work that nobody waits for any more', async () => {
  const onStep = jest.fn();
  const { result, rerender, unmount } = render(onStep);
  rerender({ value: 'b', steps: 10_000 });
  rerender({ value: 'c', steps: LARGE });
  await waitFor(() => expect(result.current.value).toBe('c'));
  rerender({ value: 'd', steps: 10_000 });
  unmount();
  const { length } = onStep.mock.calls;
  // Behind the turn that was to come.
  await new Promise(resolve => {
    setTimeout(resolve);
  });
  expect(onStep).toHaveBeenCalledTimes(length);
});

it('ends well where React does everything twice', async () => {
  const { result } = renderHook(
    () => useInTurns('', [], () => work('a', LARGE)),
    { wrapper: StrictMode },
  );
  await waitFor(() =>
    expect(result.current).toEqual({ value: 'a', isUnderWay: false }),
  );
});

it('throws what the work throws', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  expect(() =>
    renderHook(() =>
      useInTurns('', [], function* fail(): Steps<void> {
        yield;
        throw new Error('It is broken.');
      }),
    ),
  ).toThrow('It is broken.');
});
