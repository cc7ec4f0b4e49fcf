import { screen } from '@testing-library/react';
import {
  digestOf,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';
import {
  makeComparedApi,
  NEW,
  OLD,
  OLD_MANIFEST,
} from '../../../__testUtils__/comparedImages';
import {
  HEADING,
  openComparison,
  summary,
} from '../../../__testUtils__/comparisonPage';

describe('an index', () => {
  const platform = (architecture: string, variant?: string) => ({
    os: 'linux',
    architecture,
    variant,
  });
  const indexOf = (...children: Array<[string, string]>) => ({
    kind: 'index' as const,
    mediaType: INDEX_TYPE,
    images: children.map(([architecture, hex]) => ({
      ...makeDescriptor(hex, { mediaType: IMAGE_TYPE }),
      platform: platform(architecture),
    })),
    others: [],
    annotations: {},
  });
  const propertiesWith = (...architectures: string[]) => ({
    mediaType: INDEX_TYPE,
    platform: undefined,
    platforms: architectures.map(architecture => platform(architecture)),
  });
  const config = { ...OLD_MANIFEST.config };
  const child = (...layers: string[]) =>
    makeImageManifest(
      layers.map(hex => makeDescriptor(hex)),
      { config },
    );
  const documents = {
    [digestOf('e1')]: child('1'),
    [digestOf('e2')]: child('1', '2'),
    [digestOf('f1')]: child('1', '3', '4'),
    [digestOf('f2')]: child('1', '2', '3', '4'),
  };
  const configs = { [config.digest]: makeConfig() };

  it('is compared for the same platform, which may be chosen', async () => {
    const user = await openComparison(
      makeComparedApi(
        {
          manifests: {
            [OLD.digest]: indexOf(['amd64', 'e1'], ['arm64', 'e2']),
            [NEW.digest]: indexOf(['amd64', 'f1'], ['arm64', 'f2']),
            ...documents,
          },
          configs,
        },
        propertiesWith('amd64', '386'),
        propertiesWith('amd64', 'arm64'),
      ),
    );
    expect(
      await screen.findByText('1 shared (1 MB), 2 new (2 MB)'),
    ).toBeVisible();
    expect((await summary()).Platforms).toBe(
      'New: linux/arm64Gone: linux/386In both: linux/amd64',
    );
    await user.click(screen.getByRole('button', { name: /Platform/ }));
    await user.click(
      await screen.findByRole('option', { name: 'linux/arm64' }),
    );
    expect(
      await screen.findByText('2 shared (2 MB), 2 new (2 MB)'),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: HEADING })).toBeVisible();
    expect(screen.queryByText(/different platforms/)).toBeNull();
  });

  it('says so if the other one lacks that platform', async () => {
    await openComparison(
      makeComparedApi(
        {
          manifests: {
            [OLD.digest]: indexOf(['amd64', 'e1']),
            [NEW.digest]: indexOf(['amd64', 'f1'], ['arm64', 'f2']),
            ...documents,
          },
          configs,
        },
        propertiesWith('amd64'),
        propertiesWith('amd64', 'arm64'),
      ),
      '&acr-platform=linux%2Farm64',
    );
    expect(
      await screen.findByText(
        'What is compared here runs on different platforms: 1.4.3 on linux/amd64, 1.4.4 on linux/arm64.',
      ),
    ).toBeVisible();
  });

  it('is compared with a single image for its platform', async () => {
    await openComparison(
      makeComparedApi(
        {
          manifests: {
            [OLD.digest]: indexOf(['amd64', 'e1'], ['arm64', 'e2']),
            [NEW.digest]: documents[digestOf('f2')],
            ...documents,
          },
          configs,
        },
        propertiesWith('amd64', 'arm64'),
        { platform: platform('arm64') },
      ),
    );
    expect(
      await screen.findByText('2 shared (2 MB), 2 new (2 MB)'),
    ).toBeVisible();
    expect(screen.queryByText(/different platforms/)).toBeNull();
  });

  it('has no size without an endpoint for content', async () => {
    await openComparison(makeComparedApi({}, propertiesWith('amd64')));
    expect(await summary()).toMatchObject({
      Size: 'Not known: the size of 1.4.3 differs by platform',
      Platforms: 'The same: linux/amd64',
    });
  });
});
