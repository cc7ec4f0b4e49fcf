/** As which types scanners' reports are attached. */

/** Trivy's own form. */
export const TRIVY = 'application/vnd.aquasec.trivy.report.v1+json';

/** SARIF, whoever writes it. */
export const SARIF = 'application/sarif+json';

/** Grype's JSON; it has no type of its own, and public pipelines give it this. */
export const GRYPE = 'application/vnd.anchore.grype+json';

/** OpenVEX, by the type that its specification has registered. */
export const OPENVEX = 'application/vnd.openvex+json';
