/**
 * Skopeo, a client that knows nothing of this plugin, pulls from the embedded
 * registry: by a token that it gets for the challenge, through the redirect to
 * the host of the blobs. Runs where Debian's `skopeo` is installed.
 *
 * @jest-environment node
 */
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { makeRepository, makeTag } from '../sampleData/make';
import { buildImage, BuiltImage, contentOf } from '../sampleData/oci';
import { RunningRegistry, startRegistry } from '.';
import { describeWithSkopeo, runSkopeo, SKOPEO_CREDENTIALS } from './skopeo';
import { ADMIN } from './testing';

describeWithSkopeo('skopeo', () => {
  let image: BuiltImage;
  let registry: RunningRegistry;
  let folder: string;
  let source: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'acr-skopeo-'));
    image = await buildImage({
      platform: { os: 'linux', architecture: 'amd64' },
      steps: [
        { command: 'ADD rootfs /', files: { 'etc/os-release': 'ID=sample' } },
        { command: 'CMD ["sh"]' },
      ],
      config: { Labels: { 'org.opencontainers.image.version': '1.0.0' } },
    });
    const tag = { ...makeTag('1.0.0', '', 1), digest: image.digest };
    registry = await startRegistry({
      repositories: [
        { ...makeRepository('team/api', [tag]), content: contentOf([image]) },
      ],
      accounts: [ADMIN],
    });
    source = `docker://${new URL(registry.url).host}/team/api:1.0.0`;
  });
  afterAll(async () => {
    await registry.stop();
    rmSync(folder, { recursive: true });
  });

  it('inspects an image', async () => {
    const { stdout } = await runSkopeo(
      'inspect',
      '--tls-verify=false',
      `--creds=${SKOPEO_CREDENTIALS}`,
      '--no-tags',
      source,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      Digest: image.digest,
      Architecture: 'amd64',
      Labels: { 'org.opencontainers.image.version': '1.0.0' },
    });
    expect(registry.requests).toContainEqual(
      expect.stringMatching(/^GET \/oauth2\/token\?.*team%2Fapi%3Apull/),
    );
  });

  it('copies an image, blob by blob', async () => {
    await runSkopeo(
      'copy',
      '--insecure-policy',
      '--src-tls-verify=false',
      `--src-creds=${SKOPEO_CREDENTIALS}`,
      source,
      `oci:${folder}/copy:1.0.0`,
    );
    const copied = JSON.parse(
      readFileSync(join(folder, 'copy/index.json'), 'utf8'),
    );
    expect(copied.manifests[0].digest).toBe(image.digest);
  });
});
