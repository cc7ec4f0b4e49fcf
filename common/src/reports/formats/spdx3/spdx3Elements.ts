/**
 * Sorts the elements of an SPDX 3 document by what they are. Source: SPDX 3.0.1,
 * "Model and serializations": elements stand beside one another in `@graph`, and
 * point at one another by their identifiers.
 */
import type { Steps } from '../../../steps';
import { isAbsent, listOf, MAX_ITEMS } from '../shared';
import {
  type Element,
  idOf,
  readElement,
  termIn,
  textIn,
  textsIn,
  typeOf,
  valuesOf,
} from './spdx3Element';

/** The elements of a document. */
export interface Elements {
  packages: Element[];
  /** What describes the document itself: of these there should be one. */
  documents: Element[];
  /** The first that tell when something was made. */
  creations: Element[];
  byId: Map<string, Element>;
  /** The identifiers of what the document is of. */
  roots: Set<string>;
  /** By the identifier of a package: what it is under, first as was concluded. */
  licenses: Map<
    string | undefined,
    { concluded: unknown[]; declared: unknown[] }
  >;
  unreadable: number;
}

/** The kinds of documents, or of parts of them, that are of something. */
const COLLECTIONS: unknown[] = ['SpdxDocument', 'Sbom', 'Bom', 'Bundle'];

/** Reads all elements, one step each. */
export function* readElements(
  document: Record<string, unknown>,
): Steps<Elements> {
  const found: Elements = {
    packages: [],
    documents: [],
    creations: [],
    byId: new Map(),
    roots: new Set(),
    licenses: new Map(),
    unreadable: 0,
  };
  const { '@graph': graph } = document;
  found.unreadable += Array.isArray(graph) || isAbsent(graph) ? 0 : 1;
  // A document of one element has no graph.
  const lists = [isAbsent(graph) ? [document] : listOf(graph)];
  for (const list of lists) {
    const isGraph = list === lists[0];
    for (const value of list) {
      yield;
      const element = readElement(value);
      if (element) {
        addElement(element, found);
        // One element may stand in another; what is pointed at, is a text.
        const inside = listOf(element.get('element'));
        if (inside.length > 0) {
          lists.push(inside);
        }
      } else if (isGraph) {
        found.unreadable += 1;
      }
    }
  }
  return found;
}

function addElement(element: Element, found: Elements): void {
  const id = idOf(element);
  const type = typeOf(element);
  if (id !== undefined) {
    found.byId.set(id, element);
  }
  if (type?.endsWith('Package')) {
    found.packages.push(element);
  } else if (COLLECTIONS.includes(type)) {
    pushFirst(found.documents, [element]);
    textsIn(element, 'rootElement').forEach(root => found.roots.add(root));
  } else if (type === 'CreationInfo') {
    pushFirst(found.creations, [element]);
  } else if (type?.endsWith('Relationship')) {
    addRelationship(element, found);
  }
}

function addRelationship(element: Element, found: Elements): void {
  const from = textIn(element, 'from');
  switch (termIn(element, 'relationshipType')?.toLowerCase()) {
    case 'describes':
      textsIn(element, 'to').forEach(root => found.roots.add(root));
      break;
    case 'hasconcludedlicense':
      pushFirst(licensesOf(from, found).concluded, valuesOf(element, 'to'));
      break;
    case 'hasdeclaredlicense':
      pushFirst(licensesOf(from, found).declared, valuesOf(element, 'to'));
      break;
    default:
  }
}

/** Adds to a list, as long as there is not more in it than is looked at. */
function pushFirst<T>(list: T[], values: readonly T[]): void {
  if (list.length < MAX_ITEMS) {
    list.push(...values);
  }
}

function licensesOf(id: string | undefined, { licenses }: Elements) {
  const known = licenses.get(id) ?? { concluded: [], declared: [] };
  licenses.set(id, known);
  return known;
}
