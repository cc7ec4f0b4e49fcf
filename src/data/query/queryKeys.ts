/** Under which names what was read of a registry is kept. */
export const queryKeys = {
  repositories: ['repositories'],
  tags: (repository: string) => ['tags', repository],
  manifests: (repository: string) => ['manifests', repository],
  images: (repository: string) => ['image', repository],
  image: (repository: string, tag: string) => ['image', repository, tag],
  tag: (repository: string, tag: string) => [
    'image', // Forgotten together with those.
    repository,
    tag,
    'tag',
  ],
  properties: (repository: string, digest?: string) => [
    'image', // Forgotten together with those.
    repository,
    digest,
    'properties',
  ],
  allPlatforms: (repository: string) => ['platforms', repository],
  platforms: (repository: string, digest?: string) => [
    'platforms',
    repository,
    digest,
  ],
  manifest: (repository: string, digest?: string) => [
    'manifest',
    repository,
    digest,
  ],
  config: (repository: string, digest?: string) => [
    'config',
    repository,
    digest,
  ],
  allImageFacts: (repository: string) => ['image-facts', repository],
  imageFacts: (repository: string, digest: string) => [
    'image-facts',
    repository,
    digest,
  ],
  allReferrers: (repository: string) => ['referrers', repository],
  referrers: (repository: string, digest: string) => [
    'referrers',
    repository,
    digest,
  ],
  firstReferrers: (repository: string, digest: string) => [
    'referrers', // Read anew together with those.
    repository,
    digest,
    'first',
  ],
  referrersEndpoint: (repository: string) => [
    'referrers', // Looked for anew together with those.
    repository,
    'endpoint',
  ],
  endOfLife: (repository: string, digest: string) => [
    'referrers', // Read anew together with those.
    repository,
    digest,
    'end-of-life',
  ],
  companions: (repository: string, digest?: string) => [
    'referrers', // Read anew together with those.
    repository,
    digest,
    'companions',
  ],
  reports: (repository: string, digest: string, index?: string) => [
    'referrers', // Read anew together with those.
    repository,
    digest,
    'reports',
    index,
  ],
  elsewhere: (registry: string, repository: string, digest: string) => [
    'referrers', // Read anew together with those.
    repository,
    digest,
    'elsewhere',
    registry,
  ],
  report: (repository: string, id: string) => ['report', repository, id],
  assessment: (repository: string, digest: string) => [
    'referrers', // Read anew together with those.
    repository,
    digest,
    'assessment',
  ],
  attachment: (repository: string, digest: string) => [
    'attachment',
    repository,
    digest,
  ],
};
