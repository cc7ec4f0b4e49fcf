import { withoutCredentials } from './addresses';
import { maskStart } from './shown';

const OCI = 'org.opencontainers.image';
const SCHEMA = 'org.label-schema';
/** Stands for the host of an organization, which is told backwards. */
const ANY_HOST = '*';
const BUILD = `${ANY_HOST}.image.build`;
const RELEASE = `${ANY_HOST}.image.release`;
const SYSTEM = `${ANY_HOST}.image.system`;

/**
 * Keys, the preferred first (OCI image specification 1.1, annotations.md,
 * "Pre-Defined Annotation Keys" and "Back-compatibility with Label Schema"; then
 * what Azure Pipelines' task Docker writes, `com.azure.dev.image.build.…` for
 * dev.azure.com: microsoft/azure-pipelines-tasks, `pipelineutils`).
 */
const KEYS: Record<ImageFact, string[]> = {
  version: [`${OCI}.version`, `${SCHEMA}.version`],
  licenses: [`${OCI}.licenses`],
  source: [`${OCI}.source`, `${SCHEMA}.vcs-url`, `${BUILD}.repository.uri`],
  revision: [`${OCI}.revision`, `${SCHEMA}.vcs-ref`, `${BUILD}.sourceversion`],
  baseName: [`${OCI}.base.name`, 'image.base.ref.name'],
  baseDigest: [`${OCI}.base.digest`, 'image.base.digest'],
  pipeline: [`${BUILD}.definitionname`, `${RELEASE}.definitionname`],
  buildNumber: [`${BUILD}.buildnumber`],
  buildUri: [`${BUILD}.builduri`],
  releaseUrl: [`${RELEASE}.releaseweburl`],
  collectionUrl: [`${SYSTEM}.teamfoundationcollectionuri`],
  project: [`${SYSTEM}.teamproject`],
};
/** These are read as addresses first: of them, only what is shown is looked into. */
const ADDRESSES = ['source', 'releaseUrl', 'collectionUrl'];
/** In UTF-16 units; what is longer is cut. */
const MAX_LENGTH = 2_000;

/**
 * What an image says of itself, unverified; absent where it says nothing.
 *
 * @alpha
 */
export type ImageFacts = Partial<Record<ImageFact, string>>;

/**
 * What an image may say of itself.
 *
 * @alpha
 */
export type ImageFact =
  | 'version'
  | 'licenses'
  | 'source'
  | 'revision'
  | 'baseName'
  | 'baseDigest'
  | 'pipeline'
  | 'buildNumber'
  | 'buildUri'
  | 'releaseUrl'
  | 'collectionUrl'
  | 'project';

/**
 * Reads an image's facts: of each the first that is not empty, from the labels
 * and then the annotations in their order; older keys only after all of those.
 * Credentials in addresses are left out, and secrets are hidden.
 *
 * @alpha
 */
export function readImageFacts(from: {
  labels: Readonly<Record<string, string>>;
  annotations: Array<Readonly<Record<string, string>>>;
}): ImageFacts {
  const places = [from.labels, ...from.annotations].map(indexByKey);
  return Object.fromEntries(
    Object.entries(KEYS).flatMap(([fact, keys]) => {
      const text = keys
        .flatMap(key => places.map(place => place.get(key)))
        .find(Boolean);
      return text ? [[fact, toShow(fact, text)]] : [];
    }),
  );
}

function toShow(fact: string, text: string): string {
  const told = ADDRESSES.includes(fact)
    ? withoutCredentials(text)
    : maskStart(text);
  return told.slice(0, MAX_LENGTH);
}

/** The texts that are not empty by their keys, whatever host is in them. */
function indexByKey(place: Readonly<Record<string, string>>) {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(place)) {
    const name = withAnyHost(key);
    const text = value.trim();
    if (text && !texts.has(name)) {
      texts.set(name, text);
    }
  }
  return texts;
}

/** A key without the host that it begins with, if Azure Pipelines writes it. */
function withAnyHost(key: string): string {
  for (const part of [BUILD, RELEASE, SYSTEM]) {
    const behind = `${part.slice(ANY_HOST.length)}.`;
    const at = key.lastIndexOf(behind);
    if (at > 0) {
      return ANY_HOST + key.slice(at);
    }
  }
  return key;
}
