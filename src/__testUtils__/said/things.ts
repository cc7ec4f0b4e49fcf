/** What may be attached to an image. */
import { trivyEntry, trivyReport } from '../attachedDocuments';
import { AttachedThing } from '../attachedStates';
import secretsOnly from '../fieldCases/trivy-secrets-only.json';

/** A report of a day of March, with findings of these severities. */
export function scan(severities: string[], day = '01', rest: object = {}) {
  return {
    content: trivyReport(
      severities.map((Severity, at) =>
        trivyEntry(`CVE-2026-${at}`, { Severity }),
      ),
      { CreatedAt: `2026-03-${day}T00:00:00Z`, ...rest },
    ),
  };
}

/** A report of everything but the packages of the operating system. */
export function scanOf(result: object): AttachedThing {
  return {
    content: { ...secretsOnly, Results: [result] },
  };
}

export const FINDINGS = scan(['CRITICAL', 'HIGH', 'LOW']);
export const OLDER: AttachedThing = {
  ...scan(['CRITICAL', 'CRITICAL', 'MEDIUM'], '01', {
    CreatedAt: '2026-02-01T00:00:00Z',
  }),
  created: '2026-02-01T01:00:00Z',
};
/** They are newer than the findings. */
export const LATER = { CreatedAt: '2026-04-01T00:00:00Z' };
export const SECRETS = {
  Target: '/app/local.env',
  Class: 'secret',
  Secrets: [
    { RuleID: 'private-key', Severity: 'HIGH' },
    { RuleID: 'azure-storage-key', Severity: 'CRITICAL' },
  ],
};
export const LIBRARIES = {
  Target: 'Node.js',
  Class: 'lang-pkgs',
  Type: 'node-pkg',
};
export const GONE = { ...scan(['HIGH'], '09'), isGone: true };
export const TRUNCATED = { content: '{"SchemaVersion": 2, "Resu' };
export const EXAMPLE = {
  type: 'application/vnd.example+json',
  content: { example: true },
};
export const SBOM = {
  type: 'application/spdx+json',
  content: {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'image',
    packages: [{ SPDXID: 'SPDXRef-1', name: 'musl', versionInfo: '1' }],
  },
};
export const OF_ANOTHER = scan(['CRITICAL'], '09', {
  Metadata: { RepoDigests: [`team/api@sha256:${'9'.repeat(64)}`] },
});
