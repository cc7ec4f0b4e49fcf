/** Made-up reports in Grype's own form; no advisory in them is true. */
import { LOGIN_SERVER } from '../loginServer';
import { BuiltImage, readDocument } from '../oci';

/** As Grype writes them; it has one that Trivy has not. */
const SEVERITIES = ['Critical', 'High', 'Medium', 'Low', 'Negligible'];

/**
 * Writes a report.
 *
 * @param findings - how many there are, of each severity in turn
 * @param created - RFC 3339
 */
export function makeGrypeReport(
  repository: string,
  image: BuiltImage,
  findings: number,
  created: string,
): object {
  const name = `${LOGIN_SERVER}/${repository}`;
  const { config, layers = [] } = readDocument(
    image.manifests.get(image.digest)!,
  );
  return {
    matches: Array.from({ length: findings }, (_, at) =>
      makeMatch(at, layers[at % layers.length].digest),
    ),
    source: {
      type: 'image',
      target: {
        userInput: `${name}@${image.digest}`,
        imageID: config!.digest,
        manifestDigest: image.digest,
        repoDigests: [`${name}@${image.digest}`],
      },
    },
    distro: { name: 'alpine', version: '3.20.3' },
    descriptor: { name: 'grype', version: '0.100.0', timestamp: created },
  };
}

function makeMatch(at: number, layerID: string): object {
  const id = `CVE-2099-${String(at + 1).padStart(4, '0')}`;
  const [name, version] = [`sample-${at + 1}`, `1.${at}.0-r0`];
  const isFixed = at % 4 !== 3;
  return {
    vulnerability: {
      id,
      dataSource: `https://nvd.nist.gov/vuln/detail/${id}`,
      namespace: 'alpine:distro:alpine:3.20',
      severity: SEVERITIES[at % SEVERITIES.length],
      description: `${name}: a made-up weakness`,
      cvss: [],
      fix: isFixed
        ? { versions: [`1.${at}.1-r0`], state: 'fixed' }
        : { versions: [], state: 'not-fixed' },
      advisories: [],
    },
    relatedVulnerabilities: [],
    artifact: {
      name,
      version,
      type: 'apk',
      purl: `pkg:apk/alpine/${name}@${version}`,
      locations: [{ path: '/lib/apk/db/installed', layerID }],
    },
  };
}
