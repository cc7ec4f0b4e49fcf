/** What the app’s analytics are told of a repository. */
import { analyticsApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrManifestProperties } from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  INDEX_TYPE,
  makeDescriptor,
  makeImageManifest,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../__testUtils__/FakeRegistries';
import { pageOf } from '../../__testUtils__/renderPage';
import { pageOfRegistries } from '../../__testUtils__/renderRegistries';

jest.mock('copy-to-clipboard', () => jest.fn(() => true));

const TAGS = ['1.0.0', '1.1.0'].map((name, day) => makeTag(name, day));

/** An index for two platforms under each of two tags. */
function makeApi() {
  const api = new FakeAcrApi([TAGS]);
  const platforms = ['amd64', 'arm64'].map(architecture => ({
    os: 'linux',
    architecture,
  }));
  api.manifestPages = [
    TAGS.map(
      ({ digest, createdAt, updatedAt }): AcrManifestProperties => ({
        digest,
        createdAt,
        updatedAt,
        mediaType: INDEX_TYPE,
        platforms,
        isLocked: false,
        isQuarantined: false,
      }),
    ),
  ];
  const images = platforms.map((platform, at) => ({
    ...makeDescriptor(`a${at}`),
    platform,
  }));
  api.content.manifests = Object.fromEntries([
    ...TAGS.map(({ digest }) => [
      digest,
      {
        kind: 'index',
        mediaType: INDEX_TYPE,
        images,
        others: [],
        annotations: {},
      },
    ]),
    ...images.map((_image, at) => [digestOf(`a${at}`), makeImageManifest([])]),
  ]);
  return api;
}

/** Comes to a page by an address; tells what the analytics were told. */
async function visit(query: string, page = pageOf(makeApi(), 'team/api')) {
  const analytics = mockApis.analytics.mock();
  await renderInTestApp(
    <TestApiProvider apis={[[analyticsApiRef, analytics]]}>
      {page}
    </TestApiProvider>,
    { routeEntries: [`/?${query}`] },
  );
  return (action: string) =>
    analytics.captureEvent.mock.calls
      .map(([event]) => event)
      .filter(event => event.action === action)
      .map(({ subject, attributes }) => [
        subject,
        ...(attributes ? [attributes] : []),
      ]);
}

const user = userEvent.setup();

it('are told once that an image is opened', async () => {
  const told = await visit('acr-image=1.1.0');
  await user.click(await screen.findByLabelText('Platform'));
  await user.click(screen.getByRole('option', { name: 'linux/arm64' }));
  await screen.findByText('linux/arm64');
  expect(told('openImage')).toEqual([['team/api:1.1.0']]);
});

it('are told of each image that is opened', async () => {
  const told = await visit('');
  expect(told('openImage')).toEqual([]);
  await user.click(await screen.findByRole('link', { name: '1.1.0' }));
  await user.click(
    await screen.findByRole('link', { name: 'All tags of team/api' }),
  );
  await user.click(await screen.findByRole('link', { name: '1.0.0' }));
  await screen.findByRole('heading', { name: 'team/api:1.0.0' });
  expect(told('openImage')).toEqual([['team/api:1.1.0'], ['team/api:1.0.0']]);
});

it.each([
  ['Docker, by tag', 'dockerTag'],
  ['In a Kubernetes manifest', 'kubernetes'],
])('are told that a pull command is copied: %s', async (name, command) => {
  const told = await visit('acr-image=1.1.0');
  const button = await screen.findByRole('button', { name: `Copy: ${name}` });
  button.focus();
  await user.keyboard('{Enter}');
  expect(told('copyPullCommand')).toEqual([['team/api:1.1.0', { command }]]);
});

it('are told once that images are compared', async () => {
  const told = await visit('acr-image=1.1.0&acr-compare=1.0.0');
  await screen.findByRole('heading', { name: 'team/api: 1.0.0 → 1.1.0' });
  await user.click(await screen.findByLabelText('Platform'));
  await user.click(screen.getByRole('option', { name: 'linux/arm64' }));
  await screen.findByText('linux/arm64');
  expect(told('compareImages')).toEqual([['team/api:1.0.0…1.1.0']]);
  expect(told('openImage')).toEqual([]);
});

it('are told in which of several registries it is', async () => {
  const registries = new FakeRegistries({ dev: makeApi(), prod: makeApi() });
  const page = pageOfRegistries(registries, 'team/api');
  const told = await visit('acr-image=1.1.0', page);
  await user.click(
    await screen.findByRole('button', { name: 'Copy: Docker, by tag' }),
  );
  await user.click(screen.getByRole('link', { name: 'All tags of team/api' }));
  const registry = 'dev';
  expect(told('openImage')).toEqual([['team/api:1.1.0', { registry }]]);
  expect(told('copyPullCommand')).toEqual([
    ['team/api:1.1.0', { registry, command: 'dockerTag' }],
  ]);
});

it('are told in which of several registries images are compared', async () => {
  const registries = new FakeRegistries({ dev: makeApi(), prod: makeApi() });
  const told = await visit(
    'acr-image=1.1.0&acr-compare=1.0.0',
    pageOfRegistries(registries, 'team/api'),
  );
  await screen.findByRole('heading', { name: 'team/api: 1.0.0 → 1.1.0' });
  expect(told('compareImages')).toEqual([
    ['team/api:1.0.0…1.1.0', { registry: 'dev' }],
  ]);
});
