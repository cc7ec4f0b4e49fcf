/** Under which names what was read of a repository is kept. */
export const queryKeys = {
  tags: (repository: string) => ['tags', repository],
  manifests: (repository: string) => ['manifests', repository],
  images: (repository: string) => ['image', repository],
  image: (repository: string, tag: string) => ['image', repository, tag],
  platforms: (repository: string, digest?: string) => [
    'platforms',
    repository,
    digest,
  ],
};
