/** How often a list is worked through while it comes in. */
import { TestApiProvider } from '@backstage/test-utils';
import { renderHook, waitFor } from '@testing-library/react';
import { FakeAcrApi, makeTag } from 'backstage-plugin-acr-testing/fakes';
import { PropsWithChildren } from 'react';
import {
  FakeRegistries,
  makeRegistry,
} from '../../__testUtils__/FakeRegistries';
import { acrRegistriesApiRef } from '../../apis/refs';
import { RegistryProvider } from '../registries/RegistryProvider';
import { useRepositories } from '../registries/useRepositories';
import { useTags } from './useTags';

const PAGES = 150;

/** Each page comes after the one before was drawn. */
class SlowApi extends FakeAcrApi {
  async listTags(...asked: Parameters<FakeAcrApi['listTags']>) {
    await nextTurn();
    return super.listTags(...asked);
  }

  async listRepositories(...asked: Parameters<FakeAcrApi['listRepositories']>) {
    await nextTurn();
    return super.listRepositories(...asked);
  }
}

function nextTurn() {
  return new Promise(resolve => setTimeout(resolve, 1));
}

/** Runs a hook in a registry, and keeps each list that it made. */
async function listsOf<T>(
  api: FakeAcrApi,
  useList: () => { state: string; list?: readonly T[] },
) {
  const registries = new FakeRegistries({ my: api });
  const wrapper = ({ children }: PropsWithChildren<{}>) => (
    <TestApiProvider apis={[[acrRegistriesApiRef, registries]]}>
      <RegistryProvider registry={makeRegistry('my')}>
        {children}
      </RegistryProvider>
    </TestApiProvider>
  );
  const made = new Set<readonly T[]>();
  const { result } = renderHook(
    () => {
      const { state, list } = useList();
      made.add(list ?? []);
      return state;
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current).toBe('complete'), {
    timeout: 10_000,
  });
  return [...made];
}

function sizeOf(lists: ReadonlyArray<readonly unknown[]>) {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

it('joins the tags of a long list in proportion to it', async () => {
  const tags = Array.from({ length: PAGES }, (_, at) => makeTag(`t${at}`, at));
  const api = new SlowApi(tags.map(tag => [tag]));
  const lists = await listsOf(api, () => {
    const { listing } = useTags('team/api');
    return {
      state: listing.state,
      list: 'tags' in listing ? listing.tags : undefined,
    };
  });
  expect(lists.at(-1)).toEqual(tags);
  expect(sizeOf(lists)).toBeLessThan(12 * PAGES);
});

it('joins the repositories of a long list in proportion to it', async () => {
  const names = Array.from({ length: PAGES }, (_, at) => `team/app-${at}`);
  const api = new SlowApi([]);
  api.repositoryPages = names.map(name => [name]);
  const lists = await listsOf(api, () => {
    const { listing } = useRepositories();
    return {
      state: listing.state,
      list: 'repositories' in listing ? listing.repositories : undefined,
    };
  });
  expect(lists.at(-1)).toEqual(names);
  expect(sizeOf(lists)).toBeLessThan(12 * PAGES);
});
