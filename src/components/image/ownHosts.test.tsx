/** Images whose source is on a host of the company's own. */
import {
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import {
  contentWith,
  makeComparedApi,
} from '../../__testUtils__/comparedImages';
import { pageOf } from '../../__testUtils__/renderPage';

const OLD = '0123abc0123abc';
const NEW = '9f1c2ab9f1c2ab';

const CONFIG = {
  integrations: {
    github: [
      {
        host: 'code.example.com',
        apiBaseUrl: 'https://code.example.com/api/v3',
      },
    ],
    gitlab: [
      {
        host: 'scm.example.com:8443',
        apiBaseUrl: 'https://scm.example.com:8443/git/api/v4',
        baseUrl: 'https://scm.example.com:8443/git',
      },
    ],
  },
};

/** Opens an address; each image names its source, and a commit. */
async function open(query: string, from: string, to: string, config = {}) {
  const [before, after] = [
    [from, OLD],
    [to, NEW],
  ].map(([source, revision]) => ({
    labels: {
      'org.opencontainers.image.source': source,
      'org.opencontainers.image.revision': revision,
    },
  }));
  const integrations = ScmIntegrationsApi.fromConfig(
    mockApis.config({ data: config }),
  );
  await renderInTestApp(
    <TestApiProvider apis={[[scmIntegrationsApiRef, integrations]]}>
      {pageOf(makeComparedApi(contentWith(before, after)), 'team/api')}
    </TestApiProvider>,
    { routeEntries: [`/?acr-image=1.4.4${query}`] },
  );
}

/** Where the link with this name leads. */
async function linkTo(name: RegExp) {
  return (await screen.findByRole('link', { name })).getAttribute('href');
}

const SOURCES: Array<[string, string, string, string]> = [
  [
    'GitHub Enterprise',
    'https://user:secret@code.example.com/team/api.git',
    'https://code.example.com/team/api',
    '',
  ],
  [
    'GitHub Enterprise, by ssh',
    'git@code.example.com:team/api.git',
    'https://code.example.com/team/api',
    '',
  ],
  [
    'a GitLab of its own',
    'https://scm.example.com:8443/git/a/b/api.git',
    'https://scm.example.com:8443/git/a/b/api',
    '/-',
  ],
];

it.each(SOURCES)(
  'links the commit of an image on %s',
  async (_host, source, repository, path) => {
    await open('', source, source, CONFIG);
    expect(await linkTo(/^Commit 9f1c2ab9f1c2/)).toBe(
      `${repository}${path}/commit/${NEW}`,
    );
    expect(document.body.innerHTML).toContain(`href="${repository}"`);
    expect(document.body.innerHTML).not.toContain('secret@');
  },
);

it.each(SOURCES)(
  'links what changed between two images on %s',
  async (_host, source, repository, path) => {
    await open('&acr-compare=1.4.3', repository, source, CONFIG);
    expect(await linkTo(/^What changed between the commits/)).toBe(
      `${repository}${path}/compare/${OLD}...${NEW}`,
    );
    // It is one repository, however the images call it.
    expect(screen.queryByText('Source', { selector: 'dt' })).toBeNull();
  },
);

it('links no commit of a host that the app does not know', async () => {
  const source = 'https://other.example.com/team/api';
  await open('', source, source, CONFIG);
  await screen.findByTitle(NEW);
  expect(screen.queryByRole('link', { name: /^Commit/ })).toBeNull();
});

it('knows the public hosts where the app has no integrations set up', async () => {
  await open('', '', 'https://github.com/example/api.git');
  expect(await linkTo(/^Commit 9f1c2ab9f1c2/)).toBe(
    `https://github.com/example/api/commit/${NEW}`,
  );
});
