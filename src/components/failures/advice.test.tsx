/** What is to be copied where several registries are configured. */
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { AcrFailure, Registry } from 'backstage-plugin-acr-common';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import {
  FakeRegistries,
  makeRegistry,
} from '../../__testUtils__/FakeRegistries';
import { TestFrame } from '../../__testUtils__/TestFrame';
import { endpointSnippet, permissionSnippet } from '../../apis/advice/snippets';
import { acrRegistriesApiRef } from '../../apis/refs';
import { RegistryProvider } from '../../data/registries/RegistryProvider';
import { Texts } from '../../translations/Texts';
import { ContentNote } from '../shared/ContentNote';
import { FailurePanel } from './FailurePanel';

const REGISTRIES = new FakeRegistries({
  dev: new FakeAcrApi([]),
  prod: new FakeAcrApi([]),
});

async function render(content: JSX.Element, registry = makeRegistry('prod')) {
  await renderInTestApp(
    <TestApiProvider apis={[[acrRegistriesApiRef, REGISTRIES]]}>
      <RegistryProvider registry={registry}>
        <TestFrame>
          <Texts>{content}</Texts>
        </TestFrame>
      </RegistryProvider>
    </TestApiProvider>,
  );
}

it.each<[AcrFailure, says: string]>([
  [
    { kind: 'no-endpoint', api: 'metadata' },
    "'/acr/custom/api/prod': target: 'https://prodregistry.azurecr.io/acr/v1/' credentials: require allowedMethods: ['GET', 'HEAD'] headers: Authorization: 'Basic ${PROD_ACR_AUTH_TOKEN}'",
  ],
  [
    { kind: 'wrong-target' },
    "'/acr/custom/api/prod': target: 'https://prodregistry.azurecr.io/acr/v1/'",
  ],
  [
    { kind: 'redirect-not-followed' },
    "target: 'https://prodregistry.azurecr.io/v2/' followRedirects: true",
  ],
  [{ kind: 'credentials-refused' }, 'export PROD_ACR_AUTH_TOKEN="$('],
  [
    { kind: 'permission-missing' },
    'az acr scope-map update --registry prodregistry --name backstage-read',
  ],
  [{ kind: 'firewall' }, 'az acr network-rule add --name prodregistry --ip'],
  [
    { kind: 'repository-unknown' },
    'az acr repository list --name prodregistry',
  ],
])('is about the registry at hand: %j', async (failure, says) => {
  await render(<FailurePanel repository="team/api" failure={failure} />);
  expect(screen.getByRole('alert')).toHaveTextContent(says);
});

it('shows YAML for the endpoint that was asked', async () => {
  await render(
    <FailurePanel
      repository="team/api"
      failure={{ kind: 'wrong-target' }}
      answer={{ status: 404, api: 'metadata', body: 'x' }}
    />,
    {
      ...makeRegistry('prod'),
      access: { via: 'proxy', metadata: '/my/acr', content: '/my/v2' },
    },
  );
  expect(
    screen.getByText(/'\/my\/acr':\s+target: 'https:/),
  ).toBeInTheDocument();
});

it('is about the registry whose content has no endpoint', async () => {
  await render(<ContentNote />);
  expect(screen.getByRole('note')).toHaveTextContent(
    "target: 'https://prodregistry.azurecr.io/v2/' followRedirects: true credentials: require allowedMethods: ['GET', 'HEAD'] headers: Authorization: 'Basic ${PROD_ACR_AUTH_TOKEN}'",
  );
});

describe('a registry', () => {
  const { access } = makeRegistry('prod');
  const PORTAL = {
    url: 'https://portal.azure.com',
    subscriptionId: 'id',
    resourceGroup: 'group',
  };
  const registryOf = (
    loginServer?: string,
    resourceName?: string,
  ): Registry => ({
    name: 'prod',
    access,
    loginServer,
    ...(resourceName && { portal: { ...PORTAL, resourceName } }),
  });

  it.each([
    ['prod', '${PROD_ACR_AUTH_TOKEN}'],
    ['dev.eu-west', '${DEV_EU_WEST_ACR_AUTH_TOKEN}'],
    ['2nd', '${_2ND_ACR_AUTH_TOKEN}'],
    ['', '${ACR_AUTH_TOKEN}'],
  ])('called “%s” has a token of its own: %s', (name, variable) => {
    expect(endpointSnippet('metadata', { name, access })).toContain(
      `'Basic ${variable}'`,
    );
  });

  it.each([
    ['of no known login server', registryOf(), 'MYREGISTRY'],
    ['of Azure', registryOf('prodregistry.azurecr.io'), 'prodregistry'],
    [
      'with a domain name label',
      registryOf('prodregistry-abc123.azurecr.io'),
      'prodregistry',
    ],
    [
      'with a place in the portal',
      registryOf('images.example.com', 'prodregistry'),
      'prodregistry',
    ],
    ['elsewhere', registryOf('localhost:5000'), 'MYREGISTRY'],
  ])('%s is called for az: %j', (_what, registry, name) => {
    expect(permissionSnippet('team/api', registry)).toContain(
      `--registry ${name} --name`,
    );
  });
});
