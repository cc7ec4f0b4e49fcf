import { Entity } from '@backstage/catalog-model';
import { FAULT_SCENARIOS } from 'backstage-plugin-acr-testing';

/** Every scenario of the sandbox: a component's name, what to see, its image. */
const SCENARIOS: Array<
  [name: string, title: string, repository?: string, registry?: string]
> = [
  ['api', 'A usual repository', 'team/api'],
  ['monorepo', 'A large one: 12,000 tags', 'team/monorepo'],
  ['empty', 'An empty one', 'team/empty'],
  ['worker', 'A nested name', 'platform/services/payments/worker'],
  ['unknown', 'One that does not exist', 'team/unknown'],
  ['forbidden', 'One that may not be read', 'team/forbidden'],
  ['locked-out', 'Credentials that are refused', 'team/locked-out'],
  ['throttled', 'A throttled one', 'team/throttled'],
  ['slow', 'A slow one', 'team/slow'],
  ['flaky', 'One whose fifth page fails', 'team/flaky'],
  ['firewalled', 'Behind a firewall', 'team/firewalled'],
  ['broken', 'A registry with an error', 'team/broken'],
  ['gateway', 'A gateway that answers instead', 'team/gateway'],
  ['not-json', 'An answer that is no JSON', 'team/not-json'],
  ['other-shape', 'An answer of another shape', 'team/other-shape'],
  ['silent', 'No answer at all', 'team/silent'],
  ['multi-platform', 'Several platforms', 'team/multi-platform'],
  ['chart', 'A Helm chart', 'team/chart'],
  ['layers', 'Many layers', 'team/layers'],
  ['hostile', 'Makers who mean harm', 'team/hostile'],
  ['corrupt', 'Content that is not its digest’s', 'team/corrupt'],
  ['no-referrers', 'A registry without referrers', 'team/no-referrers'],
  ['old-formats', 'Manifests of other formats', 'team/old-formats'],
  ['azure', 'What Azure’s registries have besides', 'team/web'],
  ['large', 'A large document attached', 'team/large'],
  ['demo', 'Scanned by several tools', 'team/demo'],
  ['demo-cyclonedx', 'Scanned: CycloneDX', 'team/demo-cyclonedx'],
  ['demo-sarif', 'Scanned: SARIF', 'team/demo-sarif'],
  ['demo-cosign', 'Scanned: cosign’s attestation', 'team/demo-cosign'],
  [
    'demo-misconfigurations',
    'Scanned: how it is made, too',
    'team/demo-misconfigurations',
  ],
  ['scans', 'Every state of a scan', 'team/scans'],
  ['attached', 'Security: what people attach', 'team/attached'],
  ['cached', 'Security: a cache rule', 'team/cached'],
  [
    'service',
    'Several repositories',
    'team/api, team/chart, prodregistry.azurecr.io/team/worker',
  ],
  [
    'partly-broken',
    'Several, of which some cannot be read',
    'team/api, prodregistry.azurecr.io/team/broken, team/unknown, Team/Api, other.azurecr.io/team/api',
  ],
  ['production', 'In another registry', 'team/api', 'prod'],
  [
    'community',
    'In a registry of the community’s plugin',
    'team/worker',
    'mysecondregistry',
  ],
  ['malformed', 'A malformed annotation', 'https://Team/API:latest'],
  ...FAULT_SCENARIOS,
  ['unannotated', 'No annotation'],
];

/** The sandbox's catalog. */
export function makeEntities(): Entity[] {
  return SCENARIOS.map(scenario => makeComponent(...scenario));
}

/** A component whose images are in a repository. */
export function makeComponent(
  name: string,
  title: string,
  repository?: string,
  registry?: string,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      title,
      namespace: 'default',
      uid: `sandbox-${name}`,
      annotations: {
        ...(repository && {
          'azure-container-registry/repository-name': repository,
        }),
        ...(registry && {
          'azure-container-registry/registry-name': registry,
        }),
      },
      links: [{ url: 'https://dashboard.example.com', title: 'Dashboard' }],
    },
    spec: { type: 'service', lifecycle: 'experimental', owner: 'guests' },
    relations: [],
  };
}
