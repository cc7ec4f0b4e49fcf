/** What cosign keeps beside an image, under tags that it makes of its digest. */
import { LOGIN_SERVER } from '../loginServer';
import { minutesAgo } from '../make';
import {
  ArtifactFile,
  buildArtifact,
  BuiltImage,
  digestOf,
  makeStatement,
  toBytes,
} from '../oci';
import { makeSpdx } from './sboms';
import { makeEnvelope, makeSignature } from './signatures';

const PROVENANCE = 'https://slsa.dev/provenance/v0.2';

/** Builds what cosign attaches: by the end of its tag. */
export function buildCompanions(
  repository: string,
  image: BuiltImage,
): Record<'sig' | 'att' | 'sbom', BuiltImage> {
  const name = `${LOGIN_SERVER}/${repository}`;
  const identity = { 'docker-reference': name };
  const statement = makeStatement(image, PROVENANCE, {
    builder: { id: 'https://ci.example.com/builders/1' },
  });
  return {
    sig: buildCompanion({
      mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
      content: {
        critical: {
          identity,
          image: { 'docker-manifest-digest': image.digest },
          type: 'cosign container image signature',
        },
        optional: null,
      },
      annotations: {
        'dev.cosignproject.cosign/signature':
          makeSignature(image).toString('base64'),
      },
    }),
    att: buildCompanion({
      mediaType: 'application/vnd.dsse.envelope.v1+json',
      content: makeEnvelope(image, statement),
      annotations: { predicateType: PROVENANCE },
    }),
    sbom: buildCompanion({
      mediaType: 'text/spdx+json',
      content: makeSpdx(`${name}@${image.digest}`, minutesAgo(120)),
    }),
  };
}

/** Cosign gives what it keeps the form of an image for no platform. */
export function buildCompanion(file: ArtifactFile): BuiltImage {
  const diffIds = [digestOf(toBytes(file.content))];
  return buildArtifact({
    files: [file],
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      content: {
        architecture: '',
        created: '0001-01-01T00:00:00Z',
        os: '',
        rootfs: { type: 'layers', diff_ids: diffIds },
        config: {},
      },
    },
  });
}
