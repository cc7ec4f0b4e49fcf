/**
 * What a CycloneDX document is of. Trivy writes its digests into the package URL
 * and into properties, Syft into the version, others as a hash. Sources:
 * CycloneDX 1.4 to 1.7 (JSON), "metadata"; aquasecurity/trivy,
 * `pkg/sbom/cyclonedx/core.go`; anchore/syft, `syft/format/common/cyclonedxhelpers`.
 */
import type { DocumentSubject, VexProduct } from '../../model';
import {
  digestOf,
  digestsOf,
  fieldsOf,
  listOf,
  makeProduct,
  readImageUrl,
  sha256Of,
} from '../shared';
import { propertiesOf } from './cycloneDxComponents';

/** Reads `metadata.component`. */
export function readSubject(component: unknown): DocumentSubject {
  const { purl, version } = fieldsOf(component);
  const image = readImageUrl(purl);
  const imageId = digestOf(
    propertiesOf(component, 'aquasecurity:trivy:ImageID')[0],
  );
  return {
    subjects: digestsOf([
      image?.digest,
      ...propertiesOf(component, 'aquasecurity:trivy:RepoDigest'),
      imageId,
      version,
      ...hashesOf(component),
    ]),
    ...(imageId && { imageId }),
    ...(image?.platform && { platform: image.platform }),
  };
}

/** Takes a component for what a statement of VEX is about. */
export function productOf(component: unknown): VexProduct {
  const { purl } = fieldsOf(component);
  return makeProduct([purl], readSubject(component).subjects);
}

function hashesOf(component: unknown): Array<string | undefined> {
  return listOf(fieldsOf(component).hashes)
    .slice(0, 100)
    .map(hash => fieldsOf(hash))
    .filter(({ alg }) => alg === 'SHA-256')
    .map(({ content }) => sha256Of(content));
}
