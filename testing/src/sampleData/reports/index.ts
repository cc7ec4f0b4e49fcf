/** What scanners really wrote of two images. */
export { default as v1Cosign } from './demo-v1.cosign-vuln.json';
export { default as v1CycloneDx } from './demo-v1.cyclonedx.json';
export { default as v1Manifest } from './demo-v1.manifest.json';
export { default as v1Misconfigured } from './demo-v1-with-misconfigurations.trivy.json';
export { default as v1Sarif } from './demo-v1.sarif.json';
export { default as v1Trivy } from './demo-v1.trivy.json';
export { default as v2Trivy } from './demo-v2.trivy.json';
