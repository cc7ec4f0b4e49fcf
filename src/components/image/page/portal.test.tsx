/** The way from the page of an image to the Azure portal. */
import { mockApis } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { FakeAcrApi, makeTag } from 'backstage-plugin-acr-testing/fakes';
import { FakelyRead } from '../../../__testUtils__/FakeRegistries';
import { renderRegistries } from '../../../__testUtils__/renderRegistries';

const TAG = makeTag('1.0.0', 1);

/** Comes to the page of an image of a registry that is configured like this. */
async function visit(more: object) {
  const api = new FakeAcrApi([[TAG]]);
  api.manifestPages = [[{ ...TAG, isQuarantined: false }]];
  const config = mockApis.config({
    data: {
      acr: {
        registries: [
          { name: 'dev', loginServer: 'myregistry.azurecr.io', ...more },
        ],
      },
    },
  });
  const registries = new FakelyRead(config, () => api);
  await renderRegistries(registries, 'team/api', '/?acr-image=1.0.0');
  await screen.findByRole('heading', { name: 'team/api:1.0.0' });
}

const NAME = 'Open in the Azure portal, Opens in a new window';

it('leads to the tag, in a new tab', async () => {
  await visit({
    portal: {
      subscriptionId: '00000000-0000-0000-0000-000000000000',
      resourceGroup: 'images',
    },
  });
  const link = screen.getByRole('link', { name: NAME });
  expect(link).toHaveAttribute(
    'href',
    expect.stringMatching(
      /^https:\/\/portal\.azure\.com\/#view\/.*\/repositoryName\/team%2Fapi\/tag\/1\.0\.0$/,
    ),
  );
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener');
});

const PORTAL = { subscriptionId: 'id', resourceGroup: 'images' };

it('leads to the resource, whatever its login server has behind the name', async () => {
  await visit({
    loginServer: 'myreg-abc123def4567890.azurecr.io',
    portal: PORTAL,
  });
  expect(screen.getByRole('link', { name: NAME })).toHaveAttribute(
    'href',
    expect.stringContaining('%2Fregistries%2Fmyreg/repositoryName/'),
  );
});

it('is not there if nothing tells the name of the resource', async () => {
  await visit({ loginServer: 'images.example.com', portal: PORTAL });
  expect(screen.queryByRole('link', { name: NAME })).toBeNull();
});

it('is not there if the configuration does not tell the place', async () => {
  await visit({});
  expect(screen.queryByRole('link', { name: NAME })).toBeNull();
});
