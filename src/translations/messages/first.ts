/** What the tab says in English from the start. */
export const firstMessages = {
  list: {
    loading: 'Reading the tags',
    refresh: 'Refresh',
    refreshing: 'Reading the list anew',
    filter: 'Filter',
    filterHint: 'Filter by tag or digest',
    noMatch: 'No tag matches the filter',
    noMatchYet: 'No tag so far matches the filter',
    onlyCompanions:
      'There are only attached tags here: signatures, SBOMs and attestations',
    showCompanions_one: 'Show {{count}} attached tag',
    showCompanions_other: 'Show {{count}} attached tags',
    columns: 'Columns',
    companionsHint: 'Signatures, SBOMs and attestations of the images',
    tagCount_one: '{{formatted}} tag',
    tagCount_other: '{{formatted}} tags',
    read: '{{read}} tags read',
    readOfTotal: '{{read}} of {{total}} tags read',
  },
  text: {
    hidden: 'Characters that are not seen otherwise',
  },
  repositories: {
    choice: 'Repository',
    all: 'All repositories',
  },
  column: {
    tag: 'Tag',
    repository: 'Repository',
    created: 'Created',
    modified: 'Last modified',
    manifest: 'Manifest',
    size: 'Size',
    platform: 'Platform',
    security: 'Security',
  },
  tag: {
    aliases: 'Also tagged {{names}}',
    moreAliases: '+{{more}}',
    moved: 'Moved: it pointed to another image before',
    copyDigest: 'Copy the digest of {{tag}}',
    copied: 'Copied',
    locked: 'locked',
    lockedHint: 'Locked: it cannot be changed or deleted as it is',
    quarantined: 'quarantined',
    quarantinedHint: 'Kept back by the registry until it was checked',
    patchOf: 'patch of {{tag}}',
    readDisabled: 'reading disabled',
    readDisabledHint: 'Its attribute readEnabled is off: nobody can pull it',
    noManifest: 'no manifest',
    noManifestHint:
      'The registry has the tag, but not the manifest that it points to',
    buildCache: 'build cache',
    buildCacheHint: 'What BuildKit keeps for the next build: no image to run',
    sizeOfIndex: 'An index of several images has no size of its own',
    multiPlatform: 'several',
  },
  attached: {
    endOfLife: 'end of life',
    endOfLifeHint: 'End of life: {{day}}',
  },
  trend: {
    title: 'Trend of findings',
  },
  promotion: {
    title: 'Promotion',
  },
  security: {
    cell: { loading: 'Reading the reports' },
    filter: {
      noMatch:
        'No tag matches among the images that were looked into so far: those whose rows were on screen',
    },
  },
  pagination: {
    rowsPerPage: 'Rows per page',
    displayed: '{{from}}–{{to}} of {{total}}',
    previous: 'Previous page',
    next: 'Next page',
  },
  pause: {
    offline: 'You are offline. Reading goes on when the connection is back.',
    throttled:
      'The registry asks to slow down: everybody in Backstage shares its limits. Reading goes on by itself.',
    retry: 'The last try failed. The next one follows by itself.',
  },
  error: {
    tryAgain: 'Try again',
    notLoaded:
      'This part of the page could not be loaded. Check your network; if Backstage was updated in the meantime, reload the page.',
  },
} as const;
