import { errorApiRef, storageApiRef } from '@backstage/core-plugin-api';
import { MockErrorApi, mockApis, TestApiProvider } from '@backstage/test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { useContainerTool } from './useContainerTool';

function show(
  storageApi: typeof storageApiRef.T,
  errorApi: MockErrorApi = new MockErrorApi(),
) {
  const wrapper = ({ children }: PropsWithChildren<{}>) => (
    <TestApiProvider
      apis={[
        [storageApiRef, storageApi],
        [errorApiRef, errorApi],
      ]}
    >
      {children}
    </TestApiProvider>
  );
  return renderHook(() => useContainerTool(), { wrapper });
}

it('remembers what was chosen', () => {
  const storageApi = mockApis.storage();
  const first = show(storageApi);
  expect(first.result.current.value).toBe('docker');
  act(() => first.result.current.remember('podman'));
  expect(first.result.current.value).toBe('podman');
  first.unmount();
  expect(show(storageApi).result.current.value).toBe('podman');
});

it.each([['buildah'], [3], [null]])(
  'takes %p in the storage for none',
  stored => {
    const data = { acr: { containerTool: stored } };
    expect(show(mockApis.storage({ data })).result.current.value).toBe(
      'docker',
    );
  },
);

it('says that it cannot be remembered', async () => {
  const storageApi = mockApis.storage();
  const full = new Error('The storage is full');
  const bucket = storageApi.forBucket('acr');
  bucket.set = async () => {
    throw full;
  };
  storageApi.forBucket = () => bucket;
  const errorApi = new MockErrorApi({ collect: true });
  const { result } = show(storageApi, errorApi);
  act(() => result.current.remember('podman'));
  await waitFor(() =>
    expect(errorApi.getErrors()).toEqual([{ error: full, context: undefined }]),
  );
});
