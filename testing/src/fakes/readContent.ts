/** Content of images, read from JSON as a client reads it. */
import {
  AcrApiClient,
  AcrImageConfig,
  AcrManifest,
} from 'backstage-plugin-acr-common';
import { createHash } from 'crypto';

/**
 * What a client makes of a manifest.
 *
 * @throws the client's `AcrError`
 */
export async function readManifest(json: unknown): Promise<AcrManifest> {
  const { client, digest } = answerWith(json);
  return client.getManifest('team/api', digest);
}

/**
 * What a client makes of the configuration of an image.
 *
 * @throws the client's `AcrError`
 */
export async function readConfig(json: unknown): Promise<AcrImageConfig> {
  const { client, digest, size } = answerWith(json);
  return client.getImageConfig('team/api', {
    digest,
    size,
    mediaType: 'application/vnd.oci.image.config.v1+json',
    annotations: {},
  });
}

function answerWith(json: unknown) {
  const bytes = Buffer.from(JSON.stringify(json));
  return {
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    size: bytes.length,
    client: new AcrApiClient({
      transport: { peer: 'registry', send: async () => new Response(bytes) },
    }),
  };
}
