/** Every page and state of the plugin that is checked for its accessibility. */
import { expect, Locator, Page } from '@playwright/test';
import { expectSettled, region } from './imagePage';
import { copyButton, expectRow, pathOf, seeAllRead } from './sandbox';

/** A page in a state. */
export interface PageState {
  name: string;
  path: string;
  /** Waits until it is all there, and opens what is to be open. */
  settle: (page: Page) => Promise<unknown>;
  /** Whether its layout is another one where there is little room. */
  differsNarrow?: boolean;
}

const seen = (locator: Locator) => expect(locator.first()).toBeVisible();
const seenText = (text: string | RegExp) => (page: Page) =>
  seen(page.getByText(text));
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

/** A failure, with all that is folded below it. */
async function unfoldFailure(page: Page) {
  await seen(page.getByRole('alert'));
  await page
    .locator('details')
    .evaluateAll(all => all.forEach(item => item.setAttribute('open', '')));
}

/** The table of team/api, with all that is read for its rows. */
async function seeTags(page: Page) {
  await expectRow(page, 'edge');
  await seen(page.getByText('end of life', { exact: true }));
  await seeAllRead(page);
}

async function seeTrend(page: Page) {
  await expectRow(page, 'not-scanned');
  await press(page, 'Trend of findings');
  await seenText(/The newest 27 images were looked at/)(page);
}

const image = (component: string, tag: string, more = '') =>
  `${pathOf(component)}?acr-image=${tag}${more}`;

/** The tab: the table, and what stands where there is none. */
const TAB: PageState[] = [
  {
    name: 'table',
    path: pathOf('api'),
    settle: seeTags,
    differsNarrow: true,
  },
  {
    name: 'table, columns being chosen',
    path: pathOf('api'),
    settle: async page => {
      await seeTags(page);
      await press(page, 'Columns');
      await seen(page.getByRole('menuitemcheckbox'));
    },
  },
  {
    name: 'table, security being chosen',
    path: pathOf('api'),
    settle: async page => {
      await seeTags(page);
      await page.locator('#acr-security-filter').click();
      await seen(page.getByRole('option'));
    },
  },
  {
    name: 'table, filtered to nothing',
    path: pathOf('api'),
    settle: async page => {
      await seeTags(page);
      await page.getByRole('searchbox').fill('nothing is called that');
      await expect(copyButton(page, 'edge')).toHaveCount(0);
    },
  },
  {
    name: 'promotion',
    path: pathOf('api'),
    settle: async page => {
      await seeTags(page);
      await press(page, 'Promotion');
      await seen(page.getByText(/1\.4\.4 is only in Development/));
    },
    differsNarrow: true,
  },
  {
    name: 'table of every state of a scan',
    path: pathOf('scans'),
    settle: async page => {
      await expectRow(page, 'not-scanned');
      await seeAllRead(page);
    },
  },
  {
    name: 'table of what people attach',
    path: pathOf('attached'),
    settle: async page => {
      await expectRow(page, 'set-aside');
      await seeAllRead(page);
    },
  },
  {
    name: 'trend of findings',
    path: pathOf('scans'),
    settle: seeTrend,
    differsNarrow: true,
  },
  {
    name: 'trend of findings, as a table',
    path: pathOf('scans'),
    settle: async page => {
      await seeTrend(page);
      await press(page, 'Show as table');
    },
    differsNarrow: true,
  },
  {
    name: 'being read',
    path: pathOf('silent'),
    settle: page => seen(page.getByRole('progressbar')),
  },
  {
    name: 'all repositories',
    path: `${pathOf('service')}?acr-repository=*`,
    settle: async page => {
      await expectRow(page, 'canary');
      await expectRow(page, 'edge');
    },
    differsNarrow: true,
  },
  {
    name: 'all repositories, some of which fail',
    path: `${pathOf('partly-broken')}?acr-repository=*`,
    settle: async page => {
      await expectRow(page, 'edge');
      await seenText(/does not know the registry/)(page);
    },
  },
  {
    name: 'repository being chosen',
    path: pathOf('service'),
    settle: async page => {
      await expectRow(page, 'edge');
      await press(page, /^Repository ./);
      await seen(page.getByRole('option'));
    },
  },
  {
    name: 'empty repository',
    path: pathOf('empty'),
    settle: seenText('docker push'),
    differsNarrow: true,
  },
  {
    name: 'tab in a layout of the app',
    path: pathOf('api', 'embedded'),
    settle: seeTags,
  },
];

const FAILURES: PageState[] = [
  'malformed',
  'locked-out',
  'forbidden',
  'firewalled',
  'unknown',
  'gateway',
  'not-json',
  'other-shape',
].map(component => ({
  name: `failure: ${component}`,
  path: pathOf(component),
  settle: unfoldFailure,
  differsNarrow: component === 'forbidden',
}));

/** The page of an image, with its security in all of its views. */
const IMAGES: PageState[] = [
  {
    name: 'image',
    path: image('api', '1.4.2'),
    settle: expectSettled,
    differsNarrow: true,
  },
  {
    name: 'image, another one being chosen to compare',
    path: image('api', '1.4.4'),
    settle: async page => {
      await expectSettled(page);
      await press(page, 'Compare with…');
      await seen(page.getByRole('option'));
    },
  },
  {
    name: 'image of several platforms',
    path: image('multi-platform', '2.1.0'),
    settle: expectSettled,
  },
  {
    name: 'image, platform being chosen',
    path: image('multi-platform', '2.1.0'),
    settle: async page => {
      await expectSettled(page);
      await press(page, /^Platform/);
      await seen(page.getByRole('option'));
    },
  },
  {
    name: 'image of many layers, with secrets shown',
    path: image('layers', '1.0.0'),
    settle: async page => {
      await expectSettled(page);
      await press(page, 'Show all');
    },
  },
  {
    name: 'image whose makers mean harm',
    path: image('hostile', '1.0.0'),
    settle: expectSettled,
  },
  {
    name: 'image whose content is not its digest’s',
    path: image('corrupt', '1.0.0'),
    settle: async page => {
      await seen(region(page, 'Configuration').getByRole('alert'));
      await unfoldFailure(page);
    },
  },
  {
    name: 'image that is not there',
    path: image('api', '9.9.9'),
    settle: unfoldFailure,
  },
  {
    name: 'chart',
    path: image('chart', '0.2.0'),
    settle: expectSettled,
  },
];

const REPORT_TABS = [
  ['findings', 'demo:v1', /^Findings/],
  ['what to do', 'demo:v1', /^What to do/],
  ['by layer', 'demo:v1', /^By layer/],
  ['misconfigurations', 'demo-misconfigurations:v1', /^Misconfigurations/],
  ['set aside', 'attached:set-aside', /^Set aside/],
  ['secrets', 'attached:secrets-found', /^Secrets/],
] as const;

const SECURITY: PageState[] = [
  ...REPORT_TABS.map(([name, shown, tab]) => ({
    name: `security: ${name}`,
    path: image(...(shown.split(':') as [string, string])),
    settle: async (page: Page) => {
      await page.getByRole('tab', { name: tab }).click();
      await seen(
        page
          .getByRole('tabpanel')
          .getByRole('listitem')
          .or(page.getByRole('tabpanel').getByRole('row')),
      );
    },
    differsNarrow: name === 'findings',
  })),
  ...['not-scanned', 'not-supported', 'other-image', 'stale', 'many'].map(
    tag => ({
      name: `security: ${tag}`,
      path: image('scans', tag),
      settle: expectSettled,
    }),
  ),
  ...['secrets-none', 'two-scanners', 'gone-beside', 'unsupported'].map(
    tag => ({
      name: `security: ${tag}`,
      path: image('attached', tag),
      settle: expectSettled,
    }),
  ),
  {
    name: 'packages',
    path: image('scans', 'sbom-only'),
    settle: async page => {
      await expectSettled(page);
      await seen(region(page, 'Packages').getByRole('row'));
    },
    differsNarrow: true,
  },
];

const COMPARISONS: PageState[] = [
  {
    name: 'comparison',
    path: image('api', '1.4.4', '&acr-compare=1.4.3'),
    settle: async page => {
      await seen(region(page, 'Configuration').getByRole('row'));
      await expect(page.getByRole('progressbar')).toHaveCount(0);
    },
    differsNarrow: true,
  },
  {
    name: 'comparison of findings',
    path: image('demo', 'v2', '&acr-compare=v1'),
    settle: seenText('CVE-2021-23337'),
  },
];

async function testConnections(page: Page) {
  for (const title of ['Development', 'Production']) {
    await press(page, `Test connection: ${title}`);
  }
  await expect(page.getByText(/^The test has ended\./)).toHaveCount(2);
  await seenText('The registry refused to list its repositories')(page);
  await unfoldFailure(page);
}

/** The page of the registries, and the card on the overview. */
const REGISTRIES: PageState[] = [
  {
    name: 'registries',
    path: '/acr',
    settle: seenText('Choose a registry'),
    differsNarrow: true,
  },
  {
    name: 'connections tested',
    path: '/acr',
    settle: testConnections,
    differsNarrow: true,
  },
  {
    name: 'registry',
    path: '/acr?acr-registry=dev',
    settle: page => seen(page.getByRole('link', { name: 'A Helm chart' })),
    differsNarrow: true,
  },
  {
    name: 'registry that may not be listed',
    path: '/acr?acr-registry=prod',
    settle: page => seen(page.getByRole('link', { name: 'team/worker' })),
  },
  {
    name: 'repository of a registry',
    path: '/acr?acr-registry=dev&acr-repository=team%2Fapi',
    settle: seeTags,
  },
  {
    name: 'overview card',
    path: pathOf('service', ''),
    settle: async page => {
      await seen(page.getByRole('link', { name: 'edge', exact: true }));
      await seenText('not scanned')(page);
      await seeAllRead(page);
    },
    differsNarrow: true,
  },
];

/** In another language, whose words are longer. */
export const GERMAN_PAGES: PageState[] = [
  {
    name: 'table, in German',
    path: pathOf('api'),
    settle: page =>
      seen(page.getByRole('button', { name: 'Digest von edge kopieren' })),
    differsNarrow: true,
  },
  {
    name: 'image, in German',
    path: image('api', '1.4.2'),
    settle: page => seen(region(page, 'Übersicht')),
    differsNarrow: true,
  },
  {
    name: 'failure, in German',
    path: pathOf('forbidden'),
    settle: unfoldFailure,
  },
];

/** By what stands together. */
export const PAGES: Record<string, PageState[]> = {
  table: TAB.slice(0, 5),
  'around the table': TAB.slice(5),
  failures: FAILURES,
  images: IMAGES,
  'security and comparisons': [...SECURITY, ...COMPARISONS],
  'registries and overview': REGISTRIES,
};

/** The page's headers are others in apps of the old frontend system. */
export const LEGACY_PAGES: PageState[] = [
  TAB[0],
  FAILURES[0],
  IMAGES[0],
  COMPARISONS[0],
  ...REGISTRIES.filter(({ name }) =>
    ['registries', 'registry', 'overview card'].includes(name),
  ),
];
