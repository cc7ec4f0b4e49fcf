/** What the documents in artifacts are called. */
import { Descriptor } from '../registry';
import { safeFileName } from './safeFileName';
import { maskStart } from './shown';

/** What a file in an artifact is called (OCI image specification 1.1). */
export const TITLE = 'org.opencontainers.image.title';

/** What an attestation states (in-toto, "Attestation framework"). */
const PREDICATE = 'in-toto.io/predicate-type';

/** As much of a name as is shown, in characters. */
const LONGEST = 60;

/**
 * A name for a document's file: its own, without folders and anything but
 * letters, digits, dots, dashes and underscores; else made of its digest.
 *
 * @alpha
 */
export function documentFileName({
  annotations,
  digest,
  mediaType,
}: Descriptor): string {
  const own = maskStart(annotations[TITLE] ?? '').replace(/[^\w./\\-]+/g, '-');
  const extension = /[+/]json$/.test(mediaType.split(';')[0]) ? '.json' : '';
  return safeFileName(
    own,
    `${digest.replace(':', '-').slice(0, 19)}${extension}`,
  );
}

/**
 * What a document is called: its file, or what it states.
 *
 * @alpha
 */
export function documentName({ annotations }: Descriptor): string | undefined {
  const own = annotations[TITLE] ?? annotations[PREDICATE];
  const name = own && maskStart(own);
  return name && name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
