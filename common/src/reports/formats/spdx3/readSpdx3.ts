/**
 * Reads SPDX 3, JSON: a list of packages. Source: SPDX 3.0.1, profiles Core,
 * Software and SimpleLicensing, as Yocto writes it.
 */
import type { Sbom } from '../../model';
import type { Steps } from '../../../steps';
import {
  dateOf,
  digestsOf,
  isDefined,
  listOf,
  MAX_VALUES,
  PackageList,
} from '../shared';
import { readElement, textIn, textsIn } from './spdx3Element';
import type { Element } from './spdx3Element';
import { type Elements, readElements } from './spdx3Elements';
import { readSpdx3Package } from './spdx3Package';

const CONTEXT = /^https?:\/\/spdx\.(?:org\/rdf\/v?3|github\.io\/spdx)/;
const TERM = /^https?:\/\/spdx\.org\/rdf\/v?3/;

/** Tells whether a document is SPDX 3, of whatever minor version. */
export function isSpdx3(document: Record<string, unknown>): boolean {
  const { '@context': context, '@graph': graph } = document;
  const contexts = [context, ...listOf(context).slice(0, 10)];
  // Without a context, names stand in full.
  const types = listOf(graph)
    .slice(0, 10)
    .map(readElement)
    .filter(isDefined)
    .flatMap(element => textsIn(element, '@type'));
  return (
    contexts.some(each => typeof each === 'string' && CONTEXT.test(each)) ||
    types.some(type => TERM.test(type))
  );
}

/** Reads a document; each element is a step, and so is each package. */
export function* readSpdx3(document: Record<string, unknown>): Steps<Sbom> {
  const elements = yield* readElements(document);
  const subjects: string[] = [];
  const list = new PackageList();
  let platform: Sbom['platform'];
  for (const element of elements.packages) {
    yield;
    const read = readSpdx3Package(element, elements);
    if (read === 'unreadable') {
      list.add(undefined);
    } else if (read?.is === 'package') {
      list.add(read.package);
    } else if (read) {
      platform ??= read.platform;
      if (subjects.length < MAX_VALUES) {
        subjects.push(...read.digests);
      }
    }
  }
  return {
    format: 'spdx',
    createdAt: findCreation(elements),
    subjects: digestsOf(subjects),
    ...(platform && { platform }),
    packages: list.packages,
    unreadable: elements.unreadable + list.unreadable,
  };
}

/** When the document was made, else when anything in it was. */
function findCreation({ documents, creations, byId }: Elements) {
  return [...documents.flatMap(creationOf), ...creations]
    .map(creation => dateOf(textIn(creation, 'created')))
    .find(isDefined);

  function creationOf(element: Element): Element[] {
    const inline = readElement(element.get('creationInfo'));
    const ids = textsIn(element, 'creationInfo');
    return [inline, ...ids.map(id => byId.get(id))].filter(isDefined);
  }
}
