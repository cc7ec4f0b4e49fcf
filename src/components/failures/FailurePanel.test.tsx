import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrFailure, AcrFailureKind } from 'backstage-plugin-acr-common';
import { ReactElement } from 'react';
import { TestFrame } from '../../__testUtils__/TestFrame';
import { Texts } from '../../translations/Texts';
import { FailurePanel } from './FailurePanel';

/** Shows a panel as it is loaded: together with its texts. */
async function renderPanel(panel: ReactElement) {
  return renderInTestApp(
    <TestFrame>
      <Texts>{panel}</Texts>
    </TestFrame>,
  );
}

/** Each failure, what its panel is called, and what else it says. */
const PANELS: Array<[AcrFailure, title: string, says: RegExp]> = [
  [
    { kind: 'malformed-name', repository: 'A', problem: 'upper-case' },
    'The annotation names no repository',
    /repository-name: team\/api/,
  ],
  [
    { kind: 'no-endpoint', api: 'metadata' },
    'Backstage has no connection to a registry',
    /'\/acr\/api':\s+target: 'https:/,
  ],
  [
    { kind: 'wrong-target' },
    'This is not the registry’s API',
    /target: 'https:\/\/mycontainerregistry\.azurecr\.io\/acr\/v1\/'/,
  ],
  [
    { kind: 'session-ended' },
    'Your Backstage session has ended',
    /Sign in again to go on\./,
  ],
  [
    { kind: 'credentials-refused' },
    'The registry refused the credentials',
    /printf '%s' 'NAME:PASSWORD' \| base64/,
  ],
  [
    { kind: 'permission-missing' },
    'The registry refused to list team/api',
    /--add-repository team\/api metadata\/read/,
  ],
  [
    { kind: 'not-authorized' },
    'The registry refused access to team/api',
    /allowedHeaders: \[Link, Retry-After, WWW-Authenticate\]/,
  ],
  [
    { kind: 'firewall', clientAddress: '203.0.113.7' },
    'The registry’s firewall refused the connection',
    /--ip-address 203\.0\.113\.7/,
  ],
  [
    { kind: 'firewall' },
    'The registry’s firewall refused the connection',
    /--ip-address ADDRESS/,
  ],
  [
    { kind: 'repository-unknown' },
    'There is no repository team/api',
    /az acr repository list/,
  ],
  [{ kind: 'throttled' }, 'The registry asks to slow down', /Premium registry/],
  [
    { kind: 'server-error', status: 503 },
    'The registry has a problem',
    /Look at the state of the registry/,
  ],
  [
    { kind: 'registry-unreachable' },
    'Backstage cannot reach the registry',
    /Check the target of the endpoint/,
  ],
  [
    { kind: 'backstage-unreachable' },
    'No connection to Backstage',
    /missing CORS headers/,
  ],
  [
    { kind: 'no-answer', seconds: 30 },
    'The registry did not answer in time',
    /timeouts of the endpoint/,
  ],
  [
    { kind: 'html-answer' },
    'A web page came back, not the registry’s answer',
    /see who answers/,
  ],
  [
    { kind: 'no-json' },
    'The answer cannot be read',
    /'\/acr\/api':\s+target: 'https:/,
  ],
  [
    { kind: 'unexpected-shape', expected: 'a text in "registry"' },
    'The answer is not what the registry should say',
    /in the words of the client: “a text in "registry"”.*ends in \/acr\/v1\//,
  ],
  [
    { kind: 'refused', status: 403 },
    'The request was refused',
    /The answer below says more/,
  ],
  [
    { kind: 'content-unknown' },
    'This image is not there',
    /team\/api has no such tag, manifest or layer/,
  ],
  [
    { kind: 'manifest-missing', digest: 'sha256:0a' },
    'This tag has no manifest',
    /team\/api has the tag, but not the manifest that it points to/,
  ],
  [
    { kind: 'read-disabled' },
    'Reading is disabled',
    /of team\/api as a whole, is off\..*az acr repository update --name MYREGISTRY \\\s+--image team\/api:TAG --read-enabled true/,
  ],
  [
    { kind: 'too-many-entries', limit: 1_000_000 },
    'This list is too long to be read to its end',
    /More than 1,000,000 entries are not read/,
  ],
  [
    { kind: 'too-large', limit: 50_000_000 },
    'This is too large to be read into the page',
    /More than 50 MB are not read/,
  ],
  [
    { kind: 'digest-mismatch', digest: 'sha256:0a' },
    'What came is not what was asked for',
    /sha256:0a stands for, so it is not shown/,
  ],
  [
    { kind: 'registry-unknown', registry: 'other.azurecr.io' },
    'This Backstage does not know the registry other.azurecr.io',
    /loginServer: other\.azurecr\.io/,
  ],
  [
    { kind: 'registry-unknown', registry: 'a\n  b: c' },
    'This Backstage does not know the registry a b: c',
    /loginServer: myregistry\.azurecr\.io/,
  ],
  [
    { kind: 'redirect-not-followed' },
    'The content is kept elsewhere, and nobody went there',
    /followRedirects: true/,
  ],
  [
    {
      kind: 'foreign-answer',
      asked: 'myregistry.azurecr.io/team/api',
      told: 'evil.example/team/api',
    },
    'The answer is about another registry or image',
    /This page asked for myregistry\.azurecr\.io\/team\/api, but the answer says that it is about evil\.example\/team\/api\. Nothing of it is shown.*az acr show --query loginServer.*target: /,
  ],
  [
    { kind: 'cache-source', source: 'ghcr.io' },
    'The source of the cache rule gave nothing',
    /It asked the source ghcr\.io, whose answer was of no use.*credentials/,
  ],
  [
    { kind: 'cache-source' },
    'The source of the cache rule gave nothing',
    /It asked the source of the rule, whose answer was of no use/,
  ],
  [
    { kind: 'unexpected', message: 'x is not a function' },
    'Reading the registry failed',
    /it reads with: x is not a function/,
  ],
];

/** Every kind of failure has a panel above: the compiler sees to it. */
const TESTED: Record<AcrFailureKind, number> = {
  'malformed-name': 1,
  'registry-unknown': 2,
  'no-endpoint': 1,
  'wrong-target': 1,
  'session-ended': 1,
  'credentials-refused': 1,
  'permission-missing': 1,
  'not-authorized': 1,
  firewall: 2,
  'repository-unknown': 1,
  throttled: 1,
  'server-error': 1,
  'registry-unreachable': 1,
  'backstage-unreachable': 1,
  'no-answer': 1,
  'html-answer': 1,
  'no-json': 1,
  'unexpected-shape': 1,
  'foreign-answer': 1,
  refused: 1,
  unexpected: 1,
  'content-unknown': 1,
  'manifest-missing': 1,
  'read-disabled': 1,
  'too-many-entries': 1,
  'too-large': 1,
  'digest-mismatch': 1,
  'redirect-not-followed': 1,
  'cache-source': 2,
};

it('has a panel for every kind', () => {
  const counts = PANELS.reduce<Record<string, number>>(
    (sum, [{ kind }]) => ({ ...sum, [kind]: (sum[kind] ?? 0) + 1 }),
    {},
  );
  expect(counts).toEqual(TESTED);
});

it.each(
  PANELS.map(([failure, ...rest]) => [failure.kind, failure, ...rest] as const),
)(
  'says what happened and how to mend it: %s',
  async (_kind, failure, title, says) => {
    await renderPanel(<FailurePanel repository="team/api" failure={failure} />);
    const panel = screen.getByRole('alert');
    expect(
      within(panel).getByRole('heading', { name: title }),
    ).toBeInTheDocument();
    expect(panel).toHaveTextContent(says);
  },
);

it.each([
  ['permission-missing', 'The credentials of the proxy endpoint may not list'],
  ['not-authorized', 'Either it does not accept the credentials'],
] as const)(
  'says what a token for some repositories cannot do: %s',
  async (kind, says) => {
    await renderPanel(
      <FailurePanel
        repository="myregistry.azurecr.io"
        asked="catalog"
        failure={{ kind }}
      />,
    );
    const panel = screen.getByRole('alert');
    expect(
      within(panel).getByRole('heading', {
        name: 'The registry refused to list its repositories',
      }),
    ).toBeInTheDocument();
    expect(panel).toHaveTextContent(says);
    expect(panel).toHaveTextContent('A token for some repositories alone');
    expect(panel).toHaveTextContent('needs the scope registry:catalog:*');
    expect(panel).not.toHaveTextContent('metadata/read');
  },
);

it('speaks of no annotation where the address names a repository', async () => {
  await renderPanel(
    <FailurePanel
      repository="Team/api"
      namedBy="address"
      failure={{
        kind: 'malformed-name',
        repository: 'Team/api',
        problem: 'upper-case',
      }}
    />,
  );
  const panel = screen.getByRole('alert');
  expect(panel).toHaveTextContent('The address of this page names no repos');
  expect(panel).toHaveTextContent('A repository’s name is in lower case.');
  expect(panel).not.toHaveTextContent('annotation');
});

it('speaks of no annotation where the address names a registry', async () => {
  await renderPanel(
    <FailurePanel
      repository="a/b"
      namedBy="address"
      failure={{ kind: 'registry-unknown', registry: 'a/b' }}
    />,
  );
  const panel = screen.getByRole('alert');
  expect(panel).toHaveTextContent('The address of this page names it');
  expect(panel).not.toHaveTextContent('annotation');
});

it('tells the address that the firewall saw', async () => {
  await renderPanel(
    <FailurePanel
      repository="team/api"
      failure={{ kind: 'firewall', clientAddress: '203.0.113.7' }}
    />,
  );
  expect(screen.getByText(/It saw the address 203\.0\.113\.7/)).toBeVisible();
});

it('folds up what was answered, and shows it as text', async () => {
  await renderPanel(
    <FailurePanel
      repository="team/api"
      failure={{ kind: 'html-answer' }}
      answer={{
        status: 200,
        api: 'metadata',
        body: '<img src=x onerror=alert(1)>',
      }}
    />,
  );
  const body = screen.getByText('<img src=x onerror=alert(1)>');
  expect(body).not.toBeVisible();
  await userEvent.setup().click(screen.getByText('What was answered'));
  expect(body).toBeVisible();
  expect(screen.getByText('Status 200')).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

it('says so if an answer had no content', async () => {
  await renderPanel(
    <FailurePanel
      repository="team/api"
      failure={{ kind: 'no-endpoint', api: 'metadata' }}
      answer={{ status: 404, api: 'metadata', body: '' }}
    />,
  );
  expect(screen.getByText('(an answer without content)')).toBeInTheDocument();
});

it.each<[string, AcrFailure, string[]]>([
  [
    'a retry where an administrator has mended something',
    { kind: 'no-json' },
    ['Try again'],
  ],
  [
    'a reload where the session ended',
    { kind: 'session-ended' },
    ['Reload the page'],
  ],
  [
    'nothing where the annotation is to be mended',
    { kind: 'malformed-name', repository: 'A', problem: 'upper-case' },
    [],
  ],
])('offers %s', async (_what, failure, names) => {
  const retry = jest.fn();
  await renderPanel(
    <FailurePanel repository="a" failure={failure} onRetry={retry} />,
  );
  const buttons = ['Try again', 'Reload the page'].filter(name =>
    screen.queryByRole('button', { name }),
  );
  expect(buttons).toEqual(names);
});

it('tries again when asked', async () => {
  const retry = jest.fn();
  await renderPanel(
    <FailurePanel
      repository="a"
      failure={{ kind: 'no-json' }}
      onRetry={retry}
    />,
  );
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});
