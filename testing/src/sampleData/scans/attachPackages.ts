/** Attaches a list of packages that name what was once in the news. */
import { attachDocument, makeCycloneDx } from '../attachments';
import { LOGIN_SERVER } from '../loginServer';
import { minutesAgo } from '../make';
import { BuiltImage } from '../oci';

/** What the list names. */
export const PACKAGES = [
  {
    type: 'maven',
    group: 'org.apache.logging.log4j',
    name: 'log4j-core',
    version: '2.14.1',
  },
  { type: 'apk', name: 'musl', version: '1.2.5-r0' },
  { type: 'npm', name: 'express', version: '4.21.1' },
];

/** Attaches the list, as CycloneDX. */
export function attachPackages(
  name: string,
  image: BuiltImage,
  minutes: number,
): BuiltImage {
  const created = minutesAgo(minutes);
  const imageName = `${LOGIN_SERVER}/${name}`;
  return attachDocument(image, {
    artifactType: 'application/vnd.cyclonedx+json',
    file: 'sbom.cdx.json',
    content: makeCycloneDx(imageName, created, PACKAGES),
    created,
  });
}
