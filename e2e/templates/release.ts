/** A release of Backstage. */
export interface Release {
  readonly name: string;
  /** What is published from this day on belongs to the release after it. */
  readonly until: string;
  /**
   * What an app of this release needs to be installed with one copy of each of
   * Backstage's packages, whatever is added to it.
   */
  readonly resolutions: Readonly<Record<string, string>>;
}

/** The release that the generator makes an app of. */
export const GENERATED: Release = {
  name: '1.55',
  until: '2026-10-20',
  resolutions: {},
};

/** The first and the last release that the plugin is for. */
export const RELEASES: readonly Release[] = [
  GENERATED,
  {
    name: '1.57',
    // Releases come monthly: to be corrected once 1.58 is out.
    until: '2026-12-15',
    resolutions: {
      // Where app-defaults stays at 1.7.12, it asks for the 0.18.1 of 1.55.
      '@backstage/app-defaults/@backstage/frontend-plugin-api': '1.0.0',
    },
  },
];

/**
 * Settings with which Yarn takes a release's own packages, and none that came later,
 * though their ranges let these in. An app that was installed when the release was
 * out has the same in its lockfile.
 */
export function yarnSettingsOf({ until }: Release): NodeJS.ProcessEnv {
  const minutes = Math.ceil((Date.now() - Date.parse(until)) / 60_000);
  return {
    YARN_NPM_MINIMAL_AGE_GATE: `${Math.max(minutes, 0)}m`,
    // All packages but Backstage's.
    YARN_NPM_PREAPPROVED_PACKAGES: '*,@!(backstage)/*',
  };
}
