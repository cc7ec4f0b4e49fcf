/**
 * How to look into the elements of an SPDX 3 document. Names stand there in short
 * (`software_packageUrl`), with their profile (`Software/packageUrl`) or in full
 * (`https://spdx.org/rdf/3.0.1/terms/Software/packageUrl`): what comes last in
 * them is the same. Sources: SPDX 3.0.1, "Model and serializations"; JSON-LD 1.1,
 * "Value Objects" and "Node Identifiers".
 */
import { isDefined, isObject, MAX_VALUES, referenceOf } from '../shared';

/** An element: its values by the last part of their names. */
export type Element = ReadonlyMap<string, unknown>;

/** The most values of one property that are looked at: each may be an element. */
const MOST_VALUES = 100;

/** The properties that are read, of elements of whatever kind. */
const PROPERTIES = new Set([
  '@id',
  '@type',
  'algorithm',
  'created',
  'creationInfo',
  'element',
  'externalIdentifier',
  'externalIdentifierType',
  'externalIdentifiers',
  'from',
  'hashValue',
  'identifier',
  'licenseExpression',
  'name',
  'packageUrl',
  'packageVersion',
  'primaryPurpose',
  'relationshipType',
  'rootElement',
  'spdxId',
  'to',
  'type',
  'verifiedUsing',
]);

/** Reads an element; `undefined` if it is no object, or has too many properties. */
export function readElement(value: unknown): Element | undefined {
  const keys = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || keys.length > MAX_VALUES) {
    return undefined;
  }
  const element = new Map<string, unknown>();
  for (const key of keys) {
    const name = lastPart(key);
    if (PROPERTIES.has(name)) {
      element.set(name, value[key]);
    }
  }
  return element;
}

/** The values of a property, whether it has one or several, or none. */
export function valuesOf(element: Element, name: string): readonly unknown[] {
  const value = element.get(name);
  return Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
}

/** The first value of a property that is a text. */
export function textIn(element: Element, name: string): string | undefined {
  for (const value of valuesOf(element, name)) {
    const text = textOfValue(value);
    if (text !== undefined) {
      return text;
    }
  }
  return undefined;
}

/** The values of a property that are texts, or point at elements. */
export function textsIn(element: Element, name: string): string[] {
  return valuesOf(element, name).map(textOfValue).filter(isDefined);
}

function textOfValue(value: unknown): string | undefined {
  return referenceOf(
    isObject(value) ? value['@value'] ?? value['@id'] ?? value.spdxId : value,
  );
}

/** A term among the values of a property: `container`. */
export function termIn(element: Element, name: string): string | undefined {
  const text = textIn(element, name);
  return text === undefined ? undefined : lastPart(text);
}

/** What an element is: `Package`. */
export function typeOf(element: Element): string | undefined {
  return termIn(element, 'type') ?? termIn(element, '@type');
}

/** By what others point at an element. */
export function idOf(element: Element): string | undefined {
  return textIn(element, 'spdxId') ?? textIn(element, '@id');
}

/** What comes last in a name, or in an address. */
export function lastPart(name: string): string {
  const end = Math.max(
    name.lastIndexOf('/'),
    name.lastIndexOf('_'),
    name.lastIndexOf('#'),
    name.lastIndexOf(':'),
  );
  return name.slice(end + 1);
}
