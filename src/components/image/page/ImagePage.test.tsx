import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/test-utils';
import { AcrError, AcrManifestProperties } from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  makeTag,
  makeTags,
  REGISTRY,
} from 'backstage-plugin-acr-testing/fakes';
import { pageOf, renderPage } from '../../../__testUtils__/renderPage';

const TAG = { ...makeTag('1.0.0', 1), updatedAt: makeTag('', 5).updatedAt };

const MANIFEST: AcrManifestProperties = {
  digest: TAG.digest,
  createdAt: TAG.createdAt,
  updatedAt: TAG.updatedAt,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  size: 28_400_000,
  platform: { os: 'linux', architecture: 'arm64' },
  tags: ['1.0.0', 'latest'],
  isLocked: false,
  isQuarantined: false,
};

function makeApi(manifest: Partial<AcrManifestProperties> = {}) {
  const api = new FakeAcrApi([[TAG, ...makeTags(2)]]);
  api.manifestPages = [[{ ...MANIFEST, ...manifest }]];
  return api;
}

/** Opens the image of a tag by its link in the table. */
async function open(api: FakeAcrApi, tag = '1.0.0') {
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  await user.click(await screen.findByRole('link', { name: tag }));
  return user;
}

/** What the overview says, by its names. */
async function overview() {
  const section = await screen.findByRole('region', { name: 'Overview' });
  const names = within(section).getAllByRole('term');
  const values = within(section).getAllByRole('definition');
  return Object.fromEntries(
    names.map((name, index) => [name.textContent, values[index].textContent]),
  );
}

it('shows what the registry knows of an image', async () => {
  await open(makeApi());
  expect(
    await screen.findByRole('heading', { name: 'team/api:1.0.0' }),
  ).toBeVisible();
  expect(await overview()).toMatchObject({
    Tags: '1.0.0latest',
    Digest: `${TAG.digest} `,
    Size: '28.4 MB compressed',
    Platform: 'linux/arm64',
    'Media type': 'application/vnd.oci.image.manifest.v1+json',
  });
});

it('shows the platforms of an index, and no size', async () => {
  const platforms = ['amd64', 'arm64', 'arm64'].map(architecture => ({
    os: 'linux',
    architecture,
  }));
  await open(
    makeApi({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      platform: undefined,
      platforms,
    }),
  );
  expect(await overview()).toMatchObject({
    Size: 'Differs by platform',
    Platform: 'linux/amd64, linux/arm64',
  });
});

it('says what is not known, and what is locked or quarantined', async () => {
  await open(
    makeApi({
      size: undefined,
      platform: undefined,
      mediaType: undefined,
      tags: undefined,
      isLocked: true,
      isQuarantined: true,
    }),
  );
  expect(await overview()).toMatchObject({
    Tags: '1.0.0',
    Size: 'The registry does not tell',
    Platform: 'None: this is no image to run, or it does not say',
    'Media type': 'The registry does not tell',
    Lock: 'Locked: it cannot be changed or deleted as it is',
    Quarantine: 'Kept back by the registry until it was checked',
  });
});

it('says that nobody can read it', async () => {
  const api = makeApi();
  api.pages = [[{ ...TAG, isReadDisabled: true }]];
  const refused = new AcrError({ kind: 'read-disabled' }, { message: '405' });
  api.content.manifests = { [TAG.digest]: refused };
  await open(api);
  expect(await overview()).toMatchObject({
    Reading: 'Its attribute readEnabled is off: nobody can pull it',
    Platform: 'linux/arm64',
  });
  const layers = await screen.findByRole('region', { name: 'Layers' });
  const alert = await within(layers).findByRole('alert');
  expect(alert).toHaveTextContent('Reading is disabled');
  expect(alert).toHaveTextContent(
    'az acr repository update --name MYREGISTRY \\ --image team/api:TAG --read-enabled true',
  );
});

it('says that a tag has no manifest, and leads back to the others', async () => {
  const api = makeApi();
  const ghost = makeTag('ghost', 2);
  api.pages = [[ghost, TAG]];
  await open(api, 'ghost');
  const alert = await screen.findByRole('alert');
  expect(
    within(alert).getByRole('heading', { name: 'This tag has no manifest' }),
  ).toBeVisible();
  expect(alert).toHaveTextContent(
    'team/api has the tag, but not the manifest that it points to',
  );
  expect(
    screen.getByRole('link', { name: 'All tags of team/api' }),
  ).toBeVisible();
});

it('gives the commands that get the image, by tag and by digest', async () => {
  await open(makeApi());
  const section = await screen.findByRole('region', { name: 'Pull' });
  const image = 'myregistry.azurecr.io/team/api';
  [
    `docker pull ${image}:1.0.0`,
    `docker pull ${image}@${TAG.digest}`,
    `FROM ${image}@${TAG.digest}`,
    `image: ${image}@${TAG.digest}`,
    'az acr login --name myregistry',
  ].forEach(command => {
    expect(within(section).getByText(command)).toBeVisible();
  });
  expect(
    within(section).getByRole('button', {
      name: 'Copy: Docker, exactly this image',
    }),
  ).toBeVisible();
  expect(section).not.toHaveTextContent('podman');
});

it('gives the commands of Podman to who wants these, and remembers it', async () => {
  const page = pageOf(makeApi(), 'team/api');
  const at = { routeEntries: ['/?acr-image=1.0.0'] };
  const image = 'myregistry.azurecr.io/team/api';
  const user = userEvent.setup();
  const first = await renderInTestApp(page, at);
  const docker = await screen.findByRole('button', { name: 'Docker' });
  expect(docker).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: 'Podman' }));
  expect(docker).toHaveAttribute('aria-pressed', 'false');
  const section = screen.getByRole('region', { name: 'Pull' });
  [
    `podman pull ${image}:1.0.0`,
    `podman pull ${image}@${TAG.digest}`,
    `FROM ${image}@${TAG.digest}`,
    'DOCKER_COMMAND=podman az acr login --name myregistry',
  ].forEach(command => {
    expect(within(section).getByText(command)).toBeVisible();
  });
  expect(section).not.toHaveTextContent('docker pull');
  first.unmount();

  await renderInTestApp(page, at);
  const podman = await screen.findByRole('button', { name: 'Podman' });
  expect(podman).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(`podman pull ${image}:1.0.0`)).toBeVisible();
});

it('offers no other tool for what Docker does not pull', async () => {
  const chart = 'application/vnd.cncf.helm.config.v1+json';
  await open(makeApi({ configMediaType: chart }));
  await screen.findByText(/^helm pull/);
  expect(screen.queryByRole('button', { name: 'Podman' })).toBeNull();
});

it('leads back to the table, which is as it was', async () => {
  const user = await open(makeApi());
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(
    await screen.findByRole('link', { name: 'All tags of team/api' }),
  );
  await user.type(screen.getByRole('searchbox'), '1.0');
  await user.click(screen.getByRole('link', { name: '1.0.0' }));
  await user.click(
    await screen.findByRole('link', { name: 'All tags of team/api' }),
  );
  expect(screen.getByRole('searchbox')).toHaveValue('1.0');
});

it('reads nothing but the image for who comes for that alone', async () => {
  const api = makeApi();
  await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: ['/?acr-image=1.0.0'],
  });
  expect(
    await screen.findByRole('heading', { name: 'team/api:1.0.0' }),
  ).toBeVisible();
  expect(api.asked).toEqual([]);
  expect(api.askedManifests).toEqual([]);
  await userEvent
    .setup()
    .click(screen.getByRole('link', { name: 'All tags of team/api' }));
  expect(await screen.findByRole('link', { name: 't00001' })).toBeVisible();
});

it('takes the focus, which the link in the table has lost', async () => {
  await open(makeApi());
  const heading = await screen.findByRole('heading', {
    name: 'team/api:1.0.0',
  });
  expect(document.activeElement).toContainElement(heading);
});

it('gives the focus back to the link that led to it', async () => {
  const user = await open(makeApi());
  await user.click(
    await screen.findByRole('link', { name: 'All tags of team/api' }),
  );
  expect(screen.getByRole('link', { name: '1.0.0' })).toHaveFocus();
});

it('is read anew after the list was refreshed', async () => {
  const api = makeApi();
  const user = await open(api);
  await screen.findByText(`docker pull ${REGISTRY}/team/api@${TAG.digest}`);
  await user.click(screen.getByRole('link', { name: 'All tags of team/api' }));
  const moved = { ...TAG, digest: makeTag('moved', 1).digest };
  api.pages = [[moved]];
  api.manifestPages = [[{ ...MANIFEST, digest: moved.digest }]];
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByTitle(moved.digest);
  await user.click(screen.getByRole('link', { name: '1.0.0' }));
  expect(
    await screen.findByText(`docker pull ${REGISTRY}/team/api@${moved.digest}`),
  ).toBeVisible();
});

it('does not show what the registry tells of another image', async () => {
  const api = makeApi();
  api.manifestPages = [[{ ...MANIFEST, digest: makeTag('x', 1).digest }]];
  api.getManifestProperties = async () => ({
    ...MANIFEST,
    digest: makeTag('x', 1).digest,
  });
  await open(api);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'What is missing, in the words of the client: “the image that was asked for”',
  );
});

it('explains that an image is gone', async () => {
  const api = makeApi();
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  await screen.findByRole('link', { name: '1.0.0' });
  api.pages = [[]];
  await user.click(screen.getByRole('link', { name: '1.0.0' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This image is not there',
  );
  expect(
    screen.getByRole('link', { name: 'All tags of team/api' }),
  ).toBeVisible();
});
