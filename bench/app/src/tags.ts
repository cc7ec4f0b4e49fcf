/** How the baselines read tags: without checks, retries, cache or course. */
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';

/** A tag, as the registry gives it. */
export interface WireTag {
  name: string;
  digest: string;
  createdTime: string;
  lastUpdateTime: string;
}

/** A page of tags. */
export interface Page {
  tags: WireTag[];
  /** The header, where it is readable. */
  link: string | null;
}

/** Reads a page of the tags of the entity around. */
export type ReadPage = (query: Record<string, string>) => Promise<Page>;

/** Reads tags of the entity around, once. */
export function useTagsBy(
  read: (readPage: ReadPage) => Promise<WireTag[]>,
): WireTag[] | undefined {
  const discoveryApi = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const { annotations = {} } = useEntity().entity.metadata;
  const repository = annotations['azure-container-registry/repository-name'];
  const registry = annotations['azure-container-registry/registry-name'];

  const { value, error } = useAsync(async () => {
    const proxy = await discoveryApi.getBaseUrl('proxy');
    const base = `${proxy}/acr/${registry}/api/${repository}/_tags`;
    return read(async query => {
      const response = await fetch(`${base}?${new URLSearchParams(query)}`);
      const { tags } = await response.json();
      return { tags: tags ?? [], link: response.headers.get('Link') };
    });
  }, [repository, registry]);
  if (error) {
    throw error;
  }
  return value;
}
