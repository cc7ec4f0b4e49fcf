/**
 * From the JSON of manifests and configurations to the domain's types. Sources
 * of the shapes: the OCI image specification 1.1, and Docker's "Image manifest
 * version 2, schema 2". Throws a `ShapeError` for another shape.
 */
import {
  Descriptor,
  ImageConfig,
  Manifest,
  PlatformDescriptor,
} from './contentTypes';
import {
  count,
  digest,
  JsonObject,
  listOrNull,
  object,
  text,
  textsByKey,
  textsIn,
} from './json';
import { Platform } from './types';

const IMAGE_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
/** Docker's first schema: no configuration, no sizes. */
const SCHEMA_1_TYPE = 'application/vnd.docker.distribution.manifest.v1+json';
const SIGNED_SCHEMA_1_TYPE =
  'application/vnd.docker.distribution.manifest.v1+prettyjws';
const IMAGE_CONFIG_TYPES = [
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
];

/**
 * What is asked for: without this list a registry may answer that there is no
 * manifest, because there is none of the one type it assumes.
 */
export const MANIFEST_ACCEPT = [...IMAGE_TYPES, ...INDEX_TYPES].join(', ');

/** Tells whether a media type is that of an index of several images. */
export function isIndexType(mediaType: string): boolean {
  return INDEX_TYPES.includes(mediaType);
}

/** Tells whether a media type is that of Docker's first schema, signed or not. */
export function isSchema1Type(mediaType: string): boolean {
  return [SCHEMA_1_TYPE, SIGNED_SCHEMA_1_TYPE].includes(mediaType);
}

/** Tells whether a manifest of this media type can be read at all. */
export function isManifestType(mediaType: string): boolean {
  return IMAGE_TYPES.includes(mediaType) || INDEX_TYPES.includes(mediaType);
}

/**
 * Tells whether a configuration is that of an image to run, and not of a chart
 * or another artifact in the form of an image.
 */
export function isImageConfigType(mediaType: string): boolean {
  return IMAGE_CONFIG_TYPES.includes(mediaType);
}

/**
 * Reads a manifest. Which kind it is, its own `mediaType` tells; where OCI lets
 * it be left out, the fields that it has.
 */
export function readManifestContent(json: unknown): Manifest {
  const manifest = object(json, 'a manifest');
  const mediaType = mediaTypeOf(manifest);
  if (IMAGE_TYPES.includes(mediaType)) {
    return {
      kind: 'image',
      mediaType,
      ...artifactType(manifest),
      config: readDescriptor(manifest.config),
      layers: listOrNull(manifest, 'layers').map(readDescriptor),
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

/** Reads a list of referrers, which has the form of an index. */
export function readReferrerList(json: unknown): Descriptor[] {
  const list = object(json, 'a list of referrers');
  return listOrNull(list, 'manifests').map(readDescriptor);
}

/** The media type of a list of referrers. */
export const REFERRERS_ACCEPT = INDEX_TYPES[0];

/** What BuildKit marks an attestation with. */
const REFERENCE = 'vnd.docker.reference.type';

function readIndex(manifest: JsonObject, mediaType: string): Manifest {
  const images: PlatformDescriptor[] = [];
  const others: Descriptor[] = [];
  for (const item of listOrNull(manifest, 'manifests')) {
    const child = readDescriptor(item);
    const told = object(item, 'a child of an index').platform;
    const platform = readPlatform(told);
    // A child need not say what it runs on; that of an attestation is unknown.
    if (platform || (!isObject(told) && !(REFERENCE in child.annotations))) {
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

/**
 * Reads a platform; BuildKit calls that of an attestation `unknown/unknown`,
 * and what runs on nothing has none.
 */
export function readPlatform(item: unknown): Platform | undefined {
  if (!isObject(item)) {
    return undefined;
  }
  const { os, architecture, variant, ...rest } = item;
  const osVersion = rest['os.version'];
  return isTold(os) && isTold(architecture)
    ? {
        os,
        architecture,
        ...(isTold(variant) && { variant }),
        ...(isTold(osVersion) && { osVersion }),
      }
    : undefined;
}

function isObject(item: unknown): item is JsonObject {
  return typeof item === 'object' && item !== null;
}

function isTold(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value !== 'unknown';
}

/** Reads an image's configuration. What it does not say is empty. */
export function readImageConfig(json: unknown): ImageConfig {
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
    ports: Object.keys(config.ExposedPorts ?? {}),
    volumes: Object.keys(config.Volumes ?? {}),
    ...(Array.isArray(healthCheck) && { healthCheck: textsIn(healthCheck) }),
    labels: textsByKey(config.Labels),
    history: (Array.isArray(image.history) ? image.history : []).map(item => {
      const step = object(item, 'a step of the history');
      return {
        command: asText(step.created_by),
        isEmpty: step.empty_layer === true,
      };
    }),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
