/** What the documents in an attached artifact are. */
import { Descriptor, EMPTY_TYPE } from '../registry';
import { TITLE } from './documentFileName';
import {
  isAttestationType,
  plainType,
  predicateOf,
  ReferrerKind,
  referrerKind,
} from './referrerKinds';

/** What of the attachment around it a document is judged by. */
interface Around {
  kind: ReferrerKind;
}

/** What there is something to read in. */
const READABLE: ReferrerKind[] = [
  'sbom',
  'attestation',
  'provenance',
  'scan-report',
  'vex',
];

/** How the names of reports, SBOMs and attestations end. */
const REPORT_FILE =
  /\.(?:json|jsonl|ndjson|sarif|spdx|cdx|intoto|dsse|vex|openvex)$/i;

/** What is compressed, or of another form: XML, SPDX's lines, and nothing at all. */
const NEVER_JSON = /gzip|zstd|\bgz$|\+xml$|^text\/spdx$/;

/** How ORAS calls files (oras-project/oras, "Default media types"), and people do. */
const UNNAMED =
  /^(?:application\/vnd\.oci\.image\.layer\.v1\.tar|application\/vnd\.oci\.artifact\.layer[\w.+-]*|text\/plain)$/;

/**
 * Of what kind a document is: an attachment may have several, as BuildKit's have
 * an SBOM and a provenance. What the document does not say, its attachment does.
 */
export function documentKind(
  { kind }: Around,
  { mediaType, annotations }: Descriptor,
): ReferrerKind {
  const own = referrerKind(mediaType, annotations);
  const isVague =
    isAttestationType(mediaType) && predicateOf(annotations) === undefined;
  return kind === 'other' || (own !== 'other' && !isVague) ? own : kind;
}

/**
 * Tells whether a document may be JSON and is worth looking into. ORAS calls
 * what it attaches a layer, or a text, unless somebody says otherwise: then its
 * name or its attachment's type have to speak for it. A layer of an image's file
 * system, and what is compressed, is never looked into.
 */
export function mayBeJson(
  { kind }: Around,
  { mediaType, annotations }: Descriptor,
): boolean {
  const type = plainType(mediaType);
  if (type === EMPTY_TYPE || NEVER_JSON.test(type)) {
    return false;
  }
  return (
    /json|octet-stream|^application\/vnd\.aquasec/.test(type) ||
    READABLE.includes(referrerKind(type, {})) ||
    (UNNAMED.test(type) &&
      (READABLE.includes(kind) || REPORT_FILE.test(annotations[TITLE] ?? '')))
  );
}
