import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/test-utils';
import { AcrError, AcrManifestProperties } from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  FakeContent,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import { pageOf } from '../../../__testUtils__/renderPage';

const TAG = makeTag('1.0.0', 1);

const PROPERTIES: AcrManifestProperties = {
  digest: TAG.digest,
  createdAt: TAG.createdAt,
  updatedAt: TAG.updatedAt,
  mediaType: IMAGE_TYPE,
  size: 28_400_000,
  platform: { os: 'linux', architecture: 'amd64' },
  isLocked: false,
  isQuarantined: false,
};

const LAYERS = [
  makeDescriptor('a1', { size: 3_000_000 }),
  makeDescriptor('a2', { size: 1_000_000 }),
];
const MANIFEST = makeImageManifest(LAYERS);
const CONFIG = makeConfig({
  history: [
    { command: 'ADD rootfs / # buildkit', isEmpty: false },
    { command: 'ENV PATH=/usr/bin', isEmpty: true },
    { command: 'RUN /bin/sh -c npm ci # buildkit', isEmpty: false },
  ],
});

function makeApi(
  content: FakeContent,
  properties: Partial<AcrManifestProperties> = {},
): FakeAcrApi {
  const api = new FakeAcrApi([[TAG]]);
  api.manifestPages = [[{ ...PROPERTIES, ...properties }]];
  api.content = content;
  return api;
}

/** The content of an image with this configuration. */
function contentWith(config: FakeContent['configs'], rest: FakeContent = {}) {
  return {
    manifests: { [TAG.digest]: MANIFEST },
    configs: config,
    ...rest,
  };
}

async function openImage(api: FakeAcrApi, query = '') {
  await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: [`/?acr-image=1.0.0${query}`],
  });
  await screen.findByRole('heading', { name: 'team/api:1.0.0' });
  return userEvent.setup();
}

function region(name: string) {
  return screen.findByRole('region', { name });
}

async function factsOf(name: string) {
  const section = await region(name);
  const names = within(section).queryAllByRole('term');
  const values = within(section).queryAllByRole('definition');
  return Object.fromEntries(
    names.map((term, index) => [term.textContent, values[index].textContent]),
  );
}

describe('layers', () => {
  it('come in order, with sizes, shares and what made them', async () => {
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: CONFIG })));
    const section = await region('Layers');
    await within(section).findByText('RUN npm ci');
    const rows = within(section).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      '1ADD rootfs /3 MBlargest',
      '2RUN npm ci1 MB',
    ]);
    expect(
      within(section)
        .getAllByRole('meter', { name: 'Share of the whole' })
        .map(meter => meter.getAttribute('aria-valuenow')),
    ).toEqual(['75', '25']);
  });

  /** What stands in the table, by its lines. */
  function steps(section: HTMLElement) {
    const rows = within(section).queryAllByRole('row').slice(1);
    return rows.map(row => row.textContent);
  }

  async function openLayers(config = CONFIG, manifest = MANIFEST) {
    const user = await openImage(
      makeApi({
        manifests: { [TAG.digest]: manifest },
        configs: { [manifest.config.digest]: config },
      }),
    );
    const section = await region('Layers');
    const search = await within(section).findByRole('searchbox', {
      name: 'Search commands',
    });
    return { user, section, search };
  }

  it('have between them what made no layer, once somebody wants it', async () => {
    const { user, section } = await openLayers();
    const fold = within(section).getByRole('button', {
      name: '1 step without a layer',
    });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(steps(section)).toEqual([
      '1ADD rootfs /3 MBlargest',
      '–ENV PATH=/usr/binempty',
      '2RUN npm ci1 MB',
    ]);
    await user.click(fold);
    expect(steps(section)).toHaveLength(2);
  });

  it('are found by their commands, and so is what is folded', async () => {
    const { user, section, search } = await openLayers();
    const status = within(section).getByRole('status');
    await user.type(search, ' Path');
    expect(steps(section)).toEqual(['–ENV PATH=/usr/binempty']);
    expect(status).toHaveTextContent('1 of 3 steps');
    expect(within(section).queryByRole('button')).toBeNull();
    await user.clear(search);
    await user.type(search, 'npm');
    expect(steps(section)).toEqual(['2RUN npm ci1 MB']);
    await user.type(search, ' nowhere');
    expect(section).toHaveTextContent('No step matches the search.');
    expect(steps(section)).toEqual([]);
    expect(status).toHaveTextContent('0 of 3 steps');
    await user.clear(search);
    expect(steps(section)).toHaveLength(2);
    expect(status).toBeEmptyDOMElement();
  });

  it('are not found by what is hidden of their commands', async () => {
    const { user, section, search } = await openLayers(
      makeConfig({
        history: [
          { command: 'RUN login --token hunter2', isEmpty: false },
          { command: 'RUN y', isEmpty: false },
        ],
      }),
    );
    await user.type(search, 'hunter');
    expect(section).toHaveTextContent('No step matches the search.');
    await user.clear(search);
    await user.type(search, '--token');
    expect(steps(section)).toHaveLength(1);
  });

  it('keep hidden what nobody asked for, whatever is searched', async () => {
    const { user, section, search } = await openLayers(
      makeConfig({
        history: [
          { command: 'RUN first --token hunter1', isEmpty: false },
          { command: 'RUN second --token hunter2', isEmpty: false },
        ],
      }),
    );
    await user.click(within(section).getAllByRole('button')[0]);
    expect(section).toHaveTextContent('hunter1');
    await user.type(search, 'second');
    expect(section).toHaveTextContent('RUN second');
    expect(section).not.toHaveTextContent('hunter2');
  });

  it('are told to be none where only steps without one are', async () => {
    const history = [
      { command: 'LABEL a=b', isEmpty: true },
      { command: 'LABEL c=d', isEmpty: true },
    ];
    const { user, section } = await openLayers(
      makeConfig({ history }),
      makeImageManifest([]),
    );
    expect(section).toHaveTextContent('There are no layers.');
    await user.click(
      within(section).getByRole('button', { name: '2 steps without a layer' }),
    );
    expect(steps(section)).toEqual(['–LABEL a=bempty', '–LABEL c=dempty']);
  });

  it('are there without a history that fits', async () => {
    const config = makeConfig({ history: CONFIG.history.slice(0, 2) });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    const section = await region('Layers');
    expect(
      await within(section).findByText(
        'The image does not say what made its layers.',
      ),
    ).toBeVisible();
    expect(within(section).getAllByRole('row')).toHaveLength(3);
    expect(within(section).queryByRole('searchbox')).toBeNull();
  });

  it('are there without a configuration, which says why it is not', async () => {
    const broken = new AcrError(
      { kind: 'digest-mismatch', digest: MANIFEST.config.digest },
      { message: 'Not the same' },
    );
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: broken })));
    const layers = await region('Layers');
    expect(
      await within(layers).findByText(
        'What made the layers stands in the configuration, which could not be read.',
      ),
    ).toBeVisible();
    expect(within(layers).getByText('3 MB')).toBeVisible();
    expect(
      await within(await region('Configuration')).findByRole('alert'),
    ).toHaveTextContent('What came is not what was asked for');
    expect(await factsOf('Overview')).toMatchObject({
      Commit: 'Could not be read',
      Size: '4 MB compressed',
    });
  });

  it('show a long command only if somebody wants it', async () => {
    const config = makeConfig({
      history: [
        { command: `RUN ${'x'.repeat(500)}END`, isEmpty: false },
        { command: 'RUN y', isEmpty: false },
      ],
    });
    const user = await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: config })),
    );
    const section = await region('Layers');
    const more = await within(section).findByRole('button', {
      name: 'Show all',
    });
    expect(within(section).queryByText(/END$/)).toBeNull();
    await user.click(more);
    expect(within(section).getByText(/END$/)).toBeVisible();
  });

  it('hide secrets in a command until somebody asks', async () => {
    const command = 'RUN npm ci --token hunter2';
    const config = makeConfig({
      history: [
        { command, isEmpty: false },
        { command: 'RUN y', isEmpty: false },
      ],
    });
    const user = await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: config })),
    );
    const section = await region('Layers');
    await within(section).findByText('RUN npm ci --token ••••••••');
    await user.click(within(section).getByRole('button'));
    expect(within(section).getByText(command)).toBeVisible();
    await user.click(within(section).getByRole('button'));
    expect(within(section).queryByText(command)).toBeNull();
  });

  it('show the start of commands of any length', async () => {
    const long = 'x'.repeat(1_000_000);
    const config = makeConfig({
      history: [
        { command: `RUN TOKEN="a ${long}" b`, isEmpty: false },
        { command: `RUN make https://user:${long}@host`, isEmpty: true },
        { command: `RUN |1 A=${long} /bin/sh -c ls`, isEmpty: true },
        { command: `RUN |1 A=b /bin/sh -c ls ${long}`, isEmpty: true },
        { command: `RUN install ${'pkg '.repeat(5_000)}END`, isEmpty: true },
        { command: long, isEmpty: false },
      ],
    });
    const user = await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: config })),
    );
    const section = await region('Layers');
    await within(section).findByText('RUN TOKEN=••••••••…');
    await user.click(
      within(section).getByRole('button', { name: '4 steps without a layer' }),
    );
    const commands = within(section)
      .getAllByRole('row')
      .slice(1)
      .map(row => row.querySelector('code')?.textContent);
    expect(commands).toEqual([
      'RUN TOKEN=••••••••…',
      'RUN make …',
      'RUN …',
      'RUN …',
      `RUN install ${'pkg '.repeat(37)}…`,
      '…',
    ]);
    const [first, ...others] = within(section).getAllByRole('button', {
      name: 'Show all',
    });
    expect(others).toHaveLength(5);
    await user.click(first);
    expect(within(section).getByText(`RUN TOKEN="a ${long}" b`)).toBeVisible();
  });
});

describe('configuration', () => {
  it('says how the image is run', async () => {
    const config = makeConfig({
      user: '1000:1000',
      ports: ['8080/tcp', '9090/tcp'],
      volumes: ['/data'],
      healthCheck: ['CMD', 'curl', 'localhost'],
    });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    await screen.findByText('["main.js"]');
    expect(await factsOf('Configuration')).toEqual({
      Entrypoint: '["node"]',
      Command: '["main.js"]',
      User: '1000:1000',
      'Working directory': '/app',
      Ports: '8080/tcp, 9090/tcp',
      Volumes: '/data',
      'Health check': '["CMD","curl","localhost"]',
    });
    expect(screen.getByText('No variables are set.')).toBeVisible();
    expect(screen.getByText('There are no labels.')).toBeVisible();
  });

  it.each([
    ['', 'None is named, so it is rootroot'],
    ['root', 'rootroot'],
    ['0:0', '0:0root'],
    ['rooty', 'rooty'],
  ])('points out root, named as “%s”', async (user, expected) => {
    const config = makeConfig({ user, command: ['sh'] });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    await screen.findByText('["sh"]');
    expect((await factsOf('Configuration')).User).toBe(expected);
  });

  it('knows no root on Windows, and a health check that is off', async () => {
    const config = makeConfig({
      user: '',
      platform: { os: 'windows', architecture: 'amd64' },
      healthCheck: ['NONE'],
      entrypoint: [],
    });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    await screen.findByText('["main.js"]');
    expect(await factsOf('Configuration')).toMatchObject({
      Entrypoint: 'None',
      User: 'None is named, so it is the usual one of Windows',
      'Health check': 'Switched off',
    });
  });

  it('hides what looks secret until somebody asks', async () => {
    const config = makeConfig({
      environment: [
        'LOG_LEVEL=info',
        'DB_PASSWORD=s3cret=',
        'API_TOKEN=',
        'DATABASE_URL=postgres://user:s3cret@db/x',
      ],
    });
    const user = await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: config })),
    );
    expect(await screen.findByText('info')).toBeVisible();
    expect(screen.queryByText(/s3cret/)).toBeNull();
    await user.click(
      screen.getByRole('button', { name: 'Show the value of DB_PASSWORD' }),
    );
    expect(screen.getByText('s3cret=')).toBeVisible();
    expect(document.activeElement).toHaveTextContent('s3cret=');
    expect(
      screen.queryByRole('button', { name: 'Show the value of API_TOKEN' }),
    ).toBeNull();
  });

  it('hides values with credentials until somebody asks', async () => {
    const url = 'postgres://user:secret@db/x';
    const source = 'https://user:secret@github.com/x';
    const config = makeConfig({
      environment: [`DATABASE_URL=${url}`, `HTTP_PROXY=http://u:secret@p:1`],
      labels: { 'org.opencontainers.image.source': source },
    });
    const user = await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: config })),
    );
    await screen.findByText('DATABASE_URL');
    expect(document.body).not.toHaveTextContent(/secret@/);
    await user.click(
      screen.getByRole('button', { name: 'Show the value of DATABASE_URL' }),
    );
    expect(screen.getByText(url)).toBeVisible();
    await user.click(
      screen.getByRole('button', {
        name: 'Show the value of org.opencontainers.image.source',
      }),
    );
    expect(screen.getByText(source)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/u:secret@p/);
  });

  it('takes the focus to the value that somebody asked for', async () => {
    const config = makeConfig({ environment: ['DB_PASSWORD=s3cret'] });
    const user = await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: config })),
    );
    const show = await screen.findByRole('button', {
      name: 'Show the value of DB_PASSWORD',
    });
    show.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toHaveTextContent(/^s3cret$/);
  });

  it('links nothing but http(s), and shows markup as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=true">';
    const config = makeConfig({
      labels: {
        good: 'https://example.com/docs',
        'org.opencontainers.image.source': 'javascript:alert(1)',
        data: 'data:text/html,x',
        markup: hostile,
      },
      history: [
        { command: hostile, isEmpty: false },
        { command: hostile, isEmpty: false },
      ],
    });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    const section = await region('Configuration');
    expect(
      await within(section).findByRole('link', {
        name: /https:\/\/example\.com\/docs/,
      }),
    ).toHaveAttribute('href', 'https://example.com/docs');
    expect(within(section).getAllByRole('link')).toHaveLength(1);
    expect(within(section).getByText(hostile)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    expect((await factsOf('Overview')).Source).toBe('javascript:alert(1)');
  });

  it('offers what is too large as it is', async () => {
    const tooLarge = new AcrError(
      { kind: 'too-large', limit: 4_194_304 },
      { message: 'Too large' },
    );
    await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: tooLarge })),
    );
    const section = await region('Configuration');
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'This is too large to be read into the page',
    );
    expect(
      within(section).getByRole('button', {
        name: /^Download .* without verifying · 2 kB$/,
      }),
    ).toBeVisible();
  });
});

describe('overview', () => {
  const labels = {
    'org.opencontainers.image.source': 'https://github.com/example/api.git',
    'org.opencontainers.image.revision': '9f1c2ab0d4e5',
    'org.opencontainers.image.version': '1.0.0',
    'org.opencontainers.image.licenses': 'Apache-2.0',
    'org.opencontainers.image.base.name': 'docker.io/library/node:22',
  };

  it('says what the image says of itself', async () => {
    const config = makeConfig({ labels });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    const commit = await screen.findByRole('link', {
      name: /^Commit 9f1c2ab0d4e5/,
    });
    expect(commit).toHaveAttribute(
      'href',
      'https://github.com/example/api/commit/9f1c2ab0d4e5',
    );
    expect(await factsOf('Overview')).toMatchObject({
      Version: '1.0.0',
      Licences: 'Apache-2.0',
      'Base image': 'docker.io/library/node:22',
      Signature: 'None is attached',
    });
  });

  it.each([
    ['9f1c2ab0d4e5f6a7b8c9', '9f1c2ab0d4e5'],
    ['release-2026-11-29', 'release-2026…'],
    ['../../main', '../../main'],
  ])('shortens the commit %s to %s', async (revision, short) => {
    const config = makeConfig({
      labels: { 'org.opencontainers.image.revision': revision },
    });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    expect(await screen.findByTitle(revision)).toHaveTextContent(
      new RegExp(`^${short}$`),
    );
  });

  it('says what Azure Pipelines says of it', async () => {
    const revision = '65e4cebc532f4f8a9c1f6a4b0d6f5f4f3f2f1f0f';
    const config = makeConfig({
      labels: {
        'com.azure.dev.image.build.sourceversion': revision,
        'com.azure.dev.image.build.repository.uri':
          'https://someone@dev.azure.com/example/shop/_git/api',
        'com.azure.dev.image.build.buildnumber': '20220716.4',
        'com.azure.dev.image.build.definitionname': 'api-ci',
        'image.base.ref.name': 'ubuntu:focal',
        'image.base.digest': digestOf('e'),
      },
    });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    const source = 'https://dev.azure.com/example/shop/_git/api';
    expect(
      await screen.findByRole('link', { name: /^Commit 65e4cebc532f/ }),
    ).toHaveAttribute('href', `${source}/commit/${revision}`);
    expect(await factsOf('Overview')).toMatchObject({
      Source: expect.stringMatching(/^https:\/\/dev\.azure\.com\/example/),
      Pipeline: 'api-ci',
      'Build number': '20220716.4',
      'Base image': `ubuntu:focal${digestOf('e')}`,
    });
    expect(screen.queryByText(/someone@/)).toBeNull();
  });

  it('says what the image does not say', async () => {
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: CONFIG })));
    await screen.findByText('The image names no source');
    expect(await factsOf('Overview')).toMatchObject({
      Commit: 'The image does not say',
      Licences: 'The image does not say',
    });
    expect(screen.queryByText('Pipeline')).toBeNull();
    expect(screen.queryByText('Build number')).toBeNull();
  });

  it('says what the annotations say where the configuration cannot be read', async () => {
    const annotations = {
      'org.opencontainers.image.version': '2.0.0',
    };
    const manifest = makeImageManifest(LAYERS, { annotations });
    const broken = new AcrError({ kind: 'no-json' }, { message: 'No' });
    await openImage(
      makeApi({
        manifests: { [TAG.digest]: manifest },
        configs: { [manifest.config.digest]: broken },
      }),
    );
    await within(await region('Configuration')).findByRole('alert');
    expect(await factsOf('Overview')).toMatchObject({
      Version: '2.0.0',
      Source: 'Could not be read',
    });
  });

  it('says when the image was built and for what, where only it knows', async () => {
    const config = makeConfig({
      createdAt: new Date('2026-01-02T03:04:05Z'),
      platform: { os: 'linux', architecture: 'riscv64' },
    });
    await openImage(
      makeApi(contentWith({ [MANIFEST.config.digest]: config }), {
        platform: undefined,
      }),
    );
    expect(await screen.findByText('Built')).toBeVisible();
    expect((await factsOf('Overview')).Platform).toBe('linux/riscv64');
  });

  it('does not take a made-up date for one', async () => {
    const config = makeConfig({ createdAt: new Date(0), command: ['x'] });
    await openImage(makeApi(contentWith({ [MANIFEST.config.digest]: config })));
    await screen.findByText('["x"]');
    expect(screen.queryByText('Built')).toBeNull();
  });

  it('adds up how large the image is unpacked, where that is told', async () => {
    const manifest = makeImageManifest([
      makeDescriptor('a1', {
        mediaType: 'application/vnd.oci.image.layer.v1.tar',
        size: 5_000_000,
      }),
      makeDescriptor('a2', {
        size: 1_000_000,
        annotations: { 'io.containers.estargz.uncompressed-size': '2500000' },
      }),
    ]);
    await openImage(
      makeApi({
        manifests: { [TAG.digest]: manifest },
        configs: { [manifest.config.digest]: CONFIG },
      }),
    );
    await region('Layers');
    expect(
      await screen.findByText('6 MB compressed · 7.5 MB unpacked'),
    ).toBeVisible();
  });
});

describe('an index', () => {
  const arm = digestOf('e1');
  const amd = digestOf('e2');
  const index = {
    kind: 'index' as const,
    mediaType: INDEX_TYPE,
    images: [
      {
        ...makeDescriptor('e1', { mediaType: IMAGE_TYPE }),
        platform: { os: 'linux', architecture: 'arm64' },
      },
      {
        ...makeDescriptor('e2', { mediaType: IMAGE_TYPE }),
        platform: { os: 'linux', architecture: 'amd64' },
      },
    ],
    others: [],
    annotations: {},
  };
  const armManifest = makeImageManifest([makeDescriptor('b1')], {
    config: makeDescriptor('b0', {
      mediaType: MANIFEST.config.mediaType,
      size: 0,
    }),
  });
  const content: FakeContent = {
    manifests: { [TAG.digest]: index, [arm]: armManifest, [amd]: MANIFEST },
    configs: {
      [MANIFEST.config.digest]: makeConfig({ command: ['for-amd'] }),
      [armManifest.config.digest]: makeConfig({ command: ['for-arm'] }),
    },
  };
  const properties = { mediaType: INDEX_TYPE, platform: undefined };

  it('shows the usual image first, and another one on demand', async () => {
    const user = await openImage(makeApi(content, properties));
    expect(await screen.findByText('["for-amd"]')).toBeVisible();
    expect((await factsOf('Overview')).Size).toBe(
      '4 MB compressed · linux/amd64',
    );
    await user.click(screen.getByRole('button', { name: /Platform/ }));
    await user.click(screen.getByRole('option', { name: 'linux/arm64' }));
    expect(await screen.findByText('["for-arm"]')).toBeVisible();
    expect((await factsOf('Overview')).Size).toBe(
      '1 MB compressed · linux/arm64',
    );
  });

  it('shows the image that the address names', async () => {
    await openImage(
      makeApi(content, properties),
      '&acr-platform=linux%2Farm64',
    );
    expect(await screen.findByText('["for-arm"]')).toBeVisible();
  });

  it('hides anew what was shown of another image', async () => {
    const environment = ['DB_PASSWORD=s3cret'];
    const user = await openImage(
      makeApi(
        {
          ...content,
          configs: {
            [MANIFEST.config.digest]: makeConfig({ environment }),
            [armManifest.config.digest]: makeConfig({
              environment,
              command: ['for-arm'],
            }),
          },
        },
        properties,
      ),
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Show the value of DB_PASSWORD',
      }),
    );
    expect(screen.getByText('s3cret')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Platform/ }));
    await user.click(screen.getByRole('option', { name: 'linux/arm64' }));
    expect(await screen.findByText('["for-arm"]')).toBeVisible();
    expect(screen.queryByText('s3cret')).toBeNull();
  });

  it('may have images that do not say what they run on', async () => {
    const { platform: _none, ...image } = index.images[1];
    await openImage(
      makeApi(
        {
          ...content,
          manifests: {
            ...content.manifests,
            [TAG.digest]: { ...index, images: [image] },
          },
        },
        properties,
      ),
    );
    expect(await screen.findByText('["for-amd"]')).toBeVisible();
    expect((await factsOf('Overview')).Platform).toBe('sha256:e20000000000');
  });

  it('may have an index in it', async () => {
    await openImage(
      makeApi(
        {
          manifests: {
            [TAG.digest]: { ...index, images: [index.images[0]] },
            [arm]: index,
          },
        },
        properties,
      ),
    );
    expect(
      await screen.findAllByText(
        'This is an index in an index, which is not looked into here.',
      ),
    ).toHaveLength(2);
    expect((await factsOf('Overview')).Source).toBe('Could not be read');
  });

  it('may be empty', async () => {
    const empty = { ...index, images: [] };
    await openImage(
      makeApi({ manifests: { [TAG.digest]: empty } }, properties),
    );
    expect(
      await screen.findAllByText('This index has no images in it.'),
    ).toHaveLength(2);
  });
});

describe('a build cache', () => {
  const CACHE_CONFIG = 'application/vnd.buildkit.cacheconfig.v0';
  const config = makeDescriptor('d1', { mediaType: CACHE_CONFIG, size: 1_654 });
  const layer = makeDescriptor('b1', { size: 2_811_969 });

  /** What is the same whatever form it has. */
  async function expectCache() {
    expect(await factsOf('Overview')).toMatchObject({
      Size: '2.8 MB compressed',
      'Build cache': 'What BuildKit keeps for the next build: no image to run',
    });
    expect(await factsOf('Overview')).not.toHaveProperty('Platform');
    expect(screen.queryByRole('region', { name: 'Security' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Packages' })).toBeNull();
    expect(screen.queryByLabelText('Platform')).toBeNull();
    expect(
      screen.getByText(
        'docker buildx build --cache-from type=registry,ref=myregistry.azurecr.io/team/api:1.0.0 .',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/docker pull/)).toBeNull();
  }

  it('in the form of an index has no platforms', async () => {
    await openImage(
      makeApi(
        {
          manifests: {
            [TAG.digest]: {
              kind: 'index',
              mediaType: INDEX_TYPE,
              images: [layer, config],
              others: [],
              annotations: {},
            },
          },
        },
        { mediaType: INDEX_TYPE, platform: undefined, size: 679 },
      ),
    );
    expect(
      await screen.findAllByText(
        'This is a build cache of BuildKit, and no image to run.',
      ),
    ).toHaveLength(2);
    await expectCache();
  });

  it('in the form of an image shows what it keeps', async () => {
    await openImage(
      makeApi(
        { manifests: { [TAG.digest]: makeImageManifest([layer], { config }) } },
        {
          platform: undefined,
          configMediaType: CACHE_CONFIG,
          size: 2_813_623,
        },
      ),
    );
    await expectCache();
    expect(
      await within(await region('Layers')).findByText('2.8 MB'),
    ).toBeVisible();
    expect(
      await screen.findByText(
        `This is no image to run: its configuration is of the type ${CACHE_CONFIG}.`,
      ),
    ).toBeVisible();
  });
});

describe('what is no image', () => {
  it('is said plainly of a chart, and pulled in its own way', async () => {
    const chart = makeImageManifest(
      [
        makeDescriptor('d1', {
          mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
        }),
      ],
      {
        config: makeDescriptor('d0', {
          mediaType: 'application/vnd.cncf.helm.config.v1+json',
        }),
      },
    );
    await openImage(
      makeApi(
        { manifests: { [TAG.digest]: chart } },
        { configMediaType: chart.config.mediaType },
      ),
    );
    expect(
      await screen.findByText(
        'This is no image to run: its configuration is of the type application/vnd.cncf.helm.config.v1+json.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        'helm pull oci://myregistry.azurecr.io/team/api --version 1.0.0',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/docker pull/)).toBeNull();
    expect(
      within(await region('Layers')).getByText(
        'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
      ),
    ).toBeVisible();
  });

  it.each([
    [
      'application/vnd.docker.distribution.manifest.v1+prettyjws',
      'This image is in the first of Docker’s formats, which tells neither sizes nor a configuration.',
    ],
    [
      'application/vnd.example.manifest.v9+json',
      'This is of the media type application/vnd.example.manifest.v9+json, which is not known here.',
    ],
  ])('is said plainly of %s, and nobody asks for it', async (type, says) => {
    const api = makeApi({ manifests: {} }, { mediaType: type });
    await openImage(api);
    expect(await screen.findAllByText(says)).toHaveLength(2);
    expect(api.askedContent).toEqual([]);
  });
});

describe('without an endpoint for content', () => {
  it('shows what the metadata tells, and what to add', async () => {
    const api = makeApi({});
    await openImage(api);
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent('no proxy endpoint /acr/v2');
    expect(note).toHaveTextContent('followRedirects: true');
    expect(note).toHaveTextContent("azurecr.io/v2/'");
    expect(await factsOf('Overview')).toMatchObject({
      Size: '28.4 MB compressed',
    });
    expect(screen.queryByRole('region', { name: 'Layers' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(api.askedReferrers).toEqual([]);
  });
});

it('shows the first of very many things, and all on demand', async () => {
  const labels = Object.fromEntries(
    Array.from({ length: 250 }, (_, at) => [`label-${at}`, String(at)]),
  );
  const config = makeConfig({ labels });
  const user = await openImage(
    makeApi(contentWith({ [MANIFEST.config.digest]: config })),
  );
  expect(await screen.findByText('label-199')).toBeVisible();
  expect(screen.queryByText('label-200')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show all 250' }));
  expect(screen.getByText('label-249')).toBeVisible();
});

it('stays while the tags are read anew', async () => {
  const api = makeApi(contentWith({ [MANIFEST.config.digest]: CONFIG }));
  const user = userEvent.setup();
  await renderInTestApp(pageOf(api, 'team/api'), { routeEntries: ['/'] });
  await user.click(await screen.findByRole('link', { name: '1.0.0' }));
  await screen.findByText('RUN npm ci');
  const layers = await region('Layers');
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  await user.click(screen.getByRole('button', { name: 'Compare with…' }));
  await waitFor(() => expect(api.asked).toHaveLength(2));
  now.mockRestore();
  Element.prototype.scrollIntoView = () => {};
  await user.click(screen.getByRole('link', { name: 'Layers' }));
  expect(layers).toBeVisible();
});

it('shows one failure of the manifest, and what does not need it', async () => {
  const failed = new AcrError(
    { kind: 'digest-mismatch', digest: TAG.digest },
    { message: 'Not the same' },
  );
  await openImage(makeApi({ manifests: { [TAG.digest]: failed } }));
  expect(
    await within(await region('Layers')).findByRole('alert'),
  ).toHaveTextContent('What came is not what was asked for');
  expect(await region('Configuration')).toHaveTextContent(
    'Not known, because the manifest could not be read.',
  );
  expect(
    await within(await region('Attached')).findByText('Nothing is attached.'),
  ).toBeVisible();
  expect(screen.getAllByRole('alert')).toHaveLength(1);
});

it('leads to its parts', async () => {
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this);
  };
  const user = await openImage(
    makeApi(contentWith({ [MANIFEST.config.digest]: CONFIG })),
  );
  const parts = screen.getByRole('navigation', { name: 'Parts of this page' });
  await screen.findByText('RUN npm ci');
  expect(parts).toHaveTextContent(
    'OverviewPullLayers 2ConfigurationSecurityAttached 0',
  );
  await user.click(within(parts).getByRole('link', { name: 'Layers' }));
  const layers = await region('Layers');
  expect(scrolled.at(-1)).toBe(layers);
  expect(layers).toHaveFocus();
});
