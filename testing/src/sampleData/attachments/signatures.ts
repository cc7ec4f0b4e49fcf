/** What signing tools write; no key has signed any of it. */
import { BuiltImage, describeImage, makeNoise } from '../oci';

/** A Notation signature: a JWS around the descriptor of what is signed. */
export function makeNotationSignature(image: BuiltImage): object {
  return {
    payload: encode({ targetArtifact: describeImage(image) }),
    protected: encode({
      alg: 'PS256',
      cty: 'application/vnd.cncf.notary.payload.v1+json',
      'io.cncf.notary.signingScheme': 'notary.x509',
    }),
    header: { 'io.cncf.notary.signingAgent': 'sample/1.0.0' },
    signature: makeSignature(image).toString('base64url'),
  };
}

/** A Sigstore bundle: an envelope, and how to verify it. */
export function makeSigstoreBundle(image: BuiltImage): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      publicKey: { hint: 'sample' },
      tlogEntries: [],
    },
    dsseEnvelope: makeEnvelope(image, { subject: [image.digest] }),
  };
}

/** A DSSE envelope around a statement about an image. */
export function makeEnvelope(image: BuiltImage, statement: object): object {
  return {
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
    signatures: [{ sig: makeSignature(image).toString('base64') }],
  };
}

/** What stands for a signature of an image. */
export function makeSignature(image: BuiltImage): Buffer {
  return makeNoise(`signature of ${image.digest}`, 70);
}

function encode(document: object): string {
  return Buffer.from(JSON.stringify(document)).toString('base64url');
}
