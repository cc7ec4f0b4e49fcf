/** How an image was built, by what attests to it. */
import { screen, within } from '@testing-library/react';
import { PROVENANCES } from 'backstage-plugin-acr-testing/examples';
import { AttachedDocument } from '../../../__testUtils__/attachedDocuments';
import {
  makeImageApi,
  openPage,
  TAG,
} from '../../../__testUtils__/securityPage';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

const [VERSION_1, VERSION_0_2] = PROVENANCES;

/** Names this image instead of that of the example. */
function attested(
  statement: (typeof PROVENANCES)[number],
  predicate: object = statement.predicate,
  digest = TAG.digest,
): AttachedDocument {
  return {
    hex: '01',
    type: 'application/vnd.in-toto+json',
    content: {
      ...statement,
      subject: [{ name: 'api', digest: { sha256: digest.slice(7) } }],
      predicate,
    },
  };
}

/** What the overview tells of the build, with where it leads. */
async function overview(...documents: AttachedDocument[]) {
  const security = await openPage(makeImageApi(...documents));
  await within(security).findByText('Not scanned');
  const section = screen.getByRole('region', { name: 'Overview' });
  const facts = [
    'Commit, by the provenance',
    'Source, by the provenance',
    'Built by',
  ];
  return facts.map(name => {
    const value = within(section).queryByText(name, {
      selector: 'dt',
    })?.nextElementSibling;
    return value
      ? [
          value.querySelector('code')?.textContent ??
            value.textContent?.split(',', 1)[0],
          value.querySelector('a')?.getAttribute('href') ?? null,
        ]
      : undefined;
  });
}

it('is told by SLSA 1, with links', async () => {
  expect(await overview(attested(VERSION_1))).toEqual([
    [
      'aaaaaaaaaaaa',
      `https://github.com/contoso/shop/commit/${'a'.repeat(40)}`,
    ],
    ['https://github.com/contoso/shop', 'https://github.com/contoso/shop'],
    ['https://a.example/builder', 'https://a.example/builder'],
  ]);
});

it('is told by SLSA 0.2, without the password in its source', async () => {
  expect(await overview(attested(VERSION_0_2))).toEqual([
    ['aaaaaaaaaaaa', null],
    ['https://a.example/shop.git', 'https://a.example/shop.git'],
    ['https://a.example/builder', 'https://a.example/builder'],
  ]);
  expect(document.body.innerHTML).not.toContain('password');
});

it('is a text, where it is no address of a page', async () => {
  const predicate = {
    builder: { id: 'javascript:alert(1)' },
    materials: [],
  };
  expect(await overview(attested(VERSION_0_2, predicate))).toEqual([
    undefined,
    undefined,
    ['javascript:alert(1)', null],
  ]);
});

it.each<[string, AttachedDocument[]]>([
  ['nothing attests to it', []],
  [
    'what attests is of another image',
    [attested(VERSION_1, VERSION_1.predicate, `sha256:${'9'.repeat(64)}`)],
  ],
])('is not told where %s', async (_what, documents) => {
  expect(await overview(...documents)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
