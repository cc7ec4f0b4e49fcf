/**
 * From the registry's JSON to the domain's types. What comes from the network
 * is `unknown` until it was looked at; a wrong shape throws a `ShapeError`.
 *
 * Source of the shapes: the service's data-plane definitions 2021-07-01, and
 * `"tags": null` for an empty repository from recorded answers.
 */
import { isDigest, isHost } from './names';
import { ImageTag, Repository } from './types';

/** A value is not of the expected shape; `message` says what was expected. */
export class ShapeError extends Error {
  name = 'ShapeError';
}

type JsonObject = Record<string, unknown>;

/** The body of `GET {name}/_tags`. */
export interface TagList {
  registry: string;
  repository: string;
  tags: ImageTag[];
}

/** Reads the body of `GET {name}/_tags`. Throws a {@link ShapeError}. */
export function readTagList(body: unknown): TagList {
  const list = object(body, 'a tag list');
  return {
    registry: host(list, 'registry'),
    repository: text(list, 'imageName'),
    tags: listOrNull(list, 'tags').map(readTag),
  };
}

/** Reads the body of `GET {name}`. Throws a {@link ShapeError}. */
export function readRepository(body: unknown): Repository {
  const repository = object(body, 'a repository');
  return {
    registry: host(repository, 'registry'),
    name: text(repository, 'imageName'),
    createdAt: time(repository, 'createdTime'),
    updatedAt: time(repository, 'lastUpdateTime'),
    tagCount: count(repository, 'tagCount'),
    manifestCount: count(repository, 'manifestCount'),
  };
}

function readTag(item: unknown): ImageTag {
  const tag = object(item, 'a tag');
  const digest = text(tag, 'digest');
  if (!isDigest(digest)) {
    throw new ShapeError('a sha256 digest in "digest"');
  }
  return {
    name: text(tag, 'name'),
    digest,
    createdAt: time(tag, 'createdTime'),
    updatedAt: time(tag, 'lastUpdateTime'),
  };
}

function object(value: unknown, what: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ShapeError(`${what} as an object`);
  }
  return value as JsonObject;
}

function text(from: JsonObject, key: string): string {
  const value = from[key];
  if (typeof value !== 'string' || value === '') {
    throw new ShapeError(`a text in "${key}"`);
  }
  return value;
}

/** What stands in commands that users copy is no arbitrary text. */
function host(from: JsonObject, key: string): string {
  const value = text(from, key);
  if (!isHost(value)) {
    throw new ShapeError(`a host name in "${key}"`);
  }
  return value;
}

function count(from: JsonObject, key: string): number {
  const value = from[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new ShapeError(`a number in "${key}"`);
  }
  return value;
}

/** RFC 3339 with up to seven fractional digits; a `Date` keeps three. */
function time(from: JsonObject, key: string): Date {
  const value = new Date(text(from, key));
  if (Number.isNaN(value.getTime())) {
    throw new ShapeError(`a time in "${key}"`);
  }
  return value;
}

function listOrNull(from: JsonObject, key: string): unknown[] {
  const value = from[key];
  if (value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new ShapeError(`a list or null in "${key}"`);
  }
  return value;
}
