/** As which types scanners' reports are attached. */

/** Trivy's own form. */
export const TRIVY = 'application/vnd.aquasec.trivy.report.v1+json';

/** SARIF, whoever writes it. */
export const SARIF = 'application/sarif+json';
