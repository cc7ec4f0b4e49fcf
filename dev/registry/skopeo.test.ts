/**
 * Skopeo, a client that knows nothing of this plugin, pulls from the embedded
 * registry: by a token that it gets for the challenge, through the redirect to
 * the host of the blobs. Runs where Debian's `skopeo` is installed.
 *
 * @jest-environment node
 */
import { execFile, execFileSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { promisify } from 'util';
import { makeRepository, makeTag } from '../sampleData/make';
import { buildImage, BuiltImage, contentOf } from '../sampleData/oci';
import { RunningRegistry, startRegistry } from '.';
import { ADMIN } from './testing';

const run = promisify(execFile);

function isInstalled(): boolean {
  try {
    execFileSync('skopeo', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const describeWithSkopeo = isInstalled() ? describe : describe.skip;

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

  const credentials = `${ADMIN.username}:${ADMIN.password}`;

  it('inspects an image', async () => {
    const { stdout } = await run('skopeo', [
      'inspect',
      '--tls-verify=false',
      `--creds=${credentials}`,
      '--no-tags',
      source,
    ]);
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
    await run('skopeo', [
      'copy',
      '--insecure-policy',
      '--src-tls-verify=false',
      `--src-creds=${credentials}`,
      source,
      `oci:${folder}/copy:1.0.0`,
    ]);
    const copied = JSON.parse(
      readFileSync(join(folder, 'copy/index.json'), 'utf8'),
    );
    expect(copied.manifests[0].digest).toBe(image.digest);
  });
});
