import { errorApiRef, storageApiRef } from '@backstage/core-plugin-api';
import { MockErrorApi, mockApis, TestApiProvider } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { useHiddenColumns } from './useHiddenColumns';

it('remembers what was hidden', () => {
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
  const first = renderHook(() => useHiddenColumns(), { wrapper });
  expect(first.result.current.hidden).toEqual(new Set());
  act(() => first.result.current.toggle('size'));
  act(() => first.result.current.toggle('created'));
  act(() => first.result.current.toggle('size'));
  expect(first.result.current.hidden).toEqual(new Set(['created']));
  first.unmount();

  const second = renderHook(() => useHiddenColumns(), { wrapper });
  expect(second.result.current.hidden).toEqual(new Set(['created']));
});

it('survives what is no list in the storage', () => {
  const storageApi = mockApis.storage({
    data: { acr: { hiddenColumns: 'all' } },
  });
  const { result } = renderHook(() => useHiddenColumns(), {
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
  expect(result.current.hidden).toEqual(new Set());
});
