/**
 * What an entry of `vulnerabilities[].affects` points at. Source: CycloneDX 1.4
 * to 1.7 (JSON), "vulnerabilities" and "BOM-Link".
 */
import {
  fieldsOf,
  LIMITS,
  listOf,
  makePackage,
  readPackageUrl,
  referenceOf,
  textOf,
  withEpoch,
} from '../shared';
import type { Component } from './cycloneDxComponents';

/**
 * Finds what is affected: a component of the document, else the package whose
 * URL the reference is, or ends with (a BOM-Link to another document).
 *
 * @param value - `ref` of an entry of `affects`
 * @param versions - its `versions`, for a package that has none otherwise
 * @returns `undefined` if it is neither
 */
export function findAffected(
  value: unknown,
  versions: unknown,
  byRef: ReadonlyMap<string, Component>,
): Component | undefined {
  const ref = referenceOf(value);
  if (ref === undefined) {
    return undefined;
  }
  const component = byRef.get(ref);
  if (component) {
    // Licenses are the concern of lists of packages.
    const { licenses, ...found } = component.package;
    return {
      ...component,
      package: { version: onlyVersion(versions), ...found },
    };
  }
  const id = readPackageUrl(ref) ?? readPackageUrl(elementOf(ref));
  const found =
    id &&
    makePackage({
      name: id.name,
      version: withEpoch(id.version, id.epoch) ?? onlyVersion(versions),
      type: id.type,
    });
  return found && { package: found };
}

/** What a BOM-Link points at in its document; empty if it points at all of it. */
export function elementOf(link: string): string {
  const at = link.indexOf('#');
  const element = at < 0 ? '' : link.slice(at + 1);
  try {
    return decodeURIComponent(element);
  } catch {
    return element;
  }
}

function onlyVersion(versions: unknown): string | undefined {
  const list = listOf(versions);
  return list.length === 1
    ? textOf(fieldsOf(list[0]).version, LIMITS.id)
    : undefined;
}
