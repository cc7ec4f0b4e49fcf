/**
 * The README can be followed in an app that Backstage's templates make: the short
 * form of `yarn e2e:templates`, in excerpts of such an app.
 *
 * @jest-environment node
 */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { parse, parseAllDocuments } from 'yaml';
import { configureApp } from '../e2e/templates/configureApp';
import { addToOldApp } from '../e2e/templates/oldSystem';

const CONFIG = 'app-config.yaml';
const ENTITIES = 'examples/entities.yaml';
const APP = 'packages/app/src/App.tsx';
const ENTITY_PAGE = 'packages/app/src/components/catalog/EntityPage.tsx';
const SIDEBAR = 'packages/app/src/components/Root/Root.tsx';

/** What a template has at the places that the README speaks of. */
const EXCERPTS = {
  [CONFIG]: `backend:
  cors:
    origin: http://localhost:3000

proxy:
  ### Example for how to add a proxy endpoint for the frontend.
  # endpoints:
  #   '/test':
`,
  [ENTITIES]: `kind: System
metadata:
  name: examples
---
kind: Component
metadata:
  name: example-website
`,
  [APP]: `<FlatRoutes>
</FlatRoutes>
`,
  [ENTITY_PAGE]: `import { Grid } from '@material-ui/core';

const overviewContent = (
<Grid container>
</Grid>
);

const serviceEntityPage = (
<EntityLayout>
</EntityLayout>
);

const websiteEntityPage = (
<EntityLayout>
</EntityLayout>
);

const defaultEntityPage = (
<EntityLayout>
</EntityLayout>
);
`,
  [SIDEBAR]: `<SidebarScrollWrapper>
</SidebarScrollWrapper>
`,
};

const TAB = `<EntityLayout.Route
  if={e => Boolean(isAcrAvailable(e))}
  path="/acr"
  title="ACR"
>
  <AcrPage />
</EntityLayout.Route>`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'app-'));
  Object.entries(EXCERPTS).forEach(([path, content]) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  });
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('configures both endpoints beside what the app has', () => {
  configureApp(root, 'http://127.0.0.1:5000');
  const headers = { Authorization: 'Basic ${ACR_AUTH_TOKEN}' };
  const exposed = ['Link', 'Retry-After', 'WWW-Authenticate'];
  expect(parse(read(CONFIG))).toEqual({
    backend: {
      cors: { origin: 'http://localhost:3000', exposedHeaders: exposed },
    },
    proxy: {
      endpoints: {
        '/acr/api': {
          target: 'http://127.0.0.1:5000/acr/v1/',
          credentials: 'require',
          headers,
          allowedMethods: ['GET', 'HEAD'],
          allowedHeaders: exposed,
        },
        '/acr/v2': {
          target: 'http://127.0.0.1:5000/v2/',
          followRedirects: true,
          credentials: 'require',
          allowedMethods: ['GET', 'HEAD'],
          headers,
        },
      },
    },
  });
});

it('annotates the component, and nothing else', () => {
  configureApp(root, 'http://127.0.0.1:5000');
  const entities = parseAllDocuments(read(ENTITIES));
  expect(entities.map(entity => entity.toJS().metadata)).toEqual([
    { name: 'examples' },
    {
      name: 'example-website',
      annotations: { 'azure-container-registry/repository-name': 'team/api' },
    },
  ]);
});

it('puts tab, card, page and sidebar item into an app of the old system', () => {
  addToOldApp(join(root, 'packages/app/src'));
  const layout = (tab: string) => `<EntityLayout>\n${tab}</EntityLayout>`;
  expect(read(ENTITY_PAGE))
    .toBe(`import { AcrImagesCard } from 'backstage-plugin-acr';
import { AcrPage, isAcrAvailable } from 'backstage-plugin-acr';
import { Grid } from '@material-ui/core';

const overviewContent = (
<Grid container>
<EntitySwitch>
  <EntitySwitch.Case if={isAcrAvailable}>
    <Grid item md={6} xs={12}>
      <AcrImagesCard />
    </Grid>
  </EntitySwitch.Case>
</EntitySwitch>
</Grid>
);

const serviceEntityPage = (
${layout(`${TAB}\n`)}
);

const websiteEntityPage = (
${layout(`${TAB}\n`)}
);

const defaultEntityPage = (
${layout('')}
);
`);
  expect(read(APP))
    .toBe(`import { AcrRegistriesPage } from 'backstage-plugin-acr';
<FlatRoutes>
<Route path="/acr" element={<AcrRegistriesPage />} />
</FlatRoutes>
`);
  expect(read(SIDEBAR))
    .toBe(`import StorageIcon from '@material-ui/icons/Storage';
<SidebarScrollWrapper>
<SidebarItem icon={StorageIcon} to="acr" text="Registries" />
</SidebarScrollWrapper>
`);
});

it('says so when an app has no such place', () => {
  writeFileSync(join(root, SIDEBAR), '<Sidebar />');
  expect(() => addToOldApp(join(root, 'packages/app/src'))).toThrow(
    /Root\.tsx has 0 places like .*SidebarScrollWrapper/,
  );
});

it('says so when the configuration has an endpoint already', () => {
  configureApp(root, 'http://127.0.0.1:5000');
  expect(() => configureApp(root, 'http://127.0.0.1:5000')).toThrow(
    'target is there already: http://127.0.0.1:5000/acr/v1/',
  );
});
