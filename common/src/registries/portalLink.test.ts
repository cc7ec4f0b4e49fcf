/** @jest-environment node */
import { DEFAULT_PROXY_ACCESS } from './proxyAccess';
import { PortalPlace } from './Registry';
import { tagInPortal } from './portalLink';

const PLACE: PortalPlace = {
  url: 'https://portal.azure.com',
  subscriptionId: '00000000-0000-0000-0000-000000000000',
  resourceGroup: 'images',
  resourceName: 'myregistry',
};

function link(portal?: PortalPlace) {
  const registry = { name: 'dev', access: DEFAULT_PROXY_ACCESS, portal };
  return tagInPortal({ registry, name: 'team/api' }, '1.0.0');
}

it('leads to a tag', () => {
  expect(link(PLACE)).toBe(
    'https://portal.azure.com/#view/Microsoft_Azure_ContainerRegistries/TagMetadataBlade/registryId/%2Fsubscriptions%2F00000000-0000-0000-0000-000000000000%2FresourceGroups%2Fimages%2Fproviders%2FMicrosoft.ContainerRegistry%2Fregistries%2Fmyregistry/repositoryName/team%2Fapi/tag/1.0.0',
  );
});

it('opens the directory, if it is told', () => {
  expect(link({ ...PLACE, tenant: 'example.onmicrosoft.com' })).toMatch(
    /^https:\/\/portal\.azure\.com\/#@example\.onmicrosoft\.com\/view\//,
  );
});

it('leads nowhere if the place is not told', () => {
  expect(link()).toBeUndefined();
});
