/** What a repository holds: manifests, configurations and other documents. */
import {
  AcrImageConfig,
  AcrManifest,
  AcrRequestOptions,
  Descriptor,
  MANIFEST_ACCEPT,
  MAX_BLOB_SIZE,
  MAX_CONFIG_SIZE,
  MAX_MANIFEST_SIZE,
  toAcrError,
} from '../model';
import {
  ApiEndpoint,
  assertDigest,
  assertWithin,
  digestMismatch,
  digestPath,
  EndpointRequest,
  parseJson,
  readImageConfig,
  readManifestContent,
  repositoryPath,
} from '../wire';

/** How long a download may take, in milliseconds. */
const DOWNLOAD_TIMEOUT = 30 * 60_000;

/** Reads a manifest, and verifies that it is what its digest says. */
export async function readManifest(
  endpoint: ApiEndpoint,
  repository: string,
  digest: string,
  { signal }: AcrRequestOptions,
): Promise<AcrManifest> {
  const bytes = await endpoint.readBytes(
    `${repositoryPath(repository)}/manifests/${digestPath(digest)}`,
    MANIFEST_ACCEPT,
    MAX_MANIFEST_SIZE,
    { signal },
  );
  await assertDigest(bytes, digest, { signal });
  return parseJson(bytes, readManifestContent);
}

/** Reads and verifies the configuration of an image. */
export async function readConfig(
  endpoint: ApiEndpoint,
  repository: string,
  descriptor: Descriptor,
  options: AcrRequestOptions,
): Promise<AcrImageConfig> {
  const bytes = await readConfigBytes(
    endpoint,
    repository,
    descriptor,
    options,
  );
  return parseJson(bytes, readImageConfig);
}

/** Reads and verifies a configuration of whatever form. */
export async function readConfigBytes(
  endpoint: ApiEndpoint,
  repository: string,
  descriptor: Descriptor,
  { signal }: AcrRequestOptions,
): Promise<Uint8Array> {
  const request = { signal };
  return readWithin(MAX_CONFIG_SIZE, endpoint, repository, descriptor, request);
}

/** Reads and verifies any other document that may be held in a page. */
export async function readDocument(
  endpoint: ApiEndpoint,
  repository: string,
  descriptor: Descriptor,
  { signal }: AcrRequestOptions,
): Promise<Uint8Array> {
  const request = { signal, timeout: DOWNLOAD_TIMEOUT };
  return readWithin(MAX_BLOB_SIZE, endpoint, repository, descriptor, request);
}

/** Fetches a document of any size, which nobody looks at. */
export async function downloadDocument(
  endpoint: ApiEndpoint,
  repository: string,
  { digest }: Descriptor,
  { signal }: AcrRequestOptions,
): Promise<Blob> {
  return endpoint.download(blobPath(repository, digest), {
    signal,
    timeout: DOWNLOAD_TIMEOUT,
  });
}

/**
 * Reads what is as large as its descriptor tells: of what is larger, the rest is not
 * read (OCI image specification 1.1, "Content Descriptors": such content is not to be
 * trusted).
 */
async function readWithin(
  limit: number,
  endpoint: ApiEndpoint,
  repository: string,
  { digest, size }: Descriptor,
  request: EndpointRequest,
): Promise<Uint8Array> {
  assertWithin(limit, size);
  const path = blobPath(repository, digest);
  try {
    const bytes = await endpoint.readBytes(path, '*/*', size, request);
    await assertDigest(bytes, digest, request);
    return bytes;
  } catch (error) {
    throw toAcrError(error).failure.kind === 'too-large'
      ? digestMismatch(digest)
      : error;
  }
}

function blobPath(repository: string, digest: string): string {
  return `${repositoryPath(repository)}/blobs/${digestPath(digest)}`;
}
