/** The page of an image with what is attached to it, as a user opens it. */
import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import { Descriptor } from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import { attach, AttachedDocument } from './attachedDocuments';
import { pageOf } from './renderPage';

export const TAG = makeTag('1.0.0', 1);
/** What the layers of the image have as content, from the lowest. */
export const DIFF_IDS = [digestOf('71'), digestOf('72')];
/** The images of the index, by what they run on. */
export const CHILDREN = {
  amd64: digestOf('a64'),
  arm64: digestOf('b64'),
} as const;

const MANIFEST = makeImageManifest([
  makeDescriptor('a1'),
  makeDescriptor('a2'),
]);

/** A client of an image of two layers, with these documents attached. */
export function makeImageApi(...documents: AttachedDocument[]): FakeAcrApi {
  const api = makeApi(IMAGE_TYPE);
  api.content = {
    manifests: { [TAG.digest]: MANIFEST },
    configs: { [MANIFEST.config.digest]: makeConfig({ diffIds: DIFF_IDS }) },
  };
  attach(api, TAG.digest, ...documents);
  return api;
}

/** The same of an index of two images, and what attests to them. */
export function makeIndexApi(
  documents: AttachedDocument[],
  others: Descriptor[] = [],
): FakeAcrApi {
  const api = makeApi(INDEX_TYPE);
  const children = Object.entries(CHILDREN).map(([architecture, digest]) => ({
    ...makeDescriptor('00', { digest, mediaType: IMAGE_TYPE }),
    platform: { os: 'linux', architecture },
  }));
  api.content = {
    manifests: {
      [TAG.digest]: {
        kind: 'index',
        mediaType: INDEX_TYPE,
        images: children,
        others,
        annotations: {},
      },
      [CHILDREN.amd64]: MANIFEST,
      [CHILDREN.arm64]: MANIFEST,
    },
    configs: { [MANIFEST.config.digest]: makeConfig() },
  };
  attach(api, TAG.digest, ...documents);
  return api;
}

function makeApi(mediaType: string): FakeAcrApi {
  const api = new FakeAcrApi([[TAG]]);
  const { digest, createdAt, updatedAt } = TAG;
  api.manifestPages = [
    [
      {
        digest,
        createdAt,
        updatedAt,
        mediaType,
        isLocked: false,
        isQuarantined: false,
      },
    ],
  ];
  return api;
}

/** Opens the page of the image; the query may have more, from `&` on. */
export async function openPage(api: FakeAcrApi, more = '') {
  await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: [`/?acr-image=1.0.0${more}`],
  });
  return screen.findByRole('region', { name: 'Security' });
}

/** Opens the page of an image with these documents. */
export function openSecurity(...documents: AttachedDocument[]) {
  return openPage(makeImageApi(...documents));
}

/** The cells of a table, row by row, without its heading. */
export function cellsOf(section: HTMLElement, name: string) {
  return within(within(section).getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map(row => Array.from(row.children).map(cell => cell.textContent));
}

/** What stands as a note beside the result. */
export function notesIn(section: HTMLElement) {
  return within(section)
    .queryAllByRole('note')
    .map(note => note.textContent?.trim());
}

/** The link to the section, with its count if there is one. */
export function sectionLink() {
  const links = screen.getByRole('navigation', { name: 'Parts of this page' });
  return within(links).getByRole('link', { name: 'Security' }).parentElement
    ?.textContent;
}

/** A fact that the report tells of itself. */
export function factOf(section: HTMLElement, name: string) {
  return within(section).getByText(name, { selector: 'dt' }).nextElementSibling
    ?.textContent;
}
