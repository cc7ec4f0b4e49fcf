import {
  filterInSteps,
  mapInSteps,
  Package,
  sortInSteps,
  Steps,
} from 'backstage-plugin-acr-common/reports';
import { searchedText } from '../../../formats';

/** Orders packages by their names, and by their versions below those. */
export function* sortPackages(packages: readonly Package[]): Steps<Package[]> {
  const named = yield* mapInSteps(packages, each => ({
    each,
    key: `${each.name.toLowerCase()}\n${each.version ?? ''}`,
  }));
  const sorted = yield* sortInSteps(named, (a, b) =>
    a.key < b.key ? -1 : Number(a.key > b.key),
  );
  return yield* mapInSteps(sorted, ({ each }) => each);
}

/** Leaves those whose name, type or path contains a text, whatever its case. */
export function* findPackages(
  packages: readonly Package[],
  search: string,
): Steps<readonly Package[]> {
  const wanted = search.trim().toLowerCase();
  return wanted === ''
    ? packages
    : yield* filterInSteps(packages, ({ name, type, path }) =>
        [name, type, path].some(
          text => text !== undefined && searchedText(text).includes(wanted),
        ),
      );
}
