/** An image that was really scanned, and what the scanner wrote of it. */
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFileSync } from 'fs';
import { RepositoryRecord } from '../../registry';
import { attachDocument, buildCompanion, makeEnvelope } from '../attachments';
import {
  makeBuiltRepository,
  PushedImage,
  PushedTag,
} from '../builtRepository';
import { minutesAgo } from '../make';
import { BuiltImage, digestOf, makeStatement } from '../oci';
import { SARIF, TRIVY } from './types';

/** Where the reports are. */
const PACKAGE = 'backstage-plugin-acr-testing';
const REPORTS = 'src/sampleData/reports';

const DAY = 24 * 60;
const VULNERABILITIES = 'https://cosign.sigstore.dev/attestation/vuln/v1';

/** A form in which the image's report is attached. */
type Form = 'trivy' | 'cyclonedx' | 'sarif' | 'cosign' | 'misconfigurations';

/**
 * The image in two versions, the first one with a report in each form (the one
 * of Trivy is the newest), and a repository for each of the other forms alone.
 */
export function makeDemos(name: string): RepositoryRecord[] {
  const v1 = readImage('demo-v1');
  const v2 = readImage('demo-v2');
  const isOfTrivy = { image: attachTrivy(v2, 'demo-v2'), pushed: 60 };
  const forms: Form[] = ['cyclonedx', 'sarif', 'cosign', 'misconfigurations'];
  return [
    makeDemo(
      name,
      [
        { name: 'v1', image: v1, pushed: 3 * DAY },
        { name: 'v2', image: v2, pushed: DAY },
        {
          name: `${v1.digest.replace(':', '-')}.att`,
          image: buildCosign(v1),
          pushed: 20 * DAY,
        },
      ],
      [
        { image: attachForm('trivy', v1), pushed: 60 },
        // A minute older than Trivy's, whatever the clock does meanwhile.
        { image: attachForm('cyclonedx', v1, 61), pushed: 40 * DAY },
        { image: attachForm('sarif', v1, 10 * DAY), pushed: 10 * DAY },
        isOfTrivy,
      ],
    ),
    ...forms.map(form =>
      makeDemo(
        `${name}-${form}`,
        [{ name: 'v1', image: v1, pushed: 3 * DAY }],
        [{ image: attachForm(form, v1), pushed: 60 }],
      ),
    ),
  ];
}

/** Its configuration and layers are not here, but what they are of is known. */
function makeDemo(
  name: string,
  tags: PushedTag[],
  untagged: PushedImage[],
): RepositoryRecord {
  const repository = makeBuiltRepository(name, { tags, untagged });
  const images = tags
    .filter(tag => tag.name.startsWith('v'))
    .map(({ image }) => image.digest);
  return {
    ...repository,
    manifests: repository.manifests.map(manifest => ({
      ...manifest,
      ...(images.includes(manifest.digest) && {
        os: 'linux',
        architecture: 'amd64',
      }),
    })),
  };
}

/** The manifest, byte for byte; nothing of what it refers to. */
function readImage(name: string): BuiltImage {
  const bytes = readReport(`${name}.manifest.json`);
  const digest = digestOf(bytes);
  const { mediaType } = JSON.parse(bytes.toString());
  return {
    digest,
    manifests: new Map([[digest, { mediaType, bytes }]]),
    blobs: new Map(),
  };
}

function attachForm(form: Form, image: BuiltImage, minutes = 60): BuiltImage {
  const created = minutesAgo(minutes);
  switch (form) {
    case 'cyclonedx':
      return attachDocument(image, {
        artifactType: 'application/vnd.cyclonedx+json',
        file: 'bom.cdx.json',
        content: readReport('demo-v1.cyclonedx.json'),
        created,
      });
    case 'sarif':
      return attachDocument(image, {
        artifactType: SARIF,
        file: 'trivy.sarif',
        content: readReport('demo-v1.sarif.json'),
        created,
      });
    case 'cosign':
      return attachDocument(image, {
        artifactType: 'application/vnd.in-toto+json',
        file: 'vuln.intoto.json',
        content: makeVulnStatement(image),
        created,
        annotations: { 'in-toto.io/predicate-type': VULNERABILITIES },
      });
    case 'misconfigurations':
      return attachTrivy(image, 'demo-v1-with-misconfigurations');
    default:
      return attachTrivy(image, 'demo-v1');
  }
}

function attachTrivy(image: BuiltImage, name: string): BuiltImage {
  return attachDocument(image, {
    artifactType: TRIVY,
    file: 'trivy.json',
    content: readReport(`${name}.trivy.json`),
    created: minutesAgo(60),
  });
}

/** What `cosign attest --type vuln` leaves under a tag of its own. */
function buildCosign(image: BuiltImage): BuiltImage {
  return buildCompanion({
    mediaType: 'application/vnd.dsse.envelope.v1+json',
    content: makeEnvelope(image, makeVulnStatement(image)),
    annotations: { predicateType: VULNERABILITIES },
  });
}

function makeVulnStatement(image: BuiltImage): object {
  const predicate = JSON.parse(
    readReport('demo-v1.cosign-vuln.json').toString(),
  );
  return makeStatement(image, VULNERABILITIES, predicate);
}

function readReport(name: string): Buffer {
  return readFileSync(resolvePackagePath(PACKAGE, REPORTS, name));
}
