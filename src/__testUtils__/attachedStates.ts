/** Images in some state of what is attached, for tests of what is said of them. */
import {
  AcrError,
  AcrManifestProperties,
  AcrTag,
  Descriptor,
} from 'backstage-plugin-acr-common';
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
import {
  attach,
  AttachedDocument,
  TRIVY_TYPE,
  trivyReport,
} from './attachedDocuments';

/** What is attached to an image; reports may name digests of repeated digits. */
export interface AttachedThing {
  type?: string;
  content: object | string;
  /** When it was attached, if not after all scans. */
  created?: string;
  /** It is listed, but its manifest is not there any more. */
  isGone?: boolean;
}

/** A state, and what makes it. */
export interface AttachedState {
  /** Also that of its tag. */
  name: string;
  attached: AttachedThing[];
  /** Whether the tag is of an index of two images, with these configurations. */
  index?: [config: string, other: string];
  /** Whether each page of the list has one entry. */
  isPaged?: boolean;
  /** Whether the source of a cache rule gives no list. */
  isWithheld?: boolean;
}

/** An image whose report of March has no findings. */
export const CLEAN: AttachedState = {
  name: 'clean',
  attached: [
    { content: trivyReport([], { CreatedAt: '2026-03-01T00:00:00Z' }) },
  ],
};

const PLATFORMS = ['amd64', 'arm64'].map(architecture => ({
  os: 'linux',
  architecture,
}));

/** After all scans: nobody attaches a report before its scan is done. */
const ATTACHED_AT = '2026-05-01T00:00:00Z';

const GONE = new AcrError({ kind: 'content-unknown' }, { message: 'Gone' });
const WITHHELD = new AcrError(
  { kind: 'cache-source', source: 'registry.example.com' },
  { message: 'No list' },
);

/** A client of a tag for each state, the oldest first. */
export function makeStatesApi(states: readonly AttachedState[]): FakeAcrApi {
  const tags = states.map(({ name }, at) => makeTag(name, at + 1));
  const api = new FakeAcrApi([tags]);
  api.manifestPages = [
    states.map((state, at) => propertiesOf(tags[at], state)),
  ];
  states.forEach((state, at) => addState(api, tags[at].digest, at, state));
  return api;
}

function propertiesOf(
  { digest, createdAt, updatedAt }: AcrTag,
  { index }: AttachedState,
): AcrManifestProperties {
  return {
    digest,
    createdAt,
    updatedAt,
    mediaType: index ? INDEX_TYPE : IMAGE_TYPE,
    isLocked: false,
    isQuarantined: false,
    ...(!index && { platform: PLATFORMS[0] }),
  };
}

function addState(
  api: FakeAcrApi,
  digest: string,
  at: number,
  { attached, index, isPaged, isWithheld }: AttachedState,
) {
  const own = (part: string) => `${part}${at.toString(16).padStart(3, '0')}`;
  addImage(api, digest, own, index);
  attach(
    api,
    digest,
    ...attached.map(
      (
        { type = TRIVY_TYPE, content, created = ATTACHED_AT },
        each,
      ): AttachedDocument => ({
        hex: own(`${each}`),
        type,
        content: nameOwn(content, digest),
        createdAt: created,
      }),
    ),
  );
  const { manifests, referrers } = api.content;
  const list = referrers![digest][0] as Descriptor[];
  list.forEach((referrer, each) => {
    if (attached[each].isGone) {
      manifests![referrer.digest] = GONE;
    }
  });
  if (isPaged) {
    referrers![digest] = list.map(referrer => [referrer]);
  }
  if (isWithheld) {
    referrers![digest] = [WITHHELD];
  }
}

function addImage(
  { content }: FakeAcrApi,
  digest: string,
  own: (part: string) => string,
  index: AttachedState['index'],
) {
  const images = (index ?? ['c']).map((config, at) => ({
    digest: index ? digestOf(own(`f${at}`)) : digest,
    config: index ? digestOf(config.repeat(64)) : digestOf(own(config)),
    platform: PLATFORMS[at],
  }));
  const { config: descriptor } = makeImageManifest([]);
  images.forEach(({ digest: image, config, platform }) => {
    content.manifests = {
      ...content.manifests,
      [image]: makeImageManifest([], {
        config: { ...descriptor, digest: config },
      }),
    };
    content.configs = {
      ...content.configs,
      [config]: makeConfig({ platform }),
    };
  });
  if (index) {
    content.manifests![digest] = {
      kind: 'index',
      mediaType: INDEX_TYPE,
      images: images.map(({ digest: image, platform }) => ({
        ...makeDescriptor('', { mediaType: IMAGE_TYPE, digest: image }),
        platform,
      })),
      others: [],
      annotations: {},
    };
  }
}

/** The field cases name what they are attached to by a digest of 64 times `f`. */
function nameOwn(content: object | string, digest: string): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return text.replaceAll('f'.repeat(64), digest.slice('sha256:'.length));
}
