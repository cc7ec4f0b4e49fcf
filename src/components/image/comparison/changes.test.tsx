import { screen, within } from '@testing-library/react';
import {
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';
import {
  contentWith,
  makeComparedApi,
  NEW,
  NEW_MANIFEST,
  OLD,
  OLD_MANIFEST,
} from '../../../__testUtils__/comparedImages';
import {
  openComparison,
  region,
  rowsOf,
  summary,
} from '../../../__testUtils__/comparisonPage';

describe('the summary', () => {
  const labels = (revision: string, base: string, source = 'example/api') => ({
    'org.opencontainers.image.source': `https://github.com/${source}.git`,
    'org.opencontainers.image.revision': revision,
    'org.opencontainers.image.base.name': base,
  });

  it('says what differs at a glance', async () => {
    await openComparison(
      makeComparedApi(
        contentWith(
          { labels: labels('0123abc0123abc', 'node:20') },
          { labels: labels('9f1c2ab9f1c2ab', 'node:22') },
        ),
      ),
    );
    expect(await summary()).toMatchObject({
      Size: '1.1 MB → 1.1 MB (+3 kB)',
      Platforms: 'The same: linux/amd64',
      'Base image': 'node:20 → node:22',
      Commit: '0123abc0123a → 9f1c2ab9f1c2What changed between the commits',
    });
    expect(
      screen.getByRole('link', { name: /^What changed between the commits/ }),
    ).toHaveAttribute(
      'href',
      'https://github.com/example/api/compare/0123abc0123abc...9f1c2ab9f1c2ab',
    );
    const times = within(await region('Summary')).getAllByText(/ago/);
    expect(times.map(time => time.getAttribute('datetime'))).toEqual([
      OLD.createdAt.toISOString(),
      NEW.createdAt.toISOString(),
    ]);
    expect(times[0]).toHaveAttribute('title', expect.stringContaining('2026'));
  });

  it('knows what Azure Pipelines says, whoever signed in for the source', async () => {
    const labelsOf = (user: string, revision: string, base: string) => ({
      'com.azure.dev.image.build.repository.uri': `https://${user}@dev.azure.com/example/shop/_git/api`,
      'com.azure.dev.image.build.sourceversion': revision,
      'image.base.ref.name': base,
    });
    await openComparison(
      makeComparedApi(
        contentWith(
          { labels: labelsOf('one', '0123abc', 'ubuntu:focal') },
          { labels: labelsOf('other', '9f1c2ab', 'ubuntu:jammy') },
        ),
      ),
    );
    expect(await summary()).toMatchObject({
      'Base image': 'ubuntu:focal → ubuntu:jammy',
      Commit: '0123abc → 9f1c2abWhat changed between the commits',
    });
    expect(
      screen.getByRole('link', { name: /^What changed between the commits/ }),
    ).toHaveAttribute(
      'href',
      'https://dev.azure.com/example/shop/_git/api/branchCompare?baseVersion=GC0123abc&targetVersion=GC9f1c2ab',
    );
    expect(screen.queryByText(/(?:one|other)@/)).toBeNull();
  });

  it('says plainly what does not differ', async () => {
    const config = { labels: labels('0123abc', 'node:20') };
    const content = contentWith(config, config);
    content.manifests[NEW.digest] = {
      ...NEW_MANIFEST,
      layers: OLD_MANIFEST.layers,
    };
    await openComparison(makeComparedApi(content));
    expect(await summary()).toMatchObject({
      Size: '1.1 MB, the same',
      'Base image': 'node:20, the same',
      Commit: '0123abc in both',
    });
    expect(await region('Layers')).toHaveTextContent(
      'No difference: both have the same 2 layers (1.1 MB).',
    );
    expect(
      within(await region('Configuration')).getAllByText('No difference'),
    ).toHaveLength(3);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what the images do not', async () => {
    await openComparison(
      makeComparedApi(
        contentWith({}, { labels: labels('0123abc', 'node:22') }),
      ),
    );
    expect(await summary()).toMatchObject({
      'Base image': 'The image does not say → node:22',
      Commit: 'The image does not say → 0123abc',
    });
  });

  it('says so of neither image', async () => {
    await openComparison(makeComparedApi());
    expect(await summary()).toMatchObject({
      'Base image': 'Neither image says',
      Commit: 'Neither image says',
    });
  });

  it('compares no commits of different repositories', async () => {
    await openComparison(
      makeComparedApi(
        contentWith(
          { labels: labels('0123abc', 'node:22', 'example/old') },
          { labels: labels('9f1c2ab', 'node:22') },
        ),
      ),
    );
    expect(await summary()).toMatchObject({
      Commit: '0123abc → 9f1c2ab',
      Source: 'https://github.com/example/old → https://github.com/example/api',
    });
    expect(screen.queryByRole('link', { name: /^What changed/ })).toBeNull();
  });

  it('makes a link of nothing but a commit', async () => {
    await openComparison(
      makeComparedApi(
        contentWith(
          { labels: labels('../../evil', 'javascript:alert(1)') },
          { labels: labels('9f1c2ab', '<img src=x>') },
        ),
      ),
    );
    expect(await summary()).toMatchObject({
      'Base image': 'javascript:alert(1) → <img src=x>',
      Commit: '../../evil → 9f1c2ab',
    });
    expect(
      within(await region('Summary'))
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual(['https://github.com/example/api/commit/9f1c2ab']);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('layers', () => {
  it('are counted, and what differs is listed with what made it', async () => {
    await openComparison(makeComparedApi());
    expect(
      await screen.findByText(
        '1 shared (1 MB), 1 new (103 kB), 1 gone (100 kB)',
      ),
    ).toBeVisible();
    await screen.findByText('RUN npm ci --prod');
    expect(await rowsOf('Layers')).toEqual([
      ['Change', 'Made by', 'Size'],
      ['New', 'RUN npm ci --prod', '103 kB'],
      ['Gone', 'RUN npm ci', '100 kB'],
    ]);
  });

  it('of which there is none are not counted', async () => {
    const content = contentWith();
    content.manifests[OLD.digest] = {
      ...OLD_MANIFEST,
      layers: OLD_MANIFEST.layers.slice(0, 1),
    };
    await openComparison(makeComparedApi(content));
    expect(
      await screen.findByText('1 shared (1 MB), 1 new (103 kB)'),
    ).toBeVisible();
  });

  it('of an artifact come with their types', async () => {
    const config = makeDescriptor('c0', { mediaType: 'application/x.config' });
    const layers = [makeDescriptor('d1', { mediaType: 'application/x.data' })];
    await openComparison(
      makeComparedApi({
        manifests: {
          [OLD.digest]: makeImageManifest([], { config }),
          [NEW.digest]: makeImageManifest(layers, { config }),
        },
      }),
    );
    expect(await rowsOf('Layers')).toEqual([
      ['Change', 'Media type', 'Size'],
      ['New', 'application/x.data', '1 MB'],
    ]);
    const text =
      'This is no image to run: its configuration is of the type application/x.config.';
    const section = await region('Configuration');
    expect(within(section).getByText(`1.4.3: ${text}`)).toBeVisible();
    expect(within(section).getByText(`1.4.4: ${text}`)).toBeVisible();
  });
});

describe('configuration', () => {
  it('lists the settings that differ', async () => {
    await openComparison(
      makeComparedApi(
        contentWith(
          { user: '', healthCheck: ['CMD', 'true'], ports: ['80/tcp'] },
          { command: ['--new'], healthCheck: ['NONE'] },
        ),
      ),
    );
    expect(await rowsOf('How it is run')).toEqual([
      ['Setting', '1.4.3', '1.4.4'],
      ['Command', '["main.js"]', '["--new"]'],
      ['User', 'None is named', 'node'],
      ['Ports', '80/tcp', 'None'],
      ['Health check', '["CMD","true"]', 'Switched off'],
    ]);
    const table = screen.getByRole('table', { name: 'How it is run' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
  });

  it('lists variables and labels that differ, and those of one side', async () => {
    await openComparison(
      makeComparedApi(
        contentWith(
          { environment: ['A=1', 'SAME=x', 'OLD=o'], labels: { empty: '' } },
          { environment: ['A=2', 'SAME=x'], labels: { b: 'n' } },
        ),
      ),
    );
    expect(await rowsOf('Environment')).toEqual([
      ['Name', '1.4.3', '1.4.4'],
      ['A', '1', '2'],
      ['OLD', 'o', '—'],
    ]);
    expect(await rowsOf('Labels')).toEqual([
      ['Name', '1.4.3', '1.4.4'],
      ['b', '—', 'n'],
      ['empty', '', '—'],
    ]);
  });

  it('hides what looks secret, on each side until somebody asks', async () => {
    const user = await openComparison(
      makeComparedApi(
        contentWith(
          { environment: ['DB_PASSWORD=old-one'] },
          { environment: ['DB_PASSWORD=new-one'] },
        ),
      ),
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Show the value of DB_PASSWORD in 1.4.4',
      }),
    );
    expect(screen.getByText('new-one')).toBeVisible();
    expect(screen.queryByText('old-one')).toBeNull();
    expect(
      screen.getByRole('button', {
        name: 'Show the value of DB_PASSWORD in 1.4.3',
      }),
    ).toBeVisible();
  });

  it('hides values with credentials on either side', async () => {
    const user = await openComparison(
      makeComparedApi(
        contentWith(
          { environment: ['DATABASE_URL=postgres://db/x'] },
          {
            environment: ['DATABASE_URL=postgres://user:secret@db/x'],
            labels: { home: 'https://user:secret@example.com/' },
          },
        ),
      ),
    );
    expect(await screen.findByText('postgres://db/x')).toBeVisible();
    expect(document.body).not.toHaveTextContent('user:secret');
    await user.click(
      screen.getByRole('button', { name: 'Show the value of home in 1.4.4' }),
    );
    expect(document.activeElement).toHaveTextContent(
      /^https:\/\/user:secret@example\.com\/$/,
    );
    expect(document.body).not.toHaveTextContent('postgres://user');
  });

  it('shows markup as text, and links nothing but http(s)', async () => {
    const hostile = '<img src=x onerror="window.hacked=true">';
    await openComparison(
      makeComparedApi(
        contentWith(
          { labels: { [hostile]: hostile, script: 'javascript:alert(1)' } },
          {
            labels: { script: 'https://example.com/docs' },
            command: [hostile],
            history: [
              { command: hostile, isEmpty: false },
              { command: hostile, isEmpty: false },
            ],
          },
        ),
      ),
    );
    expect(await rowsOf('Labels')).toContainEqual([hostile, hostile, '—']);
    expect(await rowsOf('Layers')).toContainEqual(['New', hostile, '103 kB']);
    expect(
      within(await region('Configuration'))
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual(['https://example.com/docs']);
    expect(document.querySelector('img')).toBeNull();
  });
});
