/**
 * Lists of what is attached to manifests, kept in the browser for ten minutes: the
 * service lets an identity ask for 250 of them a minute (Basic and Standard), and all
 * users of a Backstage are one identity.
 *
 * What is kept is what the registry said of each attached thing in its list: digest,
 * size, type and annotations. Neither credentials nor anything of what is attached
 * itself, such as a report, is kept.
 *
 * A list is kept for the user who was shown it, in `localStorage`, as `sessionStorage`
 * is another one in each tab. It is looked for only for rows and pages of images whose
 * tag that user was shown anew by the registry; yet a Backstage may let a user list
 * tags, but not what is attached to them, so that does not suffice: nobody is shown
 * what was kept for another user, and nothing is kept where nobody knows the user.
 * Whoever can open the storage itself, as somebody who has the browser, can read it for
 * ten minutes, and until the next list is kept.
 */
import {
  AcrApi,
  Descriptor,
  readReferrerList,
} from 'backstage-plugin-acr-common';
import { keptAnswers, KeptKey } from '../query';
import { originOf } from '../registries';
import type { FirstReferrers } from './referrersQuery';

/** A manifest that things are attached to. */
interface Subject {
  repository: string;
  digest: string;
}

/**
 * Takes a list as it was kept, or asks for it and keeps it. One that goes on is not
 * kept: where it goes on is for the registry to say, and no storage.
 */
export async function readOrKeep(
  api: AcrApi,
  subject: Subject,
  ask: () => Promise<FirstReferrers>,
): Promise<FirstReferrers> {
  const key = await keyOf(api, subject);
  const kept = key && readKept(keptAnswers.read(key));
  if (kept) {
    return kept;
  }
  const list = await ask();
  if (key && list.next === undefined) {
    keptAnswers.keep(key, list);
  }
  return list;
}

/** Forgets the lists of a repository, or of one digest, whoever was shown them. */
export function forgetKeptReferrers(
  api: AcrApi,
  repository: string,
  digest?: string,
): void {
  const origin = originOf(api);
  if (origin) {
    const place = placeOf(origin.registry, repository);
    keptAnswers.forget(digest === undefined ? place : [...place, digest]);
  }
}

async function keyOf(
  api: AcrApi,
  { repository, digest }: Subject,
): Promise<KeptKey | undefined> {
  const origin = originOf(api);
  const user = await origin?.findUser();
  return origin && user !== undefined
    ? [...placeOf(origin.registry, repository), digest, user]
    : undefined;
}

function placeOf(
  { name, loginServer = '' }: { name: string; loginServer?: string },
  repository: string,
): KeptKey {
  return ['referrers', name, loginServer, repository];
}

/** Reads what was kept as an answer is read: it may be anything by now. */
function readKept(kept: unknown): FirstReferrers | undefined {
  if (typeof kept !== 'object' || kept === null || !('items' in kept)) {
    return undefined;
  }
  const items = readItems(kept.items);
  return (
    items && {
      items,
      isCut: isSet(kept, 'isCut'),
      ...(isSet(kept, 'isWithheld') && { isWithheld: true }),
      ...(isSet(kept, 'isTagged') && { isTagged: true }),
    }
  );
}

function readItems(items: unknown): Descriptor[] | undefined {
  if (!Array.isArray(items)) {
    return undefined;
  }
  try {
    return readReferrerList({ manifests: items });
  } catch {
    return undefined; // The registry is asked instead.
  }
}

function isSet(kept: object, flag: string): boolean {
  return (kept as Record<string, unknown>)[flag] === true;
}
