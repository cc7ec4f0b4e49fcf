import {
  QueryClient,
  QueryFunctionContext,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import {
  AcrApi,
  AcrError,
  AcrImageConfig,
  AcrManifest,
  findPlatform,
  isImageConfigType,
  isOfOneDocument,
  toAcrError,
} from 'backstage-plugin-acr-common';
import {
  fewAtATime,
  KEPT_FOR_GOOD,
  queryKeys,
  readFailedAnew,
  Reading,
  toReading,
} from '../query';
import { useAcrApi } from '../registries';
import { KnownFacts, knownFactsOf } from './contentFacts';
import { imageConfigQuery } from './useImageConfig';
import { manifestQuery } from './useManifest';

/** Where the documents of an image are read. */
interface ImageDocuments {
  api: AcrApi;
  client: QueryClient;
  repository: string;
}

/** How it is read what the image of a row says of itself. */
function imageFactsQuery(api: AcrApi, repository: string, digest: string) {
  return {
    ...KEPT_FOR_GOOD,
    queryKey: queryKeys.imageFacts(repository, digest),
    // The documents are asked for again by themselves.
    retry: false,
    retryOnMount: false,
    queryFn: ({ client }: QueryFunctionContext) =>
      readKnownFacts({ api, client, repository }, digest),
  };
}

/** Of an index that image counts which its page opens with. */
async function readKnownFacts(
  from: ImageDocuments,
  digest: string,
): Promise<KnownFacts> {
  const manifest = await readManifest(from, digest);
  const chosen =
    manifest.kind === 'index'
      ? findPlatform(manifest.images, undefined)
      : undefined;
  const image = chosen ? await readManifest(from, chosen.digest) : manifest;
  const manifests = [image, manifest];
  if (image.kind !== 'image' || !isImageConfigType(image.config.mediaType)) {
    return knownFactsOf(manifests, undefined, image.kind === 'image');
  }
  const config = await readConfig(from, image);
  return knownFactsOf(manifests, config, config !== undefined);
}

function readManifest(
  { api, client, repository }: ImageDocuments,
  digest: string,
): Promise<AcrManifest> {
  const query = manifestQuery(api, repository, digest);
  return client.fetchQuery({
    ...query,
    queryFn: ({ signal }) =>
      fewAtATime(api, signal, () => query.queryFn({ signal })),
  });
}

/** @returns `undefined` where this one cannot be read */
async function readConfig(
  { api, client, repository }: ImageDocuments,
  image: Extract<AcrManifest, { kind: 'image' }>,
): Promise<AcrImageConfig | undefined> {
  const query = imageConfigQuery(api, repository, image.config);
  try {
    return await client.fetchQuery({
      ...query,
      queryFn: ({ signal }) =>
        fewAtATime(api, signal, () => query.queryFn({ signal })),
    });
  } catch (error) {
    if (isOfOneDocument(error)) {
      return undefined;
    }
    throw error;
  }
}

/** Whether the images of rows could be asked what they say of themselves. */
export interface ImageFactsReading {
  /** Why they could not; that of one image alone is said in its row. */
  error?: AcrError;
  retry(): void;
}

/**
 * Reads what the images on screen say of themselves, each once: two or three requests
 * an image. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param digests - of the rows on screen
 */
export function useImageFacts(
  repository: string,
  digests: readonly string[],
): ImageFactsReading {
  const api = useAcrApi();
  const client = useQueryClient();
  const queries = useQueries({
    queries: [...new Set(digests)].map(digest =>
      imageFactsQuery(api, repository, digest),
    ),
  });
  const failed = queries.find(
    ({ error, isFetching }) => error && !isFetching && !isOfOneDocument(error),
  );
  return {
    ...(failed?.error && { error: toAcrError(failed.error) }),
    retry: () =>
      readFailedAnew(client, {
        queryKey: queryKeys.allImageFacts(repository),
      }),
  };
}

/**
 * What an image says of itself, as far as {@link useImageFacts} has read it. Works
 * below a `RegistryProvider`.
 */
export function useKnownImageFacts(
  repository: string,
  digest: string,
): Reading<KnownFacts> {
  const api = useAcrApi();
  return toReading(
    useQuery({
      ...imageFactsQuery(api, repository, digest),
      enabled: false,
    }),
  );
}
