import { readFileSync, writeFileSync } from 'fs';
import {
  Document,
  isMap,
  isSeq,
  parseAllDocuments,
  parseDocument,
  YAMLMap,
} from 'yaml';

// Nothing is written otherwise than it was, as far as can be helped.
const AS_WRITTEN = { flowCollectionPadding: false, lineWidth: 0 };

/**
 * Puts what an example says into a document of a file, beside what is there, as
 * somebody does who knows that no key may be there twice.
 *
 * @param isMeant - tells the document, if the file has several
 */
export function mergeIntoYaml(
  path: string,
  example: string,
  isMeant: (document: Document) => boolean = () => true,
): void {
  const documents = parseAllDocuments(readFileSync(path, 'utf8'));
  const meant = [...documents].filter(isMeant);
  if (meant.length !== 1) {
    throw new Error(`${path} has ${meant.length} places for:\n${example}`);
  }
  const added = parseDocument(example);
  if (!isMap(added.contents) || !isMap(meant[0].contents)) {
    throw new Error(`This cannot be merged into ${path}:\n${example}`);
  }
  merge(meant[0].contents, added.contents);
  const text = documents.map(document => document.toString(AS_WRITTEN));
  writeFileSync(path, text.join(''));
}

function merge(target: YAMLMap, added: YAMLMap): void {
  added.items.forEach(pair => {
    const there = target.get(pair.key);
    if (isMap(there) && isMap(pair.value)) {
      merge(there, pair.value);
    } else if (isSeq(there) && isSeq(pair.value)) {
      pair.value.items.forEach(item => there.add(item));
    } else if (there === undefined || there === null) {
      target.set(pair.key, pair.value);
    } else {
      throw new Error(`${pair.key} is there already: ${there}`);
    }
  });
}
