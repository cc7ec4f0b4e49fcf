/**
 * Reads where an image was built from, and by whom. Sources: SLSA, "Provenance"
 * 0.1, 0.2 and 1; moby/buildkit, `docs/attestations/slsa-provenance.md` and
 * `slsa-definitions.md` (`vcs`); actions/attest, build type "workflow"; SPDX 2.3,
 * clause 7.7 (`git+https://…@…`).
 */
import { isSameSource, withoutCredentials } from '../../../image';
import type { Provenance } from '../../model';
import type { Steps } from '../../../steps';
import {
  dateOf,
  fieldsOf,
  isAbsent,
  isDefined,
  isObject,
  LIMITS,
  listOf,
  textOf,
} from '../shared';

/** What the times of a build are called, the best first. */
const TIMES = [
  'finishedOn',
  'buildFinishedOn',
  'startedOn',
  'buildStartedOn',
] as const;

/** What is known of a source: an address, and a commit of it. */
interface Source {
  address?: string;
  revision?: string;
}

/** The fields of a predicate: those of 1 first. */
const FIELDS = ['buildDefinition', 'runDetails', 'builder', 'materials'];

/** Tells whether a predicate tells of a build, whatever its version. */
export function isProvenance(predicate: unknown): boolean {
  return (
    isObject(predicate) &&
    FIELDS.some(
      field => isObject(predicate[field]) || Array.isArray(predicate[field]),
    )
  );
}

/** Reads a predicate, of whatever version; what was used is a step each. */
export function* readProvenance(predicate: unknown): Steps<Provenance> {
  const fields = fieldsOf(predicate);
  const run = fieldsOf(fields.runDetails);
  const definition = fieldsOf(fields.buildDefinition);
  const metadata = [run.metadata, fields.metadata].map(each => fieldsOf(each));
  const vcs = readVcs(metadata);
  const source = [
    vcs,
    ...readParameters(definition.externalParameters),
    readSource(fieldsOf(fields.invocation).configSource),
    readRecipe(fields),
  ].find(({ address }) => address);
  const used =
    (yield* findUsed(definition.resolvedDependencies, source?.address)) ??
    (yield* findUsed(fields.materials, source?.address));
  const address = source?.address ?? used?.address;
  const revision = source?.revision ?? vcs.revision ?? used?.revision;
  const builder = textOf(
    fieldsOf(run.builder).id ?? fieldsOf(fields.builder).id,
    LIMITS.path,
  );
  return {
    subjects: [],
    ...(address && { source: address }),
    ...(revision && { revision }),
    ...(builder && { builder: withoutCredentials(builder) }),
    createdAt: TIMES.flatMap(name =>
      metadata.map(each => dateOf(each[name])),
    ).find(isDefined),
  };
}

/** What BuildKit was told of the repository that a local directory is of. */
function readVcs(metadata: ReadonlyArray<Record<string, unknown>>): Source {
  const names = [
    'https://mobyproject.org/buildkit@v1#metadata',
    'buildkit_metadata',
  ];
  const { vcs } = fieldsOf(
    names
      .flatMap(name => metadata.map(each => each[name]))
      .find(told => !isAbsent(told)),
  );
  const { source, revision } = fieldsOf(vcs);
  return readSource({ uri: source, digest: { gitCommit: revision } });
}

/** Every build type of 1 calls it otherwise: GitHub's `workflow`, BuildKit's … */
function readParameters(value: unknown): Source[] {
  const { workflow, source, configSource, buildConfigSource, repository } =
    fieldsOf(value);
  return [workflow, source, configSource, buildConfigSource, repository].map(
    readSource,
  );
}

/** 0.1 points at one of the materials. */
function readRecipe({ recipe, materials }: Record<string, unknown>): Source {
  const { definedInMaterial: at } = fieldsOf(recipe);
  return readSource(typeof at === 'number' ? listOf(materials)[at] : undefined);
}

/** Reads an address, or an object that has one beside its commit. */
function readSource(value: unknown): Source {
  const { uri, repository, digest } = fieldsOf(value);
  const { gitCommit, sha1 } = fieldsOf(digest);
  const address = [value, uri, repository].map(addressOf).find(isDefined);
  const revision = textOf(gitCommit, LIMITS.id) ?? textOf(sha1, LIMITS.id);
  return { ...(address && { address }), ...(revision && { revision }) };
}

/**
 * Finds among what a build used the commit of a source; of the first that has a
 * commit, if nobody told the source.
 */
function* findUsed(
  dependencies: unknown,
  address: string | undefined,
): Steps<Source | undefined> {
  for (const dependency of listOf(dependencies)) {
    yield;
    const used = readSource(dependency);
    const isIt =
      used.address !== undefined &&
      (address === undefined || isSameSource(used.address, address));
    if (isIt && used.revision) {
      return used;
    }
  }
  return undefined;
}

/** An address of a repository, without what is particular to a commit. */
function addressOf(value: unknown): string | undefined {
  const text = textOf(value, LIMITS.path);
  if (!text || text.startsWith('pkg:')) {
    return undefined;
  }
  // What is certain to be no part of a password is taken off before.
  const [address] = withoutCredentials(
    text.replace(/@(?:refs\/.*|[0-9a-f]{40,64})$/, ''),
  ).split('#', 1);
  return address.startsWith('git+')
    ? address.slice('git+'.length).replace(/(\/[^/@]*)@[^/@]*$/, '$1')
    : address || undefined;
}
