import { renderInTestApp } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcrError,
  AcrManifestProperties,
  Descriptor,
} from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  IMAGE_TYPE,
  makeConfig,
  makeImageManifest,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  AttachedDocument,
  SPDX_TYPE,
  TRIVY_TYPE,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import { pageOf } from '../../../__testUtils__/renderPage';

const TAG = makeTag('1.0.0', 1);
const MANIFEST = makeImageManifest([]);
const NAME = `myregistry.azurecr.io/team/api@${TAG.digest}`;

const NONE =
  'No SBOM of this image was found among what is attached to it. To make one and attach it:';

function spdx(
  packages: unknown[],
  rest: object = { creationInfo: { created: '2026-01-05T00:00:00Z' } },
) {
  return { spdxVersion: 'SPDX-2.3', packages, ...rest };
}

function cycloneDx(components: object[], rest: object = {}) {
  return { bomFormat: 'CycloneDX', specVersion: '1.5', components, ...rest };
}

function sbom(hex: string, content: AttachedDocument['content']) {
  return { hex, type: SPDX_TYPE, content, fileName: `${hex}.json` };
}

/** The section of an image with these documents, once they are read. */
async function openPackages(...documents: AttachedDocument[]) {
  return openPackagesOf(makeApi(...documents));
}

/** A client of an image with these documents. */
function makeApi(...documents: AttachedDocument[]) {
  const api = new FakeAcrApi([[TAG]]);
  api.manifestPages = [
    [
      {
        digest: TAG.digest,
        createdAt: TAG.createdAt,
        updatedAt: TAG.updatedAt,
        mediaType: IMAGE_TYPE,
        isLocked: false,
        isQuarantined: false,
      },
    ],
  ];
  api.content = {
    manifests: { [TAG.digest]: MANIFEST },
    configs: { [MANIFEST.config.digest]: makeConfig() },
  };
  attach(api, TAG.digest, ...documents);
  return api;
}

async function openPackagesOf(api: FakeAcrApi) {
  await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: ['/?acr-image=1.0.0'],
  });
  const section = await screen.findByRole('region', { name: 'Packages' });
  await waitFor(() =>
    expect(section.querySelector('p, [role=status]')).not.toBeNull(),
  );
  return { api, section, user: userEvent.setup() };
}

function rowsOf(section: HTMLElement) {
  const table = within(section).getByRole('table', { name: 'Packages' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map(row => Array.from(row.children).map(cell => cell.textContent));
}

const PACKAGES = [
  {
    name: 'zlib1g',
    versionInfo: '1.2',
    licenseConcluded: 'Zlib',
    externalRefs: [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: 'pkg:deb/debian/zlib1g@1.2',
      },
    ],
  },
  { name: '<img src=x>', versionInfo: '1' },
  { name: 'Log4j-core' },
];

it('are listed by name, with what their SBOM says of itself', async () => {
  const { section } = await openPackages(sbom('01', spdx(PACKAGES)));
  expect(
    within(section).getByText('SPDX, Jan 5, 2026 · 01.json'),
  ).toBeVisible();
  expect(within(section).getByRole('status')).toHaveTextContent('3 packages');
  expect(rowsOf(section)).toEqual([
    ['<img src=x>', '1', 'Not told', 'Not told', 'Not told'],
    ['Log4j-core', 'Not told', 'Not told', 'Not told', 'Not told'],
    ['zlib1g', '1.2', 'deb', 'Not told', 'Zlib'],
  ]);
  expect(within(section).queryByText(NONE)).toBeNull();
  expect(screen.getByRole('link', { name: 'Packages' })).toHaveAttribute(
    'href',
    '/?acr-image=1.0.0#acr-packages',
  );
});

it.each([
  ['LOG4J', ['Log4j-core'], '1 of 3 packages'],
  [' deb ', ['zlib1g'], '1 of 3 packages'],
])('are found by “%s”', async (search, names, count) => {
  const { section, user } = await openPackages(sbom('01', spdx(PACKAGES)));
  await user.type(
    within(section).getByRole('searchbox', {
      name: 'Search by name, type or path',
    }),
    search,
  );
  expect(rowsOf(section).map(([name]) => name)).toEqual(names);
  expect(within(section).getByRole('status')).toHaveTextContent(count);
});

it('are found by their path, or not at all', async () => {
  const { section, user } = await openPackages(
    sbom(
      '01',
      cycloneDx([
        {
          type: 'library',
          name: 'lodash',
          version: '4.17.20',
          purl: 'pkg:npm/lodash@4.17.20',
          properties: [
            {
              name: 'aquasecurity:trivy:FilePath',
              value: 'app/node_modules/lodash/package.json',
            },
          ],
        },
      ]),
    ),
  );
  const field = within(section).getByRole('searchbox');
  await user.type(field, 'node_modules');
  expect(rowsOf(section).map(([name]) => name)).toEqual(['lodash']);
  await user.type(field, '?');
  expect(
    within(section).getByText('No package matches the search.'),
  ).toBeVisible();
  expect(within(section).queryByRole('table')).toBeNull();
});

it('come 25 at a time', async () => {
  const many = Array.from({ length: 30 }, (_, at) => ({
    name: `p${String(at).padStart(2, '0')}`,
  }));
  const { section, user } = await openPackages(sbom('01', spdx(many)));
  expect(rowsOf(section)).toHaveLength(25);
  await user.click(within(section).getByRole('button', { name: 'Next page' }));
  expect(rowsOf(section).map(([name]) => name)).toEqual(
    many.slice(25).map(({ name }) => name),
  );
  await user.type(within(section).getByRole('searchbox'), 'p0');
  expect(rowsOf(section)).toHaveLength(10);
});

it('may be told by several SBOMs, of which the newest comes first', async () => {
  const { section, user } = await openPackages(
    sbom('01', spdx([{ name: 'new' }])),
    sbom(
      '02',
      cycloneDx([{ type: 'library', name: 'old', version: '1' }], {
        metadata: { timestamp: '2026-01-01T00:00:00Z' },
      }),
    ),
  );
  expect(rowsOf(section).map(([name]) => name)).toEqual(['new']);
  await user.click(
    within(section).getByRole('button', { name: /^Document SPDX/ }),
  );
  await user.click(
    await screen.findByRole('option', {
      name: 'CycloneDX, Jan 1, 2026 · 02.json',
    }),
  );
  await waitFor(() =>
    expect(rowsOf(section).map(([name]) => name)).toEqual(['old']),
  );
});

it('may be unreadable, which is counted', async () => {
  const { section } = await openPackages(
    sbom('01', spdx([null, { versionInfo: '1' }])),
  );
  expect(
    within(section).getByText('2 entries could not be read.'),
  ).toBeVisible();
  expect(
    within(section).getByText('The document lists no packages.'),
  ).toBeVisible();
  expect(within(section).queryByText(NONE)).toBeNull();
});

it.each<[string, AttachedDocument[], string]>([
  ['nothing is attached', [], NONE],
  [
    'only a report is attached',
    [{ hex: '01', type: TRIVY_TYPE, content: trivyReport([]) }],
    NONE,
  ],
  [
    'the SBOM is cut short',
    [sbom('01', '{"spdxVersion":')],
    'The document 01.json could not be read: it is no complete JSON.',
  ],
  [
    'the SBOM is of another format',
    [sbom('01', { descriptor: { name: 'another-tool' } })],
    'The document 01.json is no SBOM known here: another-tool.',
  ],
])('are not known where %s', async (_, documents, why) => {
  const { section } = await openPackages(...documents);
  expect(within(section).getByText(NONE)).toBeVisible();
  expect(within(section).getByText(why)).toBeVisible();
  expect(within(section).queryByRole('table')).toBeNull();
  expect(section.querySelector('pre')).toHaveTextContent(
    `syft registry:${NAME} -o spdx-json=sbom.spdx.json oras attach --artifact-type application/spdx+json ${NAME} sbom.spdx.json:application/spdx+json`,
  );
  expect(
    within(section).getByRole('button', { name: 'Copy the commands' }),
  ).toBeVisible();
});

/** As Syft writes it of an image that has these digests. */
function syft(manifest: string, config: string) {
  return {
    artifacts: [{ name: 'secret', version: '1', type: 'apk' }],
    source: {
      type: 'image',
      metadata: { manifestDigest: manifest, imageID: config },
    },
    schema: { version: '16.0.24' },
    descriptor: { name: 'syft' },
  };
}

const OTHERS = [
  `sha256:${'a'.repeat(64)}`,
  `sha256:${'b'.repeat(64)}`,
] as const;

it('are shown of an SBOM whose digests the registry never had', async () => {
  const { api, section } = await openPackages(sbom('01', syft(...OTHERS)));
  expect(
    within(section).getByText(/^It names a digest that this registry does not/),
  ).toBeVisible();
  expect(rowsOf(section)).toHaveLength(1);
  expect(api.askedProperties).toEqual(expect.arrayContaining([...OTHERS]));
});

it('are not known where the SBOM is of another image in the registry', async () => {
  const api = makeApi(sbom('01', syft(...OTHERS)));
  const [[own]] = api.manifestPages as AcrManifestProperties[][];
  api.manifestPages = [[own, { ...own, digest: OTHERS[0] }]];
  const { section } = await openPackagesOf(api);
  expect(
    within(section).getByText(
      'The SBOM 01.json is of another image, so its packages are not shown.',
    ),
  ).toBeVisible();
  expect(within(section).getByText(NONE)).toBeVisible();
  expect(within(section).queryByRole('table')).toBeNull();
});

it.each<[string, (api: FakeAcrApi) => void]>([
  [
    'an attachment whose manifest is gone',
    ({ content }) => {
      const [[{ digest }]] = content.referrers![TAG.digest] as Descriptor[][];
      content.manifests![digest] = new AcrError(
        { kind: 'content-unknown' },
        { message: 'Gone' },
      );
    },
  ],
  [
    'what the source of a cache rule does not tell',
    ({ content }) => {
      content.referrers![TAG.digest] = [
        new AcrError({ kind: 'cache-source' }, { message: 'No list' }),
      ];
    },
  ],
])('may be %s', async (_what, spoil) => {
  const api = makeApi(sbom('01', spdx(PACKAGES)));
  spoil(api);
  const { section } = await openPackagesOf(api);
  expect(
    within(section).getByText(/^No SBOM .* among what could be read\./),
  ).toBeVisible();
  expect(within(section).queryByText(NONE)).toBeNull();
});

it('may be in what is too large, which nobody is told to try again', async () => {
  const tooLarge = new AcrError(
    { kind: 'too-large', limit: 52_428_800 },
    { message: 'Too large' },
  );
  const { section } = await openPackages(sbom('01', tooLarge));
  expect(within(section).getByRole('status')).toHaveTextContent(
    /^Some of what is attached could not be read: This is too large to be read into the page\.$/,
  );
});

it('may be in what could not be read, which can be read again', async () => {
  const failed = new AcrError(
    { kind: 'digest-mismatch', digest: digestOf('d01') },
    { message: 'Not the same' },
  );
  const { api, section, user } = await openPackages(sbom('01', failed));
  expect(within(section).getByRole('status')).toHaveTextContent(
    'Some of what is attached could not be read: What came is not what was asked for.',
  );
  expect(within(section).queryByText(NONE)).toBeNull();
  expect(
    within(section).getByText(/^No SBOM .* among what could be read\./),
  ).toBeVisible();
  attach(api, TAG.digest, sbom('01', spdx([{ name: 'a' }])));
  await user.click(within(section).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(rowsOf(section)).toHaveLength(1));
});
