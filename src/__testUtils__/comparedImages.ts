/** Two images of a repository, for tests of how they are compared. */
import {
  AcrImageConfig,
  AcrManifestProperties,
  AcrTag,
} from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  FakeContent,
  IMAGE_TYPE,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';

/** The tag that is compared with. */
export const OLD = makeTag('1.4.3', 1);
/** The tag that is compared. */
export const NEW = makeTag('1.4.4', 2);

const { config: CONFIG } = makeImageManifest([]);
const BASE = makeDescriptor('ba', { size: 1_000_000 });

/** A base of 1 MB, and a layer of 100 kB on it. */
export const OLD_MANIFEST = makeImageManifest(
  [BASE, makeDescriptor('b1', { size: 100_000 })],
  { config: { ...CONFIG, digest: digestOf('c1') } },
);
/** The same base, and a layer of 103 kB on it. */
export const NEW_MANIFEST = makeImageManifest(
  [BASE, makeDescriptor('a1', { size: 103_000 })],
  { config: { ...CONFIG, digest: digestOf('c2') } },
);

/** The content of the two images, with these configurations. */
export function contentWith(
  from: Partial<AcrImageConfig> = {},
  to: Partial<AcrImageConfig> = {},
) {
  const configs: FakeContent['configs'] = {
    [digestOf('c1')]: configOf('npm ci', from),
    [digestOf('c2')]: configOf('npm ci --prod', to),
  };
  const manifests: FakeContent['manifests'] = {
    [OLD.digest]: OLD_MANIFEST,
    [NEW.digest]: NEW_MANIFEST,
  };
  return { manifests, configs };
}

/** A client that has the two images. */
export function makeComparedApi(
  content: FakeContent = contentWith(),
  from: Partial<AcrManifestProperties> = {},
  to: Partial<AcrManifestProperties> = {},
): FakeAcrApi {
  const api = new FakeAcrApi([[OLD, NEW]]);
  api.manifestPages = [[propertiesOf(OLD, from), propertiesOf(NEW, to)]];
  api.content = content;
  return api;
}

function configOf(
  command: string,
  rest: Partial<AcrImageConfig>,
): AcrImageConfig {
  const history = [
    { command: 'ADD rootfs / # buildkit', isEmpty: false },
    { command: `RUN /bin/sh -c ${command} # buildkit`, isEmpty: false },
  ];
  return makeConfig({ history, ...rest });
}

function propertiesOf(
  { digest, createdAt, updatedAt }: AcrTag,
  rest: Partial<AcrManifestProperties>,
): AcrManifestProperties {
  return {
    digest,
    createdAt,
    updatedAt,
    mediaType: IMAGE_TYPE,
    size: 4_000_000,
    platform: { os: 'linux', architecture: 'amd64' },
    isLocked: false,
    isQuarantined: false,
    ...rest,
  };
}
