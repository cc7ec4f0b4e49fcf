import { mockCredentials } from '@backstage/backend-test-utils';
import { Page } from '@playwright/test';
import { keepLooks } from './looks';
import {
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  test,
  watchRequests,
} from './sandbox';

const PROXY = /\/api\/proxy\/acr\/api\//;

/** Sends the page's requests to another endpoint of the proxy. */
function leadTo(page: Page, endpoint: string) {
  return page.route(PROXY, route =>
    route.continue({
      url: route.request().url().replace('/acr/api/', endpoint),
    }),
  );
}

/** Every failure: where it is seen, what is done for it, what the page says. */
const FAILURES: Array<{
  what: string;
  component: string;
  prepare?: (page: Page) => Promise<unknown>;
  title: string;
  says: string;
  /** How often the page asks before it says so. */
  tries?: number;
}> = [
  {
    what: 'a malformed annotation',
    component: 'malformed',
    title: 'The annotation names no repository',
    says: 'https://Team/API:latest',
    tries: 0,
  },
  {
    what: 'no proxy endpoint',
    component: 'api',
    prepare: page => leadTo(page, '/nowhere/'),
    title: 'Backstage has no connection to a registry',
    says: 'There is no proxy endpoint /acr/api in this Backstage.',
  },
  {
    what: 'an endpoint that leads to another API',
    component: 'api',
    prepare: page => leadTo(page, '/acr/elsewhere/'),
    title: 'This is not the registry’s API',
    says: 'it ends in /acr/v1/',
  },
  {
    what: 'an endpoint that leads nowhere',
    component: 'api',
    prepare: page => leadTo(page, '/acr/down/'),
    title: 'Backstage cannot reach the registry',
    says: 'The proxy got no connection to its target.',
    tries: 3,
  },
  {
    what: 'an ended session',
    component: 'api',
    prepare: page =>
      page.route(PROXY, route =>
        route.continue({
          headers: {
            ...route.request().headers(),
            authorization: mockCredentials.user.invalidHeader(),
          },
        }),
      ),
    title: 'Your Backstage session has ended',
    says: 'Sign in again to go on.',
  },
  {
    what: 'credentials that are refused',
    component: 'locked-out',
    title: 'The registry refused the credentials',
    says: 'Check the Authorization header of the endpoint',
  },
  {
    what: 'a missing permission',
    component: 'forbidden',
    title: 'The registry refused to list team/forbidden',
    says: 'may not read the metadata of this repository',
  },
  {
    what: 'one of the two, where the challenge is dropped',
    component: 'forbidden',
    prepare: page =>
      page.route(PROXY, async route => {
        const response = await route.fetch();
        const { 'www-authenticate': _dropped, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      }),
    title: 'The registry refused access to team/forbidden',
    says: 'Which of the two it is stands in the header WWW-Authenticate',
  },
  {
    what: 'a firewall',
    component: 'firewalled',
    title: 'The registry’s firewall refused the connection',
    says: 'It saw the address 203.0.113.7.',
  },
  {
    what: 'an unknown repository',
    component: 'unknown',
    title: 'There is no repository team/unknown',
    says: 'az acr repository list',
  },
  {
    what: 'an error of the registry',
    component: 'broken',
    title: 'The registry has a problem',
    says: 'It answered with the error 500, several times.',
    tries: 3,
  },
  {
    what: 'a broken network',
    component: 'api',
    prepare: page => page.route(PROXY, route => route.abort('failed')),
    title: 'No connection to Backstage',
    says: 'The connection failed before an answer was there.',
    tries: 3,
  },
  {
    what: 'a gateway that answers instead',
    component: 'gateway',
    title: 'A web page came back, not the registry’s answer',
    says: '<h1>Corporate gateway</h1>',
  },
  {
    what: 'an answer that is no JSON',
    component: 'not-json',
    title: 'The answer cannot be read',
    says: 'It should be JSON and is not.',
  },
  {
    what: 'an answer of another shape',
    component: 'other-shape',
    title: 'The answer is not what the registry should say',
    says: 'What is missing, in the words of the client: “a text in "registry"”',
  },
  {
    what: 'an answer of another registry',
    component: 'api',
    prepare: page =>
      page.route(PROXY, route =>
        route.fulfill({
          json: { registry: 'evil.example', imageName: 'x', tags: null },
        }),
      ),
    title: 'The answer is about another registry or image',
    says: 'This page asked for myregistry.azurecr.io/team/api, but the answer says that it is about evil.example/x. Nothing of it is shown.',
  },
];

for (const { what, component, prepare, title, says, tries = 1 } of FAILURES) {
  test(`${what} is explained`, async ({ page }) => {
    const requests = watchRequests(page);
    await prepare?.(page);
    const show = async () => {
      requests.length = 0;
      await openTab(page, component);
      const panel = page.getByRole('alert').filter({ hasText: title });
      await expect(panel).toContainText(says);
      expect(requests).toHaveLength(tries);
      await panel
        .locator('details')
        .evaluateAll(all => all.forEach(item => item.setAttribute('open', '')));
    };
    await keepLooks(page, `failure-${what.replaceAll(/\W+/g, '-')}`, show);
  });
}

test('no answer in 30 seconds is explained', async ({ page }, { project }) => {
  await page.clock.install();
  const asked = page.waitForRequest(PROXY);
  await openTab(page, 'silent');
  await asked;
  await page.clock.fastForward(31_000);
  const panel = page.getByRole('alert');
  await expect(panel).toContainText('The registry did not answer in time');
  await expect(panel).toContainText('There was no answer in 30 seconds.');
  await keepScreenshot(page, `failure-no-answer-${project.name}`);
});

test('trying again helps where the fault is gone', async ({ page }) => {
  await page.route(PROXY, route => route.fulfill({ status: 404, body: '' }));
  await openTab(page, 'api');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await page.unroute(PROXY);
  await retry.click();
  await expectRow(page, 'edge');
});

test('being offline is told, and the list goes on afterwards', async ({
  page,
  context,
}, { project }) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText(/ · You are offline\./)).toBeVisible();
  await expectRow(page, 'edge');
  await keepScreenshot(page, `offline-${project.name}`);
  await context.setOffline(false);
  await expect(page.getByText(/ · You are offline\./)).toHaveCount(0);
});
