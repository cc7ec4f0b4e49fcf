import { searchedText } from '../../formats/visibleText';
import { Package } from '../../security/model';

/** Orders packages by their names, and by their versions below those. */
export function sortPackages(packages: readonly Package[]): Package[] {
  return packages
    .map(each => ({
      each,
      key: `${each.name.toLowerCase()}\n${each.version ?? ''}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ each }) => each);
}

/** Leaves those whose name, type or path contains a text, whatever its case. */
export function findPackages(packages: Package[], search: string): Package[] {
  const wanted = search.trim().toLowerCase();
  return wanted === ''
    ? packages
    : packages.filter(({ name, type, path }) =>
        [name, type, path].some(
          text => text !== undefined && searchedText(text).includes(wanted),
        ),
      );
}
