import { errorApiRef, storageApiRef } from '@backstage/core-plugin-api';
import { MockErrorApi, mockApis, TestApiProvider } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { useHiddenColumns } from './useHiddenColumns';

const OPTIONAL = ['commit', 'build'];

it('remembers what was hidden, and what was shown', () => {
  const storageApi = mockApis.storage();
  const wrapper = ({ children }: PropsWithChildren<{}>) => (
    <TestApiProvider
      apis={[
        [storageApiRef, storageApi],
        [errorApiRef, new MockErrorApi()],
      ]}
    >
      {children}
    </TestApiProvider>
  );
  const first = renderHook(() => useHiddenColumns(OPTIONAL), { wrapper });
  expect(first.result.current.hidden).toEqual(new Set(OPTIONAL));
  act(() => first.result.current.toggle('size'));
  act(() => first.result.current.toggle('created'));
  act(() => first.result.current.toggle('size'));
  act(() => first.result.current.toggle('commit'));
  expect(first.result.current.hidden).toEqual(new Set(['created', 'build']));
  first.unmount();

  const second = renderHook(() => useHiddenColumns(OPTIONAL), { wrapper });
  expect(second.result.current.hidden).toEqual(new Set(['created', 'build']));
  act(() => second.result.current.toggle('commit'));
  expect(second.result.current.hidden).toEqual(
    new Set(['created', 'commit', 'build']),
  );
});

it('survives what is no list in the storage', () => {
  const storageApi = mockApis.storage({
    data: { acr: { hiddenColumns: 'all' } },
  });
  const { result } = renderHook(() => useHiddenColumns(OPTIONAL), {
    wrapper: ({ children }: PropsWithChildren<{}>) => (
      <TestApiProvider
        apis={[
          [storageApiRef, storageApi],
          [errorApiRef, new MockErrorApi()],
        ]}
      >
        {children}
      </TestApiProvider>
    ),
  });
  expect(result.current.hidden).toEqual(new Set(OPTIONAL));
});
