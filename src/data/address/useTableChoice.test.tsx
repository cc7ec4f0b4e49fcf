import { act, renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import { useTableChoice } from './useTableChoice';

beforeEach(() => jest.useFakeTimers());

afterEach(() => jest.useRealTimers());

/** The choice at an address, the address as it becomes, and a way to another one. */
function startAt(address: string) {
  const wrapper = ({ children }: PropsWithChildren<{}>) => (
    <MemoryRouter
      initialEntries={[address]}
      future={{ v7_startTransition: true, v7_relativeSplatPath: true }}
    >
      {children}
    </MemoryRouter>
  );
  const { result } = renderHook(
    () => ({
      table: useTableChoice(),
      search: useLocation().search,
      goTo: useNavigate(),
    }),
    { wrapper },
  );
  return {
    choice: () => result.current.table[0],
    search: () => result.current.search,
    change: (...change: Parameters<(typeof result.current.table)[1]>) =>
      act(() => result.current.table[1](...change)),
    goTo: (to: string | number) =>
      act(() =>
        typeof to === 'number'
          ? result.current.goTo(to)
          : result.current.goTo(to),
      ),
    wait: (ms: number) => act(() => jest.advanceTimersByTime(ms)),
  };
}

const NOTHING = { filter: '', security: '', sort: '', page: 0 };

it.each([
  ['', NOTHING],
  ['?acr-filter=1.4&acr-page=3', { ...NOTHING, filter: '1.4', page: 2 }],
  ['?acr-sort=-size', { ...NOTHING, sort: '-size' }],
  ['?acr-page=0', NOTHING],
  ['?acr-page=-2', NOTHING],
  ['?acr-page=1e99', NOTHING],
  ['?acr-page=two', NOTHING],
])('reads "%s"', (search, choice) => {
  expect(startAt(`/acr${search}`).choice()).toEqual(choice);
});

it('has the address say what is chosen, once the user pauses', () => {
  const { change, choice, search, wait, goTo } = startAt('/acr?a=1');
  change({ filter: '1' });
  wait(299);
  change({ filter: '1.4', page: 1 });
  wait(299);
  expect(choice()).toEqual({ ...NOTHING, filter: '1.4', page: 1 });
  expect(search()).toBe('?a=1');
  wait(1);
  expect(search()).toBe('?a=1&acr-filter=1.4&acr-page=2');
  change({ filter: '', page: 0 });
  wait(300);
  expect(search()).toBe('?a=1');
  // None of it is a step to go back.
  goTo(-1);
  expect(search()).toBe('?a=1');
});

it('keeps what was written until just before an image was opened', () => {
  const { change, choice, search, wait, goTo } = startAt('/acr');
  change({ filter: '1.4' });
  goTo('?acr-image=1.4.2');
  expect(choice().filter).toBe('1.4');
  wait(300);
  expect(search()).toBe('?acr-image=1.4.2&acr-filter=1.4');
});

it('follows an address that somebody goes to', () => {
  const { change, choice, search, wait, goTo } = startAt('/acr');
  change({ sort: 'tag' });
  wait(300);
  goTo('/acr?acr-sort=-created');
  expect(choice().sort).toBe('-created');
  wait(300);
  expect(search()).toBe('?acr-sort=-created');
  goTo(-1);
  expect(choice().sort).toBe('tag');
});
