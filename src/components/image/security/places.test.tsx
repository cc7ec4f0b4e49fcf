/** Of what a report is, and where else there is one. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError } from 'backstage-plugin-acr-common';
import { digestOf, FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import '../../../__testUtils__/loadParts';
import {
  attach,
  AttachedDocument,
  SPDX_TYPE,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import { renderRegistries } from '../../../__testUtils__/renderRegistries';
import {
  CHILDREN,
  DIFF_IDS,
  makeImageApi,
  makeIndexApi,
  notesIn,
  openPage,
  openSecurity,
  TAG,
} from '../../../__testUtils__/securityPage';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

/** A report that names the index, and what it was made on if that is told. */
function ofIndex(hex: string, id: string, architecture?: string) {
  return {
    hex,
    type: TRIVY_TYPE,
    fileName: `${hex}.json`,
    content: trivyReport([trivyEntry(id)], {
      Metadata: {
        OS: { Family: 'debian' },
        RepoDigests: [`api@${TAG.digest}`],
        ...(architecture && {
          ImageConfig: { architecture, os: 'linux' },
        }),
      },
    }),
  } satisfies AttachedDocument;
}

describe('a report in an index', () => {
  it('of no platform is said to be of the index', async () => {
    const section = await openPage(makeIndexApi([ofIndex('01', 'CVE-1')]));
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    await waitFor(() =>
      expect(notesIn(section)).toEqual([
        'The report is of the index: it does not say of which of its platforms.',
      ]),
    );
  });

  it.each([
    ['amd64', 'CVE-1', 'CVE-2'],
    ['arm64', 'CVE-2', 'CVE-1'],
  ])('is shown for its platform: %s', async (platform, own, other) => {
    const section = await openPage(
      makeIndexApi([
        ofIndex('01', 'CVE-1', 'amd64'),
        ofIndex('02', 'CVE-2', 'arm64'),
      ]),
      `&acr-platform=linux%2F${platform}`,
    );
    expect(await within(section).findByText(own)).toBeVisible();
    expect(within(section).queryByText(other)).toBeNull();
    expect(notesIn(section)).toEqual([]);
  });

  it('of another platform alone is no report of this one', async () => {
    const section = await openPage(
      makeIndexApi([ofIndex('02', 'CVE-2', 'arm64')]),
    );
    expect(
      await within(section).findByText(
        'The report 02.json is of another image of the index. Its findings are not shown.',
      ),
    ).toBeVisible();
    expect(within(section).queryByText('CVE-2')).toBeNull();
  });
});

it('tells a layer by the digest of its content, too', async () => {
  const [, upper] = DIFF_IDS;
  const section = await openSecurity({
    hex: '01',
    type: TRIVY_TYPE,
    content: trivyReport([
      trivyEntry('CVE-1', { Layer: { DiffID: upper } }),
      trivyEntry('CVE-2', {
        Layer: { Digest: digestOf('a2'), DiffID: upper },
      }),
    ]),
  });
  await within(section).findByText('CVE-1');
  await waitFor(() =>
    expect(
      within(section)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.children[5].textContent),
    ).toEqual(['2', '2']),
  );
  await userEvent
    .setup()
    .click(within(section).getByRole('tab', { name: 'By layer' }));
  const layers = within(section).getByRole('list', { name: 'By layer' });
  expect(
    [...layers.children].map(item => item.querySelector('div')?.textContent),
  ).toEqual(['Layer 2 · 2 findings']);
});

describe('in another registry', () => {
  const REPORT = ofIndex('01', 'CVE-1');
  const SBOM = {
    hex: '02',
    type: SPDX_TYPE,
    content: { spdxVersion: 'SPDX-2.3', packages: [] },
  };

  async function open(here: FakeAcrApi, there: FakeAcrApi) {
    here.registry = 'devregistry.azurecr.io';
    const registries = new FakeRegistries({ dev: here, prod: there });
    await renderRegistries(registries, 'team/api', '/?acr-image=1.0.0');
    return screen.findByRole('region', { name: 'Security' });
  }

  const commandsIn = (section: HTMLElement) =>
    Array.from(section.querySelectorAll('pre')).map(
      ({ textContent }) => textContent,
    );

  it('there may be reports, which are copied by a command', async () => {
    const section = await open(makeImageApi(), makeImageApi(REPORT, SBOM));
    expect(await within(section).findByText('Not scanned')).toBeVisible();
    expect(
      await within(section).findByText(
        'The same image has 2 reports or SBOMs in The prod registry: what is attached does not come along when an image is imported. To copy them:',
      ),
    ).toBeVisible();
    expect(commandsIn(section)[1]).toBe(
      `oras cp -r prodregistry.azurecr.io/team/api@${TAG.digest} devregistry.azurecr.io/team/api@${TAG.digest}`,
    );
  });

  it('they may be of the chosen image of an index', async () => {
    const there = makeIndexApi([]);
    attach(there, CHILDREN.amd64, REPORT);
    const section = await open(makeIndexApi([]), there);
    await within(section).findByText(/^The same image has 1 report or SBOM/);
    expect(commandsIn(section)[1]).toBe(
      `oras cp -r prodregistry.azurecr.io/team/api@${CHILDREN.amd64} devregistry.azurecr.io/team/api@${CHILDREN.amd64}`,
    );
  });

  it.each<[string, AcrError | AttachedDocument[]]>([
    [
      'cannot be asked',
      new AcrError({ kind: 'permission-missing' }, { message: 'No' }),
    ],
    [
      'has signatures only',
      [{ ...SBOM, type: 'application/vnd.cncf.notary.signature' }],
    ],
  ])('nothing is said of one that %s', async (_what, attached) => {
    const there = makeImageApi(...(Array.isArray(attached) ? attached : []));
    if (attached instanceof AcrError) {
      there.content.referrers = { [TAG.digest]: [attached] };
    }
    const section = await open(makeImageApi(), there);
    await within(section).findByText('Not scanned');
    await waitFor(() => expect(there.askedReferrers).toEqual([TAG.digest]));
    expect(notesIn(section)).toEqual([]);
    expect(commandsIn(section)).toHaveLength(1);
    expect(within(section).queryByRole('alert')).toBeNull();
  });

  it('nothing is asked where there is a report here', async () => {
    const there = makeImageApi(SBOM);
    const section = await open(makeImageApi(REPORT), there);
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    expect(there.askedReferrers).toEqual([]);
  });
});
