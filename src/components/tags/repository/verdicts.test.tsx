/** What a row says of an image by all that is attached to it. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError, AcrTag } from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  IMAGE_TYPE,
  makeDescriptor,
  makeImageManifest,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  AttachedDocument,
  openVex,
  SPDX_TYPE,
  TRIVY_TYPE,
  trivyEntry,
  trivyOfLanguages,
  trivyReport,
  trivySecrets,
  VEX_TYPE,
} from '../../../__testUtils__/attachedDocuments';
import { renderPage } from '../../../__testUtils__/renderPage';
import { CHILDREN, makeIndexApi } from '../../../__testUtils__/securityPage';
import { findRows, rowOf, shownTags } from '../../../__testUtils__/tagRows';

// The table is large, and looked into by roles.
jest.setTimeout(30_000);

const SCANNED = 'Scanned on Jan 2, 2026 by Trivy';
const GONE = new AcrError({ kind: 'content-unknown' }, { message: 'Unknown' });
const HUGE = 20_000_000;

function report(hex: string, content: AttachedDocument['content']) {
  return { hex, type: TRIVY_TYPE, content } satisfies AttachedDocument;
}

function example(hex: string, rest: Partial<AttachedDocument> = {}) {
  const type = 'application/vnd.example+json';
  return { hex, type, content: { a: 1 }, ...rest } satisfies AttachedDocument;
}

const SECRET = { RuleID: 'private-key', Severity: 'HIGH', Match: 'hunter2' };
const FINDING = trivyReport([trivyEntry('CVE-1')]);
const IGNORED = {
  ExperimentalModifiedFindings: [
    {
      Type: 'vulnerability',
      Status: 'ignored',
      Finding: trivyEntry('CVE-1'),
    },
  ],
};

/** Each tag with what is attached to it, and what its row says then. */
const ROWS: Array<[name: string, documents: AttachedDocument[], text: string]> =
  [
    [
      'secrets',
      [report('01', trivySecrets([SECRET, { ...SECRET, StartLine: 2 }]))],
      `2 secrets, The scanner found secrets in the image, and did not look for vulnerabilities. ${SCANNED}`,
    ],
    [
      'partly-scanned',
      [report('02', trivySecrets())],
      `partly scanned, The report tells of no search for vulnerabilities. ${SCANNED}`,
    ],
    [
      'later-secrets',
      [report('03', FINDING), report('04', trivySecrets([], { day: '09' }))],
      '1 H1 high',
    ],
    [
      'partial',
      [report('05', trivyOfLanguages())],
      `no findings in some packages, The packages of the operating system were not looked into. ${SCANNED}`,
    ],
    [
      'partial-set-aside',
      [report('06', trivyOfLanguages(IGNORED))],
      `no open findings, ${SCANNED}1 set asideThe packages of the operating system were not looked into.`,
    ],
    [
      'gone-beside',
      [report('07', FINDING), report('0a', FINDING)],
      '1 H1 high1 attachment could not be read',
    ],
    [
      'gone',
      [report('0b', FINDING)],
      'could not be read, 1 attachment could not be read',
    ],
    [
      'unsupported',
      [example('0c')],
      'no readable report, No report that can be read here: 1 attachment',
    ],
    [
      'huge-beside',
      [report('0d', FINDING), example('0e', { size: HUGE })],
      '1 H1 highThere may be more attachments than were read',
    ],
    [
      'huge-beside-none',
      [report('0f', trivyReport([])), example('11', { size: HUGE })],
      'large report, Open the image to see it',
    ],
    ['unscanned', [], '–not scanned, There is no report of a scan'],
  ];

function makeApi(): FakeAcrApi {
  const tags = ROWS.map(([name], at) => makeTag(name, at));
  const withheld = makeTag('withheld', 40);
  const vex = makeTag('vex', 41);
  const api = new FakeAcrApi([[...tags, withheld, vex]]);
  api.content.manifests = Object.fromEntries(
    [...tags, withheld, vex].map(({ digest }) => [
      digest,
      makeImageManifest([]),
    ]),
  );
  tags.forEach(({ digest }, at) => attach(api, digest, ...ROWS[at][1]));
  attach(
    api,
    vex.digest,
    report('12', trivyReport([trivyEntry('CVE-1'), trivyEntry('CVE-2')])),
    {
      hex: '13',
      type: VEX_TYPE,
      content: openVex(vex.digest, [{ id: 'CVE-2', status: 'fixed' }]),
    },
  );
  api.content.manifests = {
    ...api.content.manifests,
    [digestOf('e0a')]: GONE,
    [digestOf('e0b')]: GONE,
  };
  api.content.referrers = {
    ...api.content.referrers,
    [withheld.digest]: [
      new AcrError({ kind: 'cache-source' }, { message: 'No list' }),
    ],
  };
  return api;
}

function cellOf(tag: string) {
  const at = screen
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent === 'Security');
  return rowOf(tag).children[at];
}

async function show(api: FakeAcrApi) {
  await renderPage(api, 'team/api');
  await findRows();
  await waitFor(() => expect(screen.queryByText('…')).toBeNull());
}

it('is the word for each, and what is to be known beside it', async () => {
  await show(makeApi());
  const expected = [
    ...ROWS.map(([name, , text]) => [name, text]),
    [
      'withheld',
      'not known, The source of the cache rule does not tell what is attached',
    ],
    ['vex', '1 H1 high1 set aside'],
  ];
  expect(expected.map(([name]) => [name, cellOf(name).textContent])).toEqual(
    expected,
  );
  expect(document.body.innerHTML).not.toContain('hunter2');
});

it('is sorted and filtered by what was proved', async () => {
  const user = userEvent.setup();
  await show(makeApi());
  const heading = screen.getByRole('columnheader', { name: 'Security' });
  await user.click(within(heading).getByRole('button'));
  const telling = ['gone-beside', 'huge-beside', 'later-secrets', 'vex'];
  expect(shownTags().slice(0, 5)).toEqual([...telling, 'gone']);
  await user.click(
    screen.getByRole('button', { name: /^Security (?:All|With|Not)/ }),
  );
  await user.click(screen.getByRole('option', { name: 'Not scanned' }));
  expect([...shownTags()].sort()).toEqual([
    'partly-scanned',
    'unscanned',
    'unsupported',
  ]);
});

describe('is read with few requests', () => {
  const tag = makeTag('1.0.0', 1);

  /** The documents that are read for the row. */
  async function readFor(of: AcrTag, documents: AttachedDocument[]) {
    const api = new FakeAcrApi([[of]]);
    api.content.manifests = { [of.digest]: makeImageManifest([]) };
    attach(api, of.digest, ...documents);
    await show(api);
    return api.askedContent.filter(digest => /^sha256:d/.test(digest));
  }

  const of = (hex: string, day: string, attached = day): AttachedDocument => ({
    ...report(hex, trivyReport([trivyEntry('CVE-1')], { day })),
    createdAt: `2026-01-${attached}T12:00:00Z`,
  });

  it('none of what is older than the scan that holds', async () => {
    const read = await readFor(tag, [
      of('01', '01'),
      of('05', '05'),
      of('03', '03'),
    ]);
    expect(read).toEqual([digestOf('d05')]);
    expect(cellOf('1.0.0')).toHaveTextContent('1 high');
  });

  it('none of what lists packages', async () => {
    const read = await readFor(tag, [
      { hex: '07', type: SPDX_TYPE, content: { spdxVersion: 'SPDX-2.3' } },
    ]);
    expect(read).toEqual([]);
    expect(cellOf('1.0.0')).toHaveTextContent('not scanned');
  });

  it('what was attached after the scan that holds, which may be newer', async () => {
    const read = await readFor(tag, [
      of('05', '05', '09'),
      of('06', '04', '08'),
    ]);
    expect([...read].sort()).toEqual([digestOf('d05'), digestOf('d06')]);
  });
});

it('counts what BuildKit attests to from within an index', async () => {
  const document = makeDescriptor('d77', {
    mediaType: 'application/vnd.in-toto+json',
    annotations: {
      'in-toto.io/predicate-type': 'https://in-toto.io/attestation/vulns/v0.1',
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
  api.content.manifests = {
    ...api.content.manifests,
    [attestation.digest]: makeImageManifest([document]),
  };
  api.content.blobs = {
    [document.digest]: new TextEncoder().encode(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'api', digest: { sha256: CHILDREN.amd64.slice(7) } }],
        predicateType: 'https://in-toto.io/attestation/vulns/v0.1',
        predicate: {
          scanner: {
            uri: 'pkg:github/aquasecurity/trivy@0.50.0',
            result: [
              {
                id: 'CVE-1',
                severity: [{ method: 'text', score: 'CRITICAL' }],
              },
            ],
          },
        },
      }),
    ),
  };
  await show(api);
  expect(cellOf('1.0.0')).toHaveTextContent('1 critical');
});
