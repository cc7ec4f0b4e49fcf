/** What is to be copied where several registries are configured. */
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { FakeAcrApi } from '../../__testUtils__/FakeAcrApi';
import {
  FakeRegistries,
  makeRegistry,
} from '../../__testUtils__/FakeRegistries';
import { AcrFailure } from '../../api/AcrError';
import { RegistryProvider } from '../../hooks/RegistryProvider';
import { acrRegistriesApiRef } from '../../apis/refs';
import { Registry } from '../../registries/Registry';
import { ContentNote } from '../ImageParts';
import { FailurePanel } from './FailurePanel';
import { AllTexts } from '../../translations/AllTexts';
import { endpointSnippet, permissionSnippet } from './snippets';

const REGISTRIES = new FakeRegistries({
  dev: new FakeAcrApi([]),
  prod: new FakeAcrApi([]),
});

async function render(content: JSX.Element) {
  await renderInTestApp(
    <TestApiProvider apis={[[acrRegistriesApiRef, REGISTRIES]]}>
      <RegistryProvider registry={makeRegistry('prod')}>
        <AllTexts>{content}</AllTexts>
      </RegistryProvider>
    </TestApiProvider>,
  );
}

it.each<[AcrFailure, says: string]>([
  [
    { kind: 'no-endpoint', proxyPath: '/acr/custom/api/prod' },
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

it('is about the registry whose content has no endpoint', async () => {
  await render(<ContentNote proxyPath="/acr/custom/v2/prod" />);
  expect(screen.getByRole('note')).toHaveTextContent(
    "target: 'https://prodregistry.azurecr.io/v2/' followRedirects: true credentials: require allowedMethods: ['GET', 'HEAD'] headers: Authorization: 'Basic ${PROD_ACR_AUTH_TOKEN}'",
  );
});

describe('a registry', () => {
  const paths = { proxyPath: '/api', contentProxyPath: '/v2' };
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
    ...paths,
    loginServer,
    ...(resourceName && { portal: { ...PORTAL, resourceName } }),
  });

  it.each([
    ['prod', '${PROD_ACR_AUTH_TOKEN}'],
    ['dev.eu-west', '${DEV_EU_WEST_ACR_AUTH_TOKEN}'],
    ['2nd', '${_2ND_ACR_AUTH_TOKEN}'],
    ['', '${ACR_AUTH_TOKEN}'],
  ])('called “%s” has a token of its own: %s', (name, variable) => {
    expect(endpointSnippet('/api', '/acr/v1/', { name, ...paths })).toContain(
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
