/**
 * Takes reports out of what they are wrapped in. Nothing here verifies a
 * signature. Sources: DSSE 1.0, "Envelope"; Sigstore, "Bundle format" 0.1 to 0.3;
 * GitHub REST API, "Export a software bill of materials".
 */
import { isObject, LIMITS, textOf } from '../shared';
import {
  isStatement,
  isVulnPredicate,
  openStatement,
  openVuln,
} from './openStatement';
import type { Wrapping } from './wrapping';

/** Some call a payload as they call the layer that has the envelope. */
const IN_TOTO = /^application\/vnd\.in-toto(?:\.[\w-]+)?\+(?:json|dsse)$/;

/** Opens a wrapping; `undefined` if a document is none. */
export function unwrap(
  document: Record<string, unknown>,
): Wrapping | undefined {
  if (isObject(document.dsseEnvelope)) {
    return openEnvelope(document.dsseEnvelope);
  }
  if (isObject(document.messageSignature)) {
    return { inside: 'other', problem: { code: 'signature' } };
  }
  if (document.payloadType !== undefined && document.payload !== undefined) {
    return openEnvelope(document);
  }
  if (isStatement(document)) {
    return openStatement(document);
  }
  if (isVulnPredicate(document)) {
    return openVuln(document, { subjects: [] });
  }
  return isObject(document.sbom)
    ? {
        inside: 'document',
        document: document.sbom,
        claims: { subjects: [] },
      }
    : undefined;
}

function openEnvelope(envelope: Record<string, unknown>): Wrapping {
  const { payloadType, payload } = envelope;
  const type = textOf(payloadType, LIMITS.id);
  return type && IN_TOTO.test(type) && typeof payload === 'string'
    ? { inside: 'base64', text: payload }
    : {
        inside: 'other',
        problem: { code: 'envelope', ...(type && { payloadType: type }) },
      };
}
