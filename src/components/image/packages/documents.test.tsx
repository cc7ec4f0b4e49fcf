/** Which of the documents of an image its packages are taken from. */
import { screen, waitFor, within } from '@testing-library/react';
import { AcrError } from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  IMAGE_TYPE,
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';
import {
  AttachedDocument,
  SPDX_TYPE,
  TRIVY_TYPE,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import {
  cellsOf,
  CHILDREN,
  makeImageApi,
  makeIndexApi,
  openPage,
} from '../../../__testUtils__/securityPage';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

/** The section, once all documents are read. */
async function openPackages(api: FakeAcrApi) {
  await openPage(api);
  const section = await screen.findByRole('region', { name: 'Packages' });
  await waitFor(() => expect(section.querySelector('p')).not.toBeNull());
  return section;
}

const TRIVY: AttachedDocument = {
  hex: '01',
  type: TRIVY_TYPE,
  fileName: 'trivy.json',
  content: trivyReport([], {
    day: '09',
    Results: [
      {
        Class: 'os-pkgs',
        Type: 'debian',
        Packages: [
          {
            Name: 'apt',
            Version: '2.6.1',
            Identifier: { PURL: 'pkg:deb/debian/apt@2.6.1' },
          },
        ],
      },
    ],
  }),
};

/** An SBOM that names a digest, as that of an image, if there is one. */
function spdx(digest?: string): AttachedDocument {
  return {
    hex: '02',
    type: SPDX_TYPE,
    fileName: 'spdx.json',
    content: {
      spdxVersion: 'SPDX-2.3',
      creationInfo: { created: '2026-01-05T00:00:00Z' },
      packages: [
        { name: 'zlib1g', versionInfo: '1.2' },
        ...(digest
          ? [
              {
                name: 'image',
                primaryPackagePurpose: 'CONTAINER',
                checksums: [
                  { algorithm: 'SHA256', checksumValue: digest.slice(7) },
                ],
              },
            ]
          : []),
      ],
    },
  };
}

const namesIn = (section: HTMLElement) =>
  cellsOf(section, 'Packages').map(([name]) => name);

it('are those of Trivy’s report where there is no SBOM', async () => {
  const section = await openPackages(makeImageApi(TRIVY));
  expect(
    within(section).getByText('Trivy, Jan 9, 2026 · trivy.json'),
  ).toBeVisible();
  expect(cellsOf(section, 'Packages')).toEqual([
    ['apt', '2.6.1', 'deb', 'Not told', 'Not told'],
  ]);
});

it('are those of an SBOM before those of a report, though that is newer', async () => {
  const section = await openPackages(makeImageApi(TRIVY, spdx()));
  expect(
    within(section).getByRole('button', {
      name: 'Document SPDX, Jan 5, 2026 · spdx.json',
    }),
  ).toBeVisible();
  expect(namesIn(section)).toEqual(['zlib1g']);
});

const OWN_DIGEST =
  'It names a digest that this registry does not have: tools that read an image through Docker make one of their own.';
const OF_ANOTHER =
  'The SBOM spdx.json is of another image, so its packages are not shown.';

describe('of an SBOM that names another digest', () => {
  const STRANGE = digestOf('99');

  it('are shown where the registry has no such image, with a note', async () => {
    const api = makeImageApi(spdx(STRANGE));
    const section = await openPackages(api);
    expect(namesIn(section)).toEqual(['zlib1g']);
    expect(within(section).getByRole('note')).toHaveTextContent(OWN_DIGEST);
    expect(api.askedProperties).toContain(STRANGE);
    expect(within(section).queryByText(OF_ANOTHER)).toBeNull();
  });

  it('are not shown where the registry has one', async () => {
    const api = makeImageApi(spdx(STRANGE));
    const [[own]] = api.manifestPages as Array<
      Exclude<(typeof api.manifestPages)[number], Error>
    >;
    api.manifestPages = [[own, { ...own, digest: STRANGE }]];
    const section = await openPackages(api);
    expect(within(section).getByText(OF_ANOTHER)).toBeVisible();
    expect(within(section).queryByRole('table')).toBeNull();
    expect(within(section).queryByRole('note')).toBeNull();
  });

  it('are not shown where the registry does not tell', async () => {
    const api = makeImageApi(spdx(STRANGE));
    const ask = api.getManifestProperties.bind(api);
    api.getManifestProperties = (repository, digest) =>
      digest === STRANGE
        ? Promise.reject(
            new AcrError({ kind: 'permission-missing' }, { message: 'No' }),
          )
        : ask(repository, digest);
    const section = await openPackages(api);
    expect(within(section).getByText(OF_ANOTHER)).toBeVisible();
    expect(within(section).queryByRole('table')).toBeNull();
  });

  it('are shown without a note where it is the image’s own', async () => {
    const section = await openPackages(makeImageApi(spdx(digestOf('c0'))));
    expect(namesIn(section)).toEqual(['zlib1g']);
    expect(within(section).queryByRole('note')).toBeNull();
  });
});

it('may be in what could not be read, so nobody says that there are none', async () => {
  const api = makeImageApi(spdx());
  const gone = new AcrError({ kind: 'content-unknown' }, { message: 'Gone' });
  api.content.manifests = {
    ...api.content.manifests,
    [digestOf('e02')]: gone,
  };
  const section = await openPackages(api);
  expect(
    within(section).getByText(
      'No SBOM of this image was found among what could be read. To make one and attach it:',
    ),
  ).toBeVisible();
  expect(within(section).getByRole('status')).toHaveTextContent(
    'Some of what is attached could not be read: it is listed, but not in the registry any more.',
  );
});

it('may be unknown, because the list of what is attached is withheld', async () => {
  const api = makeImageApi();
  api.content.referrers = Object.fromEntries(
    Object.keys(api.content.referrers ?? {}).map(digest => [
      digest,
      [new AcrError({ kind: 'cache-source' }, { message: 'No list' })],
    ]),
  );
  const section = await openPackages(api);
  expect(
    within(section).getByText(/^No SBOM .* among what could be read\./),
  ).toBeVisible();
});

it('are those that BuildKit attests to from within an index', async () => {
  const document = makeDescriptor('d77', {
    mediaType: 'application/vnd.in-toto+json',
    annotations: {
      'in-toto.io/predicate-type': 'https://spdx.dev/Document',
    },
  });
  const attestation = makeDescriptor('e77', {
    mediaType: IMAGE_TYPE,
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': CHILDREN.amd64,
      'org.opencontainers.image.created': '2026-01-02T00:00:00Z',
    },
  });
  const api = makeIndexApi([], [attestation]);
  const statement = {
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: [{ name: 'api', digest: { sha256: CHILDREN.amd64.slice(7) } }],
    predicateType: 'https://spdx.dev/Document',
    predicate: {
      spdxVersion: 'SPDX-2.3',
      packages: [{ name: 'busybox', versionInfo: '1.36.1' }],
    },
  };
  api.content.manifests = {
    ...api.content.manifests,
    [attestation.digest]: makeImageManifest([document]),
  };
  api.content.blobs = {
    [document.digest]: new TextEncoder().encode(JSON.stringify(statement)),
  };
  const section = await openPackages(api);
  await waitFor(() => expect(namesIn(section)).toEqual(['busybox']));
});
