/** Which host the commands on the pages name. */
import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../__testUtils__/FakeRegistries';
import { pageOf } from '../../__testUtils__/renderPage';
import { pageOfRegistries } from '../../__testUtils__/renderRegistries';
import { makeImageApi } from '../../__testUtils__/securityPage';

const WHY =
  'The commands are not shown, because it is not certain which host they may name. The registry calls itself evil.example, which is not a login server of Azure’s, and the configuration names none. An administrator can add it to app-config.yaml:';

/** Shows a page of a registry that calls itself so. */
async function show(
  api: FakeAcrApi,
  registry: string,
  query: string,
  isConfigured: boolean,
) {
  api.registry = registry;
  const registries = new FakeRegistries({ dev: api });
  await renderInTestApp(
    isConfigured
      ? pageOfRegistries(registries, 'team/api')
      : pageOf(api, 'team/api'),
    { routeEntries: [`/?${query}`] },
  );
}

/** All that stands there to be copied. */
function copied(): string {
  return screen
    .queryAllByText((_text, element) => element?.tagName === 'PRE')
    .map(element => element.textContent)
    .join('\n');
}

describe.each([
  [
    'an empty repository',
    '',
    'team/api has no tags yet',
    () => new FakeAcrApi([[]]),
  ],
  ['an image', 'acr-image=1.0.0', 'Not scanned', makeImageApi],
])('the commands for %s', (_what, query, there, makeApi) => {
  it('name the configured login server, whatever the registry calls itself', async () => {
    await show(makeApi(), 'evil.example', query, true);
    await screen.findByText(there);
    expect(copied()).toContain('devregistry.azurecr.io/team/api');
    expect(copied()).not.toContain('evil.example');
  });

  it('name a registry of Azure’s that calls itself so, if none is configured', async () => {
    await show(makeApi(), 'theirs.azurecr.io', query, false);
    await screen.findByText(there);
    expect(copied()).toContain('theirs.azurecr.io/team/api');
  });

  it('are not there for another host, if none is configured', async () => {
    await show(makeApi(), 'evil.example', query, false);
    await screen.findByText(there);
    expect(screen.getAllByText(WHY)[0]).toBeVisible();
    expect(copied()).not.toMatch(/evil\.example|docker|oras|az acr|syft/);
    expect(copied()).toContain('loginServer: myregistry.azurecr.io');
    expect(copied()).toContain('proxyPath: /acr/api');
  });
});

it('are not there in any part of an image’s page', async () => {
  await show(makeImageApi(), 'evil.example', 'acr-image=1.0.0', false);
  for (const name of ['Pull', 'Security', 'Packages']) {
    const section = await screen.findByRole('region', { name });
    expect(await within(section).findByText(WHY)).toBeVisible();
  }
});
