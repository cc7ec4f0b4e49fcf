/** Under which names what was read of a repository is kept. */
export const queryKeys = {
  tags: (repository: string) => ['tags', repository],
  manifests: (repository: string) => ['manifests', repository],
  platforms: (repository: string, digest?: string) => [
    'platforms',
    repository,
    digest,
  ],
};
