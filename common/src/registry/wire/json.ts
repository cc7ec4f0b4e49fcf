/**
 * How to look into JSON from outside: `unknown` until it was looked at. What is
 * of another shape throws a `ShapeError`.
 */
import { isDigest, isHost, isRepositoryName, isTagName } from '../model';

/** A value is not of the expected shape; `message` says what was expected. */
export class ShapeError extends Error {
  name = 'ShapeError';
}

/** An object, of whatever keys. */
export type JsonObject = Record<string, unknown>;

/** Tells whether something is an object, or at least a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** Takes an object; `what` names it in the error. */
export function object(value: unknown, what: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ShapeError(`${what} as an object`);
  }
  return value as JsonObject;
}

/** Takes a text that is not empty. */
export function text(from: JsonObject, key: string): string {
  const value = from[key];
  if (typeof value !== 'string' || value === '') {
    throw new ShapeError(`a text in "${key}"`);
  }
  return value;
}

/** Takes the name of a tag; it stands in commands that users copy. */
export function tagName(from: JsonObject, key: string): string {
  const value = text(from, key);
  if (!isTagName(value)) {
    throw new ShapeError(`a tag’s name in "${key}"`);
  }
  return value;
}

/** Takes the name of a repository; it stands in commands, too. */
export function repositoryName(from: JsonObject, key: string): string {
  const value = text(from, key);
  if (!isRepositoryName(value)) {
    throw new ShapeError(`a repository’s name in "${key}"`);
  }
  return value;
}

/** Takes a host; it stands in commands, too. */
export function host(from: JsonObject, key: string): string {
  const value = text(from, key);
  if (!isHost(value)) {
    throw new ShapeError(`a host name in "${key}"`);
  }
  return value;
}

/** Takes `sha256:` and 64 hexadecimal digits. */
export function digest(from: JsonObject, key: string): string {
  const value = text(from, key);
  if (!isDigest(value)) {
    throw new ShapeError(`a sha256 digest in "${key}"`);
  }
  return value;
}

/** Takes a whole number that is not negative. */
export function count(from: JsonObject, key: string): number {
  const value = from[key];
  if (!isCount(value)) {
    throw new ShapeError(`a number in "${key}"`);
  }
  return value;
}

/** Tells whether a value is a whole number that is not negative. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** Takes a time: RFC 3339, of whose fractional digits a `Date` keeps three. */
export function time(from: JsonObject, key: string): Date {
  const value = new Date(text(from, key));
  if (Number.isNaN(value.getTime())) {
    throw new ShapeError(`a time in "${key}"`);
  }
  return value;
}

/** Takes a list; `null` stands for an empty one. */
export function listOrNull(from: JsonObject, key: string): unknown[] {
  const value = from[key];
  if (value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new ShapeError(`a list or null in "${key}"`);
  }
  return value;
}

/** Takes the texts of a list; what is none, and what is no list, is left out. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** Takes the texts of an object by their keys; what is none is left out. */
export function textsByKey(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => typeof item === 'string'),
  );
}
