import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcrError,
  CONNECTION_STEPS,
  ConnectionCheck,
  ConnectionTestOptions,
  ConnectionStep,
  NotTriedReason,
} from 'backstage-plugin-acr-common';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import {
  FakeRegistries,
  soleRegistry,
} from '../../__testUtils__/FakeRegistries';
import {
  makeUser,
  renderRegistriesPage,
} from '../../__testUtils__/renderRegistriesPage';

/** A registry of which a test finds this. */
function registryWith(...checks: ConnectionCheck[]) {
  const api = new FakeAcrApi([]);
  api.repositoryPages = [['team/api']];
  api.checks = checks;
  return api;
}

function passed(step: ConnectionStep, repository?: string): ConnectionCheck {
  return { step, result: 'passed', repository };
}

function failed(
  step: ConnectionStep,
  error: AcrError,
  repository?: string,
): ConnectionCheck {
  return { step, result: 'failed', error, repository };
}

function notTried(
  step: ConnectionStep,
  reason: NotTriedReason,
): ConnectionCheck {
  return { step, result: 'not-tried', reason };
}

const ALL_PASSED = CONNECTION_STEPS.map(step => passed(step));

async function test(user = userEvent.setup()) {
  await waitFor(() => expect(button()).toBeEnabled());
  await user.click(button());
}

function button() {
  return screen.getByRole('button', {
    name: 'Test connection: The my registry',
  });
}

/** The card's own words, not those of the list below. */
function card() {
  return within(screen.getByRole('article', { name: 'The my registry' }));
}

/** What stands at each step of the test. */
function steps() {
  const list = card().getByRole('list', { name: 'Checks of the connection' });
  return within(list)
    .getAllByRole('listitem')
    .map(item => item.textContent);
}

it('says nothing of a connection that nobody has tested', async () => {
  await renderRegistriesPage(new FakeRegistries({ my: registryWith() }));
  expect(card().getByRole('status')).toHaveTextContent(/^$/);
  expect(card().queryByRole('list')).toBeNull();
});

it('says what works', async () => {
  const api = registryWith(...ALL_PASSED);
  const { analytics } = await renderRegistriesPage(
    new FakeRegistries({ my: api }),
  );
  await test();
  expect(
    await card().findByText(
      'The test has ended. Passed: 8, works with limits: 0, failed: 0, not tried: 0.',
    ),
  ).toBe(card().getByRole('status'));
  expect(steps()).toEqual([
    'A registry answers: Passed',
    'It accepts the credentials: Passed',
    'They may list the repositories: Passed',
    'They may read metadata: Passed',
    'They may read content: Passed',
    'The registry lists what is attached to images: Passed',
    'Blobs are fetched from where they are kept: Passed',
    'The Link header of lists is readable: Passed',
  ]);
  expect(analytics.captureEvent).toHaveBeenCalledWith(
    expect.objectContaining({
      action: 'testConnection',
      subject: 'my',
      attributes: { registry: 'my' },
    }),
  );
});

it('tells the analytics something of the one registry without a name', async () => {
  const registries = soleRegistry(registryWith(...ALL_PASSED));
  const { analytics } = await renderRegistriesPage(registries);
  await userEvent
    .setup()
    .click(await screen.findByRole('button', { name: /^Test connection/ }));
  await screen.findByText(/The test has ended/);
  const events = analytics.captureEvent.mock.calls
    .map(([event]) => event)
    .filter(({ action }) => action === 'testConnection');
  expect(events).toMatchObject([{ subject: 'default' }]);
  expect(events[0].attributes).toBeUndefined();
});

it('tries the repositories that somebody uses', async () => {
  const api = registryWith(passed('metadata', 'team/web'));
  await renderRegistriesPage(new FakeRegistries({ my: api }), {
    entities: [makeUser('shop', 'team/web'), makeUser('till', 'team/api')],
  });
  await screen.findByRole('link', { name: 'till' });
  await test();
  expect(await card().findByText('Tried with team/web')).toBeVisible();
  expect(api.askedChecks).toEqual([['team/api', 'team/web']]);
});

it('waits for the catalog to tell which repositories it may try', async () => {
  let answer: () => void = () => {};
  const api = registryWith(...ALL_PASSED);
  const known = catalogApiMock({ entities: [makeUser('shop', 'team/web')] });
  const catalog = catalogApiMock.mock({
    queryEntities: async request => {
      await new Promise<void>(resolve => {
        answer = resolve;
      });
      return known.queryEntities(request);
    },
  });
  await renderRegistriesPage(new FakeRegistries({ my: api }), { catalog });
  expect(button()).toBeDisabled();
  expect(button()).toHaveAccessibleDescription('Reading the catalog');
  answer();
  await test();
  expect(await card().findByText(/Passed: 8,/)).toBeVisible();
  expect(card().queryByText('Reading the catalog')).toBeNull();
  expect(api.askedChecks).toEqual([['team/web']]);
});

it('does without the repositories that the catalog does not tell', async () => {
  const api = registryWith(...ALL_PASSED);
  const catalog = catalogApiMock.mock({
    queryEntities: () => Promise.reject(new Error('The catalog is down')),
  });
  await renderRegistriesPage(new FakeRegistries({ my: api }), { catalog });
  await test();
  expect(await card().findByText(/Passed: 8,/)).toBeVisible();
  expect(api.askedChecks).toEqual([[]]);
});

it('tells what failed, how to mend it, and what was not tried for it', async () => {
  await renderRegistriesPage(
    new FakeRegistries({
      my: registryWith(
        passed('reach'),
        failed(
          'credentials',
          new AcrError({ kind: 'credentials-refused' }, { message: 'Refused' }),
        ),
        notTried('catalog', 'earlier-failure'),
        notTried('metadata', 'no-repository'),
        notTried('content', 'no-tag'),
        notTried('referrers', 'no-content-endpoint'),
        notTried('redirects', 'no-blob'),
        notTried('link', 'nothing-to-page'),
      ),
    }),
  );
  await test();
  expect(
    await card().findByText(
      /Passed: 1, works with limits: 0, failed: 1, not tried: 6/,
    ),
  ).toBeVisible();
  const [, credentials, ...notTriedSteps] = steps();
  expect(credentials).toMatch(
    /^It accepts the credentials: FailedThe registry refused the credentials/,
  );
  expect(credentials).toMatch(/printf '%s' 'NAME:PASSWORD' \| base64/);
  expect(notTriedSteps).toEqual([
    'They may list the repositories: Not triedWhat it needs has failed.',
    'They may read metadata: Not triedThere is no repository to try it with.',
    'They may read content: Not triedThe repository that it would be tried with has no tags.',
    'The registry lists what is attached to images: Not triedThis Backstage has no proxy endpoint for the content of images.',
    'Blobs are fetched from where they are kept: Not triedThe image that it would be tried with has no small blob.',
    'The Link header of lists is readable: Not triedNo list is so long that it has a second page.',
  ]);
});

it.each([
  [
    failed(
      'catalog',
      new AcrError({ kind: 'permission-missing' }, { message: 'Refused' }),
    ),
    'The registry refused to list its repositories',
    /registry:catalog:\*/,
  ],
  [
    failed(
      'link',
      new AcrError({ kind: 'not-authorized' }, { message: 'Refused' }),
    ),
    'The registry refused to list its repositories',
    /registry:catalog:\*/,
  ],
  [
    failed(
      'link',
      new AcrError({ kind: 'permission-missing' }, { message: 'Refused' }),
      'team/api',
    ),
    'The registry refused to list team/api',
    /--add-repository team\/api/,
  ],
  [
    failed(
      'metadata',
      new AcrError({ kind: 'permission-missing' }, { message: 'Refused' }),
      'team/api',
    ),
    'The registry refused to list team/api',
    /metadata\/read/,
  ],
  [
    failed(
      'content',
      new AcrError(
        { kind: 'no-endpoint', api: 'content' },
        { message: 'None' },
      ),
      'team/api',
    ),
    'Backstage has no connection to a registry',
    /'\/acr\/custom\/v2\/my':\s+target: 'https:.*\/v2\/'\s+followRedirects/,
  ],
  [
    failed(
      'redirects',
      new AcrError(
        { kind: 'redirect-not-followed' },
        {
          message: 'Not followed',
          answer: { status: 307, api: 'content', body: '' },
        },
      ),
      'team/api',
    ),
    'The content is kept elsewhere, and nobody went there',
    /'\/acr\/custom\/v2\/my':\s+target: 'https:.*\/v2\/'\s+followRedirects: true/,
  ],
])('explains the failed check %#', async (check, title, says) => {
  await renderRegistriesPage(new FakeRegistries({ my: registryWith(check) }));
  await test();
  const alert = await card().findByRole('alert');
  expect(within(alert).getByRole('heading', { name: title })).toBeVisible();
  expect(alert).toHaveTextContent(says);
});

it('tells what works with limits, and how to lift them', async () => {
  await renderRegistriesPage(
    new FakeRegistries({
      my: registryWith(
        { step: 'referrers', result: 'limited', repository: 'team/api' },
        { step: 'link', result: 'limited' },
      ),
    }),
  );
  await test();
  expect(await card().findByText(/works with limits: 2/)).toBeVisible();
  expect(
    card().getByText(/What clients keep as a tag in its place is read\./),
  ).toBeVisible();
  expect(
    card().getByText(/'\/acr\/custom\/api\/my':\s+allowedHeaders: \[Link/),
  ).toBeVisible();
});

it('shows the checks as they come', async () => {
  const api = registryWith(passed('reach'));
  await renderRegistriesPage(new FakeRegistries({ my: api }));
  api.hold();
  await test();
  expect(card().getByRole('status')).toHaveTextContent(
    'Testing the connection',
  );
  expect(steps().slice(0, 2)).toEqual([
    'A registry answers: Being tested',
    'It accepts the credentials: Not tested yet',
  ]);
  api.release();
  expect(await card().findByText(/^The test has ended/)).toBeVisible();
  expect(steps()[0]).toBe('A registry answers: Passed');
});

it('tests anew', async () => {
  const api = registryWith(passed('reach'));
  await renderRegistriesPage(new FakeRegistries({ my: api }));
  const user = userEvent.setup();
  await test(user);
  expect(await card().findByText(/Passed: 1,/)).toBeVisible();
  api.checks = ALL_PASSED;
  await test(user);
  expect(await card().findByText(/Passed: 8,/)).toBeVisible();
  expect(api.askedChecks).toHaveLength(2);
});

it('says so if a test breaks off', async () => {
  const api = registryWith();
  jest.spyOn(api, 'testConnection').mockImplementation(async function* fail() {
    yield passed('reach');
    throw new Error('x is not a function');
  });
  await renderRegistriesPage(new FakeRegistries({ my: api }));
  await test();
  expect(await card().findByText('The test has ended early.')).toBeVisible();
  expect(steps()[1]).toBe('It accepts the credentials: Not tested yet');
  expect(card().getByRole('alert')).toHaveTextContent('x is not a function');
});

it('ends a test with the next one, and when the user leaves', async () => {
  const signals: Array<AbortSignal | undefined> = [];
  const api = registryWith();
  api.hold();
  jest
    .spyOn(api, 'testConnection')
    .mockImplementation((options: ConnectionTestOptions) => {
      signals.push(options.signal);
      return FakeAcrApi.prototype.testConnection.call(api, options);
    });
  api.checks = [passed('reach')];
  const { unmount } = await renderRegistriesPage(
    new FakeRegistries({ my: api }),
  );
  const user = userEvent.setup();
  await test(user);
  await test(user);
  expect(signals.map(signal => signal?.aborted)).toEqual([true, false]);
  unmount();
  expect(signals.map(signal => signal?.aborted)).toEqual([true, true]);
});
