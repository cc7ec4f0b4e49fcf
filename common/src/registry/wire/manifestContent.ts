/**
 * From the JSON of manifests and configurations to the domain's types. Sources
 * of the shapes: the OCI image specification 1.1 and its 1.1.0-rc2 ("Artifact
 * manifest"), and Docker's "Image manifest version 2, schema 2". Throws a
 * `ShapeError` for another shape.
 */
import {
  AcrImageConfig,
  AcrManifest,
  ARTIFACT_TYPES,
  Descriptor,
  IMAGE_TYPES,
  INDEX_TYPES,
  isChildImageType,
  isDigest,
  PlatformDescriptor,
  SCHEMA_1_TYPE,
} from '../model';
import {
  count,
  digest,
  isObject,
  JsonObject,
  listOrNull,
  object,
  text,
  textsByKey,
  textsIn,
} from './json';
import { readPlatform } from './platform';

/**
 * Reads a manifest. Which kind it is, its own `mediaType` tells; where OCI lets
 * it be left out, the fields that it has.
 */
export function readManifestContent(json: unknown): AcrManifest {
  const manifest = object(json, 'a manifest');
  const mediaType = mediaTypeOf(manifest);
  if (IMAGE_TYPES.includes(mediaType)) {
    return {
      kind: 'image',
      mediaType,
      ...artifactType(manifest),
      config: readDescriptor(manifest.config),
      layers: listOrNull(manifest, 'layers').map(readDescriptor),
      ...subject(manifest),
      annotations: textsByKey(manifest.annotations),
    };
  }
  if (ARTIFACT_TYPES.includes(mediaType)) {
    const { blobs = null } = manifest;
    return {
      kind: 'artifact',
      mediaType,
      ...artifactType(manifest),
      documents: listOrNull({ blobs }, 'blobs').map(readDescriptor),
      ...subject(manifest),
      annotations: textsByKey(manifest.annotations),
    };
  }
  if (INDEX_TYPES.includes(mediaType)) {
    return readIndex(manifest, mediaType);
  }
  return { kind: 'unsupported', mediaType };
}

function mediaTypeOf(manifest: JsonObject): string {
  if (typeof manifest.mediaType === 'string') {
    return manifest.mediaType;
  }
  if (manifest.schemaVersion === 1) {
    return SCHEMA_1_TYPE;
  }
  return 'manifests' in manifest ? INDEX_TYPES[0] : IMAGE_TYPES[0];
}

/**
 * Reads a list of referrers, which has the form of an index.
 *
 * @throws an error if it does not have that form
 *
 * @alpha
 */
export function readReferrerList(json: unknown): Descriptor[] {
  const list = object(json, 'a list of referrers');
  return listOrNull(list, 'manifests').map(readDescriptor);
}

/** What BuildKit marks an attestation with. */
const REFERENCE = 'vnd.docker.reference.type';

function readIndex(manifest: JsonObject, mediaType: string): AcrManifest {
  const images: PlatformDescriptor[] = [];
  const others: Descriptor[] = [];
  for (const item of listOrNull(manifest, 'manifests')) {
    const child = readDescriptor(item);
    const told = object(item, 'a child of an index').platform;
    const platform = readPlatform(told);
    // An image need not say what it runs on; what it says can't be unknown.
    const mayRun = platform !== undefined || !isObject(told);
    const isAttestation = REFERENCE in child.annotations;
    if (mayRun && !isAttestation && isChildImageType(child.mediaType)) {
      images.push({ ...child, ...(platform && { platform }) });
    } else {
      others.push(child);
    }
  }
  return {
    kind: 'index',
    mediaType,
    images,
    others,
    ...subject(manifest),
    annotations: textsByKey(manifest.annotations),
  };
}

function readDescriptor(item: unknown): Descriptor {
  const descriptor = object(item, 'a descriptor');
  return {
    mediaType: text(descriptor, 'mediaType'),
    digest: digest(descriptor, 'digest'),
    size: count(descriptor, 'size'),
    ...artifactType(descriptor),
    annotations: textsByKey(descriptor.annotations),
  };
}

function artifactType({ artifactType: type }: JsonObject) {
  return typeof type === 'string' ? { artifactType: type } : {};
}

/** What a manifest is attached to; what is no descriptor of one is left out. */
function subject({ subject: told }: JsonObject) {
  const { digest: named } = isObject(told) ? told : { digest: undefined };
  return typeof named === 'string' && isDigest(named) ? { subject: named } : {};
}

/** Reads an image's configuration. What it does not say is empty. */
export function readImageConfig(json: unknown): AcrImageConfig {
  const image = object(json, 'an image configuration');
  const config = object(image.config ?? {}, 'a configuration');
  const createdAt = new Date(asText(image.created));
  const healthCheck = (config.Healthcheck as JsonObject | null | undefined)
    ?.Test;
  return {
    platform: readPlatform(image),
    ...(!Number.isNaN(createdAt.getTime()) && { createdAt }),
    user: asText(config.User),
    workingDirectory: asText(config.WorkingDir),
    entrypoint: textsIn(config.Entrypoint),
    command: textsIn(config.Cmd),
    environment: textsIn(config.Env),
    ports: keysOf(config.ExposedPorts),
    volumes: keysOf(config.Volumes),
    ...(Array.isArray(healthCheck) && { healthCheck: textsIn(healthCheck) }),
    labels: textsByKey(config.Labels),
    diffIds: isObject(image.rootfs) ? textsIn(image.rootfs.diff_ids) : [],
    history: (Array.isArray(image.history) ? image.history : []).map(item => {
      const step = object(item, 'a step of the history');
      return {
        command: asText(step.created_by),
        isEmpty: step.empty_layer === true,
      };
    }),
  };
}

/** Of what is told by keys alone; a list has none. */
function keysOf(value: unknown): string[] {
  return isObject(value) && !Array.isArray(value) ? Object.keys(value) : [];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
