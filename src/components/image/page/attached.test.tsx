import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/test-utils';
import {
  AcrError,
  AcrManifestProperties,
  AcrRequestOptions,
  Descriptor,
} from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  FakeContent,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import { pageOf } from '../../../__testUtils__/renderPage';

const TAG = makeTag('1.0.0', 1);
const MANIFEST = makeImageManifest([makeDescriptor('a1')]);
const CREATED = 'org.opencontainers.image.created';
const END = 'vnd.microsoft.artifact.lifecycle.end-of-life.date';
const TITLE = 'org.opencontainers.image.title';

/** Something attached, its manifest, and the document in it. */
function attachment(
  hex: string,
  artifactType: string | undefined,
  { annotations = {}, file = {} as Partial<Descriptor> } = {},
) {
  const referrer = makeDescriptor(hex, {
    mediaType: IMAGE_TYPE,
    size: 700,
    annotations,
    ...(artifactType && { artifactType }),
  });
  const document = makeDescriptor(`f${hex}`, {
    mediaType: 'application/json',
    size: 2_000,
    ...file,
  });
  const manifest = makeImageManifest([document], {
    artifactType: artifactType ?? 'application/spdx+json',
    annotations,
  });
  return { referrer, document, manifest };
}

type Attachment = ReturnType<typeof attachment>;

function makeApi(attached: Attachment[], content: FakeContent = {}) {
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
      ...attached.map(({ referrer }) => ({
        digest: referrer.digest,
        createdAt: new Date('2026-02-03T04:05:06Z'),
        updatedAt: TAG.updatedAt,
        isLocked: false,
        isQuarantined: false,
      })),
    ],
  ];
  api.content = {
    manifests: Object.fromEntries([
      [TAG.digest, MANIFEST],
      ...attached.map(({ referrer, manifest }) => [referrer.digest, manifest]),
    ]),
    configs: { [MANIFEST.config.digest]: makeConfig() },
    referrers: { [TAG.digest]: [attached.map(({ referrer }) => referrer)] },
    ...content,
  };
  return api;
}

async function openAttached(api: FakeAcrApi) {
  await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: ['/?acr-image=1.0.0'],
  });
  return screen.findByRole('region', { name: 'Attached' });
}

async function overview(name: string) {
  const section = await screen.findByRole('region', { name: 'Overview' });
  const term = within(section).queryByText(name, { selector: 'dt' });
  return term?.nextElementSibling?.textContent;
}

const DATED = { [CREATED]: '2026-01-02T00:00:00Z' };

it('is listed by kinds, with its types', async () => {
  const section = await openAttached(
    makeApi([
      attachment('01', 'application/vnd.example.notes+json', {
        annotations: DATED,
      }),
      attachment('02', 'application/sarif+json', { annotations: DATED }),
      attachment('03', 'application/spdx+json', { annotations: DATED }),
      attachment('04', 'application/vnd.in-toto+json', { annotations: DATED }),
      attachment('05', 'application/vnd.cncf.notary.signature', {
        annotations: DATED,
      }),
    ]),
  );
  await within(section).findAllByRole('listitem');
  expect(
    within(section)
      .getAllByRole('listitem')
      .map(item => item.querySelector('strong')?.textContent),
  ).toEqual(['Signature', 'SBOM', 'Attestation', 'Scan report', 'Other']);
  expect(within(section).getByText('application/sarif+json')).toBeVisible();
  expect(await overview('Signature')).toBe(
    'Present; nobody has verified it here',
  );
});

it('asks the attachment itself what it is, where the list does not say', async () => {
  const section = await openAttached(
    makeApi([attachment('01', undefined, { annotations: DATED })]),
  );
  expect(await within(section).findByText('SBOM')).toBeVisible();
  expect(within(section).getByText('application/spdx+json')).toBeVisible();
});

it('takes the date that the registry has where nobody wrote one down', async () => {
  const section = await openAttached(
    makeApi([attachment('01', 'application/spdx+json')]),
  );
  await waitFor(() =>
    expect(section.querySelector('time')?.dateTime).toBe(
      '2026-02-03T04:05:06.000Z',
    ),
  );
});

it('tells of the end of life', async () => {
  await openAttached(
    makeApi([
      attachment('01', 'application/vnd.microsoft.artifact.lifecycle', {
        annotations: { ...DATED, [END]: '2026-03-04' },
      }),
    ]),
  );
  expect(await screen.findByText('End of life')).toBeVisible();
  expect(await overview('End of life')).toMatch(/^Mar 4, 2026/);
  expect(await overview('Signature')).toBe('None is attached');
});

it('does not say that nothing is signed if there may be more', async () => {
  const many = Array.from({ length: 100 }, (_, at) =>
    attachment(`b${String(at).padStart(2, '0')}`, 'application/spdx+json', {
      annotations: DATED,
    }),
  );
  const section = await openAttached(makeApi(many));
  expect(
    await within(section).findByText('There may be more than these.'),
  ).toBeVisible();
  await waitFor(async () =>
    expect(await overview('Signature')).toBe('None among those that were read'),
  );
});

it('does not say that nothing is signed if the list cannot be read', async () => {
  const failed = new AcrError(
    { kind: 'permission-missing' },
    { message: 'No' },
  );
  const section = await openAttached(
    makeApi([], { referrers: { [TAG.digest]: [failed] } }),
  );
  expect(await within(section).findByRole('alert')).toHaveTextContent(
    'The credentials of the proxy endpoint may not read the content of this repository.',
  );
  expect(await overview('Signature')).toBe('Could not be read');
});

it('shows some at first, what is known before the rest, and reads no others', async () => {
  const dated = { annotations: DATED };
  const unknown = Array.from({ length: 50 }, (_, at) =>
    attachment(`b${String(at).padStart(3, '0')}`, 'application/x', dated),
  );
  const report = attachment('02', 'application/sarif+json', dated);
  const api = makeApi([...unknown, report]);
  const section = await openAttached(api);
  const items = () => within(section).getAllByRole('listitem');
  expect(await within(section).findByText('Scan report')).toBeVisible();
  expect(items()).toHaveLength(20);
  await waitFor(async () =>
    expect(await overview('Signature')).toBe('None among those that were read'),
  );

  const user = userEvent.setup();
  const press = (name: string) =>
    user.click(within(section).getByRole('button', { name }));
  await press('Show 20 more of 51');
  await waitFor(() => expect(items()).toHaveLength(40));
  await press('Show all 51');
  await waitFor(() => expect(items()).toHaveLength(51));
  await waitFor(async () =>
    expect(await overview('Signature')).toBe('None is attached'),
  );
});

it('offers some documents of an attachment at first, however many it has', async () => {
  const many = attachment('01', 'application/sarif+json', {
    annotations: DATED,
  });
  const layers = Array.from({ length: 10_000 }, (_, at) =>
    makeDescriptor(`d${String(at).padStart(5, '0')}`),
  );
  const section = await openAttached(
    makeApi([{ ...many, manifest: { ...many.manifest, layers } }]),
  );
  await within(section).findByRole('button', {
    name: 'Show 1,000 more of 10,000',
  });
  expect(
    within(section).getAllByRole('button', { name: /^Download/ }),
  ).toHaveLength(10);
});

it('says that the source of a cache rule gives no list, without an alarm', async () => {
  const withheld = new AcrError(
    { kind: 'cache-source', source: 'x' },
    { message: 'No list' },
  );
  const section = await openAttached(
    makeApi([], { referrers: { [TAG.digest]: [withheld] } }),
  );
  expect(
    await within(section).findByText(
      'The source of the cache rule gives no list of what is attached.',
    ),
  ).toBeVisible();
  expect(within(section).queryByText('Nothing is attached.')).toBeNull();
  expect(within(section).queryByRole('alert')).toBeNull();
  expect(await overview('Signature')).toBe('None among those that were read');
  expect(
    within(await screen.findByRole('region', { name: 'Layers' })).queryByRole(
      'alert',
    ),
  ).toBeNull();
  expect(screen.getByRole('link', { name: 'Attached' })).toBeVisible();
});

it('tells provenance and VEX documents from the rest', async () => {
  const slsa = {
    ...DATED,
    'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1',
  };
  const section = await openAttached(
    makeApi([
      attachment('01', 'application/vnd.openvex+json', { annotations: DATED }),
      attachment('02', 'application/vnd.in-toto+json', { annotations: slsa }),
    ]),
  );
  await within(section).findByText('VEX document');
  expect(
    within(section)
      .getAllByRole('listitem')
      .map(item => item.querySelector('strong')?.textContent),
  ).toEqual(['Provenance', 'VEX document']);
});

it('has what an old artifact manifest has', async () => {
  const old = attachment('01', 'vuln-scan', { annotations: DATED });
  const api = makeApi([old]);
  api.content.manifests![old.referrer.digest] = {
    kind: 'artifact',
    mediaType: 'application/vnd.oci.artifact.manifest.v1+json',
    artifactType: 'vuln-scan',
    documents: [{ ...old.document, annotations: { [TITLE]: 'scan.json' } }],
    subject: TAG.digest,
    annotations: DATED,
  };
  const section = await openAttached(api);
  expect(await within(section).findByText('Scan report')).toBeVisible();
  expect(
    await within(section).findByRole('button', { name: /Download scan\.json/ }),
  ).toBeVisible();
});

it('has a page if a tag points to it', async () => {
  const api = makeApi([]);
  const mediaType = 'application/vnd.oci.artifact.manifest.v1+json';
  api.manifestPages = [
    [{ ...(api.manifestPages[0] as AcrManifestProperties[])[0], mediaType }],
  ];
  api.content.manifests![TAG.digest] = {
    kind: 'artifact',
    mediaType,
    artifactType: 'vuln-scan',
    documents: [],
    annotations: {},
  };
  await openAttached(api);
  for (const name of ['Layers', 'Configuration']) {
    const section = await screen.findByRole('region', { name });
    expect(section).toHaveTextContent(
      'This is no image, but an artifact of the type vuln-scan.',
    );
    expect(within(section).queryByRole('alert')).toBeNull();
  }
});

it('is found where cosign keeps it', async () => {
  const signature = makeDescriptor('d0', {
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
  });
  const tag = { ...makeTag('x', 1), digest: digestOf('5c') };
  const api = makeApi([], { companions: { [TAG.digest]: [tag] } });
  api.content.manifests![tag.digest] = makeImageManifest([signature], {
    annotations: DATED,
  });
  const section = await openAttached(api);
  expect(await within(section).findByText('Signature')).toBeVisible();
  expect(
    await within(section).findByText(
      'application/vnd.dev.cosign.simplesigning.v1+json',
    ),
  ).toBeVisible();
  expect(await overview('Signature')).toBe(
    'Present; nobody has verified it here',
  );
});

it('shows what is listed though the tags of cosign cannot be read', async () => {
  const failed = new AcrError(
    { kind: 'permission-missing' },
    { message: 'No' },
  );
  const section = await openAttached(
    makeApi(
      [attachment('01', 'application/spdx+json', { annotations: DATED })],
      { companions: { [TAG.digest]: failed } },
    ),
  );
  expect(await within(section).findByText('SBOM')).toBeVisible();
  expect(within(section).getByRole('alert')).toHaveTextContent(
    'may not read the metadata of this repository',
  );
  expect(await overview('Signature')).toBe('Could not be read');
});

it('leaves the others standing where one of them cannot be read', async () => {
  const good = attachment('01', 'application/spdx+json', {
    annotations: DATED,
  });
  const bad = attachment('02', 'application/sarif+json', {
    annotations: DATED,
  });
  const api = makeApi([good, bad]);
  api.content.manifests![bad.referrer.digest] = new AcrError(
    { kind: 'content-unknown' },
    { message: 'Gone' },
  );
  const section = await openAttached(api);
  expect(await within(section).findByRole('alert')).toHaveTextContent(
    'It is listed, but its manifest is not in the registry any more.',
  );
  // What it is and when it was made, the list tells.
  const gone = within(section).getByText('Scan report').closest('li')!;
  expect(gone).toHaveTextContent('application/sarif+json');
  expect(gone.querySelector('time')?.dateTime).toBe('2026-01-02T00:00:00.000Z');
  expect(within(section).getAllByRole('listitem')).toHaveLength(2);
  expect(
    within(section).getByRole('button', { name: /^Download/ }),
  ).toBeVisible();
});

it('belongs to the index or to the image in it, where BuildKit puts it, too', async () => {
  const child = digestOf('e1');
  const ofIndex = attachment('01', 'application/vnd.cncf.notary.signature', {
    annotations: DATED,
  });
  const ofChild = attachment('02', 'application/spdx+json', {
    annotations: DATED,
  });
  const statement = makeDescriptor('b1', {
    mediaType: 'application/vnd.in-toto+json',
    annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' },
  });
  const attestation = makeDescriptor('e9', {
    mediaType: IMAGE_TYPE,
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': child,
    },
  });
  const api = makeApi([ofIndex, ofChild]);
  api.manifestPages[0] = [
    ...(api.manifestPages[0] as []),
    {
      digest: attestation.digest,
      createdAt: TAG.createdAt,
      updatedAt: TAG.updatedAt,
      isLocked: false,
      isQuarantined: false,
    },
  ];
  api.content.manifests = {
    ...api.content.manifests,
    [TAG.digest]: {
      kind: 'index',
      mediaType: INDEX_TYPE,
      images: [
        {
          ...makeDescriptor('e1', { mediaType: IMAGE_TYPE }),
          platform: { os: 'linux', architecture: 'amd64' },
        },
      ],
      others: [attestation],
      annotations: {},
    },
    [child]: MANIFEST,
    [attestation.digest]: makeImageManifest([statement]),
  };
  api.content.referrers = {
    [TAG.digest]: [[ofIndex.referrer]],
    [child]: [[ofChild.referrer]],
  };
  const section = await openAttached(api);
  await within(section).findByText('application/vnd.in-toto+json');
  expect(
    within(section)
      .getAllByRole('heading', { level: 4 })
      .map(heading => heading.textContent),
  ).toEqual(['To the index', 'To the image for linux/amd64']);
  expect(
    within(section)
      .getAllByRole('listitem')
      .map(item => item.querySelector('strong')?.textContent),
  ).toEqual(['Signature', 'SBOM', 'SBOM']);
});

describe('a document', () => {
  const saved: Array<{ name: string; content: Blob }> = [];
  let content: Blob;
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = blob => {
      content = blob as Blob;
      return 'blob:document';
    };
    URL.revokeObjectURL = () => {};
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push({ name: this.download, content });
      });
  });
  afterEach(() => jest.restoreAllMocks());

  const named = attachment('01', 'application/spdx+json', {
    annotations: DATED,
    file: { annotations: { [TITLE]: '../../etc/<b>sbom</b>.json' } },
  });

  async function download(api: FakeAcrApi) {
    const user = userEvent.setup();
    const section = await openAttached(api);
    await user.click(
      await within(section).findByRole('button', { name: /^Download/ }),
    );
    return { user, section };
  }

  it('is saved by a harmless name', async () => {
    const bytes = new TextEncoder().encode('{}');
    await download(
      makeApi([named], { blobs: { [named.document.digest]: bytes } }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].name).toBe('b-.json');
    expect(saved[0].content.size).toBe(2);
  });

  it('is offered as it is where it is too large to be verified', async () => {
    const api = makeApi([named]);
    api.getBlob = async () => {
      throw new AcrError(
        { kind: 'too-large', limit: 52_428_800 },
        { message: 'Too large' },
      );
    };
    api.downloadBlob = async () => new Blob(['unverified']);
    const { user, section } = await download(api);
    const text = `Too large to be verified here. Compare its digest yourself: ${named.document.digest}`;
    expect(await within(section).findByText(text)).toBeVisible();
    expect(within(section).getByRole('status')).toHaveTextContent(text);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].content.size).toBe(10);
  });

  it('is not even asked for where its descriptor says that it is too large', async () => {
    const large = attachment('01', 'application/spdx+json', {
      annotations: DATED,
      file: { size: 60 * 1024 * 1024 },
    });
    const api = makeApi([large]);
    api.downloadBlob = async () => new Blob(['unverified']);
    await download(api);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(api.askedContent).not.toContain(large.document.digest);
    expect(
      screen.getByRole('button', {
        name: /^Download .* without verifying · 62.9 MB$/,
      }),
    ).toBeVisible();
  });

  it('is not saved if it is not what its digest says', async () => {
    const mismatch = new AcrError(
      { kind: 'digest-mismatch', digest: named.document.digest },
      { message: 'Not the same' },
    );
    const { section } = await download(
      makeApi([named], { blobs: { [named.document.digest]: mismatch } }),
    );
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'What came is not what was asked for',
    );
    expect(saved).toEqual([]);
  });

  describe('that takes its time', () => {
    // Nothing else on the page reads it.
    const signature = attachment(
      '01',
      'application/vnd.cncf.notary.signature',
      { annotations: DATED, file: { annotations: { [TITLE]: 'jws.sig' } } },
    );

    /** Answers when it is let, whether or not anybody waits. */
    function makeSlowApi() {
      const api = makeApi([signature]);
      const asked: Array<{ signal?: AbortSignal; answer: () => void }> = [];
      api.getBlob = (
        _repository,
        _descriptor,
        { signal }: AcrRequestOptions = {},
      ) =>
        new Promise(resolve => {
          asked.push({ signal, answer: () => resolve(new Uint8Array(2)) });
        });
      return { api, asked };
    }
    const settled = () => act(async () => {});

    it('is told to be under way, and then to be there', async () => {
      const { api, asked } = makeSlowApi();
      const { section } = await download(api);
      const status = within(section).getByRole('status');
      expect(status).toHaveTextContent(/^Downloading: jws.sig · 2 kB/);
      asked[0].answer();
      await waitFor(() =>
        expect(status).toHaveTextContent(/^Downloaded: jws.sig · 2 kB/),
      );
      expect(saved).toHaveLength(1);
    });

    it('is cancelled by the button that began it, which keeps the focus', async () => {
      const { api, asked } = makeSlowApi();
      const { user, section } = await download(api);
      const button = within(section).getByRole('button', {
        name: /^Cancel download: jws.sig · 2 kB/,
      });
      expect(button).toHaveFocus();
      await user.keyboard('{Enter}');
      expect(asked[0].signal?.aborted).toBe(true);
      expect(within(section).getByRole('status')).toHaveTextContent(
        /^Download cancelled: jws.sig · 2 kB/,
      );
      asked[0].answer();
      await settled();
      expect(saved).toEqual([]);
      expect(within(section).queryByRole('alert')).toBeNull();
      expect(button).toHaveFocus();
      expect(button).toHaveAccessibleName(/^Download jws.sig/);
    });

    it('can be begun again', async () => {
      const { api, asked } = makeSlowApi();
      const { user } = await download(api);
      await user.keyboard('{Enter}{Enter}');
      expect(asked).toHaveLength(2);
      asked[0].answer();
      await settled();
      expect(saved).toEqual([]);
      asked[1].answer();
      await waitFor(() => expect(saved).toHaveLength(1));
    });

    it('is not cancelled by the second click of a double one', async () => {
      const { api, asked } = makeSlowApi();
      const section = await openAttached(api);
      const user = userEvent.setup();
      await user.dblClick(
        await within(section).findByRole('button', { name: /^Download/ }),
      );
      expect(asked).toHaveLength(1);
      expect(asked[0].signal?.aborted).toBe(false);
    });

    it('ends with the page, and is not saved after that', async () => {
      const { api, asked } = makeSlowApi();
      const { user } = await download(api);
      await user.click(
        screen.getByRole('link', { name: /All tags of team\/api/ }),
      );
      expect(asked[0].signal?.aborted).toBe(true);
      asked[0].answer();
      await settled();
      expect(saved).toEqual([]);
    });
  });
});
