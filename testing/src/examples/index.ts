/** What registries answer and scanners write, with every field that is read. */
export {
  DOCUMENT_EXAMPLES,
  IN_TOTO,
  OPEN_VEX,
  PROVENANCES,
  SPDX,
} from './documentExamples';
export {
  DOCKER_SCOUT_SARIF,
  GRYPE,
  GRYPE_SARIF,
  OTHERS_SARIF,
  SNYK,
  SNYK_SARIF,
  SUPPRESSED_SARIF,
} from './scannerExamples';
export { WIRE } from './wireExamples';
