/** What is attached to sample images, each by naming its image as `subject`. */
import { LOGIN_SERVER } from '../loginServer';
import { minutesAgo } from '../make';
import { buildArtifact, BuiltImage, makeStatement } from '../oci';
import { attachDocument } from './attachDocument';
import { makeSarif, makeTrivyReport } from './reports';
import { makeCycloneDx, makeSpdx } from './sboms';
import { makeNotationSignature, makeSigstoreBundle } from './signatures';

export { attachDocument } from './attachDocument';
export type { AttachedDocument } from './attachDocument';
export { buildCompanion, buildCompanions } from './companions';
export { makeSarif } from './reports';
export { makeCycloneDx, makeSpdx } from './sboms';
export { makeEnvelope } from './signatures';

const MINUTES_OF_DAY = 24 * 60;

/** What can be attached to an image, besides when its support ends. */
export type AttachmentKind = keyof typeof ATTACHMENTS;

interface Attachment {
  artifactType: string;
  /** The name of its only file. */
  file: string;
  /** Only where it is another one than the artifact's. */
  fileType?: string;
  /** Not everybody says when an artifact was made. */
  isUndated?: boolean;
  write(image: BuiltImage, imageName: string, created: string): object;
}

const ATTACHMENTS = {
  notation: {
    artifactType: 'application/vnd.cncf.notary.signature',
    file: 'signature.jws',
    fileType: 'application/jose+json',
    write: makeNotationSignature,
  },
  sigstore: {
    artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    file: 'bundle.sigstore.json',
    write: makeSigstoreBundle,
  },
  spdx: {
    artifactType: 'application/spdx+json',
    file: 'sbom.spdx.json',
    write: (_image, name, created) => makeSpdx(name, created),
  },
  cycloneDx: {
    artifactType: 'application/vnd.cyclonedx+json',
    file: 'sbom.cdx.json',
    write: (_image, name, created) => makeCycloneDx(name, created),
  },
  inToto: {
    artifactType: 'application/vnd.in-toto+json',
    file: 'provenance.intoto.json',
    isUndated: true,
    write: image =>
      makeStatement(image, 'https://slsa.dev/provenance/v1', {
        buildDefinition: { buildType: 'https://ci.example.com/build/v1' },
      }),
  },
  sarif: {
    artifactType: 'application/sarif+json',
    file: 'report.sarif',
    write: ({ digest }, name) => makeSarif(name, digest),
  },
  trivy: {
    artifactType: 'application/vnd.aquasec.trivy.report.v1+json',
    file: 'trivy.json',
    write: ({ digest }, name) => makeTrivyReport(name, digest),
  },
  notes: {
    artifactType: 'application/vnd.example.notes+json',
    file: 'notes.json',
    write: () => ({ notes: ['Tried on a Tuesday.'] }),
  },
} satisfies Record<string, Attachment>;

/**
 * Builds something that is attached to an image.
 *
 * @param attached - how many minutes ago it was made
 */
export function attach(
  kind: AttachmentKind,
  repository: string,
  subject: BuiltImage,
  attached: number,
): BuiltImage {
  const attachment: Attachment = ATTACHMENTS[kind];
  const { artifactType, file, fileType, isUndated } = attachment;
  const created = minutesAgo(attached);
  const name = `${LOGIN_SERVER}/${repository}`;
  return attachDocument(subject, {
    artifactType,
    file,
    fileType,
    content: attachment.write(subject, name, created),
    ...(!isUndated && { created }),
  });
}

/**
 * Builds what tells when the support of an image ends.
 *
 * @param days - from today on; fewer than 0: it has ended
 */
export function attachEndOfLife(
  subject: BuiltImage,
  days: number,
  attached: number,
): BuiltImage {
  const date = minutesAgo(-days * MINUTES_OF_DAY).slice(0, 10);
  return buildArtifact({
    artifactType: 'application/vnd.microsoft.artifact.lifecycle',
    subject,
    annotations: {
      'org.opencontainers.image.created': minutesAgo(attached),
      'vnd.microsoft.artifact.lifecycle.end-of-life.date': date,
    },
  });
}
