/** What differs between two images, as far as both are known. */
import { AcrImageConfig, Descriptor } from '../registry';
import {
  compareNamed,
  compareSets,
  NamedChange,
  ComparedPair,
  pairOf,
  SetDifference,
} from './differences';
import { ImageFacts } from './imageFacts';
import { isSameSource } from './sourceLinks';
import { splitVariable } from './variables';

/**
 * What is known of an image by now; what is absent is not known.
 *
 * @alpha
 */
export interface ComparedImage {
  /** In bytes, compressed. */
  size?: number;
  layers?: Descriptor[];
  config?: AcrImageConfig;
  facts?: ImageFacts;
  /** The names of all platforms that the tag has images for. */
  platforms?: string[];
}

/**
 * A part of how an image is run, but its environment and labels.
 *
 * @alpha
 */
export type SettingName =
  | 'entrypoint'
  | 'command'
  | 'user'
  | 'workingDirectory'
  | 'ports'
  | 'volumes'
  | 'healthCheck';

/**
 * A text, or a command that is a list of words.
 *
 * @alpha
 */
export type SettingValue = string | readonly string[];

/**
 * What differs between two images. A part is `undefined` where it is not known
 * of one of them, which is not the same as no difference: that is an empty list
 * or `isSame`.
 *
 * @alpha
 */
export interface ImageDifference {
  size?: ComparedPair<number>;
  /** Told apart by their digests; one that comes twice counts twice. */
  layers?: SetDifference<Descriptor>;
  /** Only what differs, by name. */
  environment?: NamedChange[];
  /** Only what differs, by name. */
  labels?: NamedChange[];
  /** Only what differs. */
  settings?: NamedChange<SettingName, SettingValue>[];
  /** The base image's name and digest; an image need not tell them. */
  base?: ComparedPair<string | undefined>;
  /** Where the images come from; an image need not tell it. */
  source?: ComparedPair<Pick<ImageFacts, 'source' | 'revision'>>;
  platforms?: SetDifference<string>;
}

/**
 * Compares two images.
 *
 * @param from - the one that was there before
 * @param to - the one in its place
 *
 * @alpha
 */
export function compareImages(
  from: ComparedImage,
  to: ComparedImage,
): ImageDifference {
  return {
    size: ifKnown(from.size, to.size, pairOf),
    layers: ifKnown(from.layers, to.layers, (before, after) =>
      compareSets(before, after, ({ digest }) => digest),
    ),
    environment: ifKnown(from.config, to.config, (before, after) =>
      compareNamed(variablesOf(before), variablesOf(after)),
    ),
    labels: ifKnown(from.config, to.config, (before, after) =>
      compareNamed(labelsOf(before), labelsOf(after)),
    ),
    settings: ifKnown(from.config, to.config, compareSettings),
    base: ifKnown(from.facts, to.facts, (before, after) =>
      pairOf(describeBase(before), describeBase(after)),
    ),
    source: ifKnown(from.facts, to.facts, compareSources),
    platforms: ifKnown(from.platforms, to.platforms, (before, after) =>
      compareSets(before, after, name => name),
    ),
  };
}

function ifKnown<T, U>(
  from: T | undefined,
  to: T | undefined,
  compare: (from: T, to: T) => U,
): U | undefined {
  return from === undefined || to === undefined ? undefined : compare(from, to);
}

/** Of a name that comes twice the last holds, as for a process. */
function variablesOf({ environment }: AcrImageConfig) {
  const variables = environment.map(splitVariable);
  return new Map(variables.map(({ name, value }) => [name, value]));
}

function labelsOf({ labels }: AcrImageConfig) {
  return new Map(Object.entries(labels));
}

/** The settings as the configuration of an image has them. */
const SETTINGS: Record<
  SettingName,
  (config: AcrImageConfig) => SettingValue | undefined
> = {
  entrypoint: ({ entrypoint }) => asCommand(entrypoint),
  command: ({ command }) => asCommand(command),
  user: ({ user }) => user || undefined,
  workingDirectory: ({ workingDirectory }) => workingDirectory || '/',
  ports: ({ ports }) => asSet(ports),
  volumes: ({ volumes }) => asSet(volumes),
  healthCheck: ({ healthCheck = [] }) => asCommand(healthCheck),
};

function compareSettings(from: AcrImageConfig, to: AcrImageConfig) {
  return (Object.keys(SETTINGS) as SettingName[])
    .map(name => ({
      name,
      from: SETTINGS[name](from),
      to: SETTINGS[name](to),
    }))
    .filter(({ from: before, to: after }) => !isSame(before, after));
}

function isSame(one?: SettingValue, other?: SettingValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function asCommand(words: string[]): string[] | undefined {
  return words.length > 0 ? words : undefined;
}

/** The order of ports and volumes has no meaning. */
function asSet(items: string[]): string | undefined {
  return items.length > 0 ? [...items].sort().join(', ') : undefined;
}

function describeBase({ baseName, baseDigest }: ImageFacts) {
  return [baseName, baseDigest].filter(Boolean).join('@') || undefined;
}

function compareSources(from: ImageFacts, to: ImageFacts) {
  const isSameRepository =
    from.source !== undefined && to.source !== undefined
      ? isSameSource(from.source, to.source)
      : from.source === to.source;
  return {
    from: { source: from.source, revision: from.revision },
    to: { source: to.source, revision: to.revision },
    isSame: isSameRepository && from.revision === to.revision,
  };
}
