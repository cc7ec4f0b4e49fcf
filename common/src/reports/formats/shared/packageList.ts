import type { Package } from '../../model';
import { MOST_PACKAGES } from './entries';

/** Gathers packages, the first of too many; what is not kept is counted. */
export class PackageList {
  readonly packages: Package[] = [];
  unreadable = 0;

  /** Takes a package; one that cannot be read counts. */
  add(found: Package | undefined): void {
    if (found && this.packages.length < MOST_PACKAGES) {
      this.packages.push(found);
    } else {
      this.unreadable += 1;
    }
  }
}
