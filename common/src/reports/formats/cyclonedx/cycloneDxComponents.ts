/**
 * The components of a CycloneDX document. Sources: CycloneDX 1.4 to 1.7 (JSON),
 * "components"; aquasecurity/trivy, `pkg/sbom/cyclonedx` (its properties).
 */
import type { Package } from '../../model';
import type { Steps } from '../../../steps';
import {
  digestOf,
  fieldsOf,
  firstOf,
  fullName,
  isAbsent,
  isDefined,
  isObject,
  LIMITS,
  listOf,
  makePackage,
  MAX_ITEMS,
  PackageList,
  readImageUrl,
  readPackageUrl,
  referenceOf,
  textOf,
  withEpoch,
} from '../shared';

/** A component that is a package. */
export interface Component {
  package: Package;
  layer?: string;
}

/** All components of a document, nested ones too. */
export interface Components {
  /** In the order of the document. */
  list: PackageList;
  byRef: Map<string, Component>;
  /** The components that are images, as they stand there. */
  imagesByRef: Map<string, unknown>;
  operatingSystem?: string;
  /** How many lists could not be read, and components. */
  unreadable: number;
}

/** Components that say by their type alone that they are packages. */
const PACKAGE_TYPES = ['library', 'framework'];

/**
 * Reads the components of a document, one step each.
 *
 * @param main - what the document is of: it is no package, but may be affected
 */
export function* readComponents(
  value: unknown,
  main?: unknown,
): Steps<Components> {
  const found: Components = {
    list: new PackageList(),
    byRef: new Map(),
    imagesByRef: new Map(),
    unreadable: 0,
  };
  addReference(main, readComponent(main), found);
  // A list of lists instead of a recursion: documents nest as deep as they like.
  const lists = [value];
  for (const list of lists) {
    found.unreadable += Array.isArray(list) || isAbsent(list) ? 0 : 1;
    for (const component of listOf(list)) {
      yield;
      addComponent(component, found);
      if (isObject(component) && !isAbsent(component.components)) {
        lists.push(component.components);
      }
    }
  }
  found.unreadable += found.list.unreadable;
  return found;
}

/** Takes the values of the properties with a name. */
export function propertiesOf(component: unknown, name: string): unknown[] {
  return firstOf(fieldsOf(component).properties)
    .map(property => fieldsOf(property))
    .filter(property => property.name === name)
    .map(property => property.value);
}

function addComponent(value: unknown, found: Components): void {
  const { type, name, version, purl } = fieldsOf(value);
  if (type === 'operating-system') {
    found.operatingSystem ??= [name, version]
      .map(part => textOf(part, LIMITS.id))
      .filter(isDefined)
      .join(' ');
    return;
  }
  const ref = referenceOf(fieldsOf(value)['bom-ref']);
  if (readImageUrl(purl)) {
    if (ref !== undefined) {
      found.imagesByRef.set(ref, value);
    }
    addReference(value, readComponent(value), found);
    return;
  }
  const isPackage =
    purl !== undefined ||
    (typeof type === 'string' && PACKAGE_TYPES.includes(type));
  if (!isPackage && textOf(name, LIMITS.id) !== undefined) {
    return;
  }
  const component = readComponent(value);
  found.list.add(component?.package);
  addReference(value, component, found);
}

function addReference(
  value: unknown,
  component: Component | undefined,
  found: Components,
): void {
  const ref = referenceOf(fieldsOf(value)['bom-ref']);
  if (component && ref !== undefined) {
    found.byRef.set(ref, component);
  }
}

function readComponent(value: unknown): Component | undefined {
  const component = fieldsOf(value);
  const name = textOf(component.name, LIMITS.id);
  if (name === undefined) {
    return undefined;
  }
  const id = readPackageUrl(component.purl);
  const read = makePackage({
    name: fullName(textOf(component.group, LIMITS.id), name, id?.type),
    version: withEpoch(
      textOf(component.version, LIMITS.id) ?? id?.version,
      id?.epoch,
    ),
    type: id?.type,
    path: findPath(value),
    licenses: readLicenses(component.licenses),
  });
  const layer =
    digestOf(propertiesOf(value, 'aquasecurity:trivy:LayerDigest')[0]) ??
    digestOf(propertiesOf(value, 'aquasecurity:trivy:LayerDiffID')[0]);
  return read && { package: read, ...(layer && { layer }) };
}

/** Where Trivy writes it, else where CycloneDX 1.5 has a place for it. */
function findPath(component: unknown): unknown {
  const { occurrences } = fieldsOf(fieldsOf(component).evidence);
  return (
    propertiesOf(component, 'aquasecurity:trivy:FilePath')[0] ??
    fieldsOf(listOf(occurrences)[0]).location
  );
}

function readLicenses(value: unknown): string[] {
  return listOf(value)
    .slice(0, MAX_ITEMS)
    .map(choice => {
      const { license, expression } = fieldsOf(choice);
      const { id, name } = fieldsOf(license);
      return (
        textOf(expression, LIMITS.id) ??
        textOf(id, LIMITS.id) ??
        textOf(name, LIMITS.id)
      );
    })
    .filter(isDefined);
}
