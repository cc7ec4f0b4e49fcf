/** Everything the plugin says, in English. */
export const englishMessages = {
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
  column: {
    tag: 'Tag',
    created: 'Created',
    modified: 'Last modified',
    manifest: 'Manifest',
    size: 'Size',
    platform: 'Platform',
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
    sizeOfIndex: 'An index of several images has no size of its own',
    multiPlatform: 'several',
  },
  image: {
    back: 'All tags of {{repository}}',
    overview: 'Overview',
    pull: 'Pull',
    tags: 'Tags',
    digest: 'Digest',
    mediaType: 'Media type',
    lock: 'Lock',
    quarantine: 'Quarantine',
    compressed: '{{size}} compressed',
    sizeByPlatform: 'Differs by platform',
    noPlatform: 'None: this is no image to run, or it does not say',
    notTold: 'The registry does not tell',
  },
  pull: {
    copy: 'Copy: {{name}}',
    dockerTag: 'Docker, by tag',
    dockerDigest: 'Docker, exactly this image',
    podmanTag: 'Podman, by tag',
    podmanDigest: 'Podman, exactly this image',
    dockerfile: 'In a Dockerfile',
    kubernetes: 'In a Kubernetes manifest',
    login: 'To sign in before',
  },
  pagination: {
    rowsPerPage: 'Rows per page',
    displayed: '{{from}}–{{to}} of {{total}}',
    previous: 'Previous page',
    next: 'Next page',
  },
  pause: {
    offline: 'You are offline. The list goes on when the connection is back.',
    throttled:
      'The registry asks to slow down: everybody in Backstage shares its limits. The list goes on by itself.',
    retry: 'The last try failed. The next one follows by itself.',
  },
  empty: {
    title: '{{repository}} has no tags yet',
    description: 'Push the first one:',
    copyCommand: 'Copy the commands',
  },
  error: {
    tryAgain: 'Try again',
    reload: 'Reload the page',
    goOn: 'Go on',
    noManifests: 'Sizes and platforms could not be read: {{problem}}',
    incomplete: 'The list is incomplete: {{problem}}',
    outdated: 'The list may be out of date: {{problem}}',
    answer: 'What was answered',
    answerStatus: 'Status {{status}}',
    emptyAnswer: '(an answer without content)',
    copySnippet: 'Copy',
    forAdministrators: 'For administrators',
    forOwners: 'For the owner of the component',
    malformedName: {
      title: 'The annotation names no repository',
      text: 'This is what {{annotation}} says:',
      remedy: 'Write the name of the repository alone into catalog-info.yaml.',
      tooLong: 'A repository’s name has at most {{max}} characters.',
      whiteSpace: 'A repository’s name has no spaces.',
      scheme: 'Leave out the address in front of the name.',
      host: 'Leave out the registry: it is known from the configuration.',
      query: 'A repository’s name has no “?” and no “#”.',
      parentPath: 'A repository’s name has no “..” in it.',
      tag: 'Leave out the tag or digest behind the name.',
      upperCase: 'A repository’s name is in lower case.',
      grammar:
        'A repository’s name is made of lower-case letters and digits, with single separators between them, in parts divided by “/”.',
    },
    noEndpoint: {
      title: 'Backstage has no connection to a registry',
      text: 'There is no proxy endpoint {{path}} in this Backstage.',
      remedy:
        'Add the endpoint to app-config.yaml and restart the backend. The proxy plugin must be installed in it.',
    },
    wrongTarget: {
      title: 'This is not the registry’s metadata API',
      text: 'What the proxy endpoint leads to does not know the path that was asked for.',
      remedy:
        'Check the endpoint’s target: it ends in /acr/v1/ and its host is the registry’s login server.',
    },
    sessionEnded: {
      title: 'Your Backstage session has ended',
      text: 'Sign in again to go on.',
    },
    credentialsRefused: {
      title: 'The registry refused the credentials',
      text: 'It does not accept what the proxy endpoint signs in with.',
      remedy:
        'Check the Authorization header of the endpoint: a password may have been changed or have run out, a Bearer token dies after 75 minutes, and a line end may have been encoded with the password.',
    },
    permissionMissing: {
      title: 'The registry refused to list {{repository}}',
      text: 'The credentials of the proxy endpoint may not read the metadata of this repository.',
      remedy:
        'The identity needs metadata/read on the repository. A token gets it by its scope map; a service principal by the role AcrPull or, where permissions are per repository, Container Registry Repository Reader.',
    },
    notAuthorized: {
      title: 'The registry refused access to {{repository}}',
      text: 'Either it does not accept the credentials of the proxy endpoint, or they may not read the metadata of this repository.',
      remedy:
        'Which of the two it is stands in the header WWW-Authenticate: let the endpoint pass it on, or look at the answer with curl. A Bearer token dies after 75 minutes; a permission that is missing is metadata/read.',
    },
    firewall: {
      title: 'The registry’s firewall refused the connection',
      text: 'The registry does not let this Backstage in.',
      textWithAddress:
        'The registry does not let this Backstage in. It saw the address {{address}}.',
      remedy:
        'Allow the address by which the backend leaves your network in the registry’s network rules, or give the backend a private endpoint.',
    },
    repositoryUnknown: {
      title: 'There is no repository {{repository}}',
      text: 'The registry does not know this name. It may never have been pushed to, or the annotation may be misspelt.',
      remedy: 'Compare the annotation with the names in the registry.',
    },
    contentUnknown: {
      title: 'This image is not there',
      text: '{{repository}} has no such tag, manifest or layer. It may have been deleted.',
    },
    tooLarge: {
      title: 'This is too large to be read into the page',
      text: 'More than {{limit}} are not read.',
    },
    digestMismatch: {
      title: 'What came is not what was asked for',
      text: 'The content is not the one that {{digest}} stands for, so it is not shown.',
      remedy:
        'Look for what changes answers between the registry and Backstage: a cache, a gateway, a proxy.',
    },
    redirectNotFollowed: {
      title: 'The content is kept elsewhere, and nobody went there',
      text: 'The registry sends to another host for it, and the proxy endpoint does not follow.',
      remedy: 'Let the endpoint for content follow redirects.',
    },
    throttled: {
      title: 'The registry asks to slow down',
      text: 'It gets more requests than it wants to answer.',
      remedy:
        'Everybody in Backstage shares the limits of one identity; a Premium registry has higher ones.',
    },
    serverError: {
      title: 'The registry has a problem',
      text: 'It answered with the error {{status}}, several times.',
      remedy:
        'Look at the state of the registry and of what stands between it and Backstage.',
    },
    registryUnreachable: {
      title: 'Backstage cannot reach the registry',
      text: 'The proxy got no connection to its target.',
      remedy:
        'Check the target of the endpoint, its name resolution, and whether the backend may leave your network.',
    },
    backstageUnreachable: {
      title: 'No connection to Backstage',
      text: 'The connection failed before an answer was there. Check your network.',
      remedy:
        'If only this page fails, look for an answer cut short by a gateway, or one that the browser refused because of missing CORS headers.',
    },
    noAnswer: {
      title: 'The registry did not answer in time',
      text: 'There was no answer in {{seconds}} seconds.',
      remedy:
        'Look at the time the backend needs to reach the registry, and at the timeouts of the endpoint.',
    },
    htmlAnswer: {
      title: 'A web page came back, not a list of tags',
      text: 'Something between Backstage and the registry answered in its place: a gateway, a sign-in page or a proxy.',
      remedy:
        'Ask for the same address from where the backend runs, and see who answers.',
    },
    noJson: {
      title: 'The answer cannot be read',
      text: 'It should be JSON and is not.',
      remedy: 'Check that the endpoint’s target is the registry itself.',
    },
    unexpectedShape: {
      title: 'The answer is not what the registry should say',
      text: 'It lacks {{expected}}.',
      remedy:
        'Check that the endpoint’s target is an Azure Container Registry, and that it ends in /acr/v1/.',
    },
    refused: {
      title: 'The request was refused',
      text: 'The answer was the error {{status}}.',
      remedy: 'The answer below says more.',
    },
    unexpected: {
      title: 'Reading the registry failed',
      text: 'This is a fault of the plugin or of the client it reads with: {{message}}',
      remedy:
        'Report it with this sentence, and with what the browser’s console says.',
    },
  },
} as const;
