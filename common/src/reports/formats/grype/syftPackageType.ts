/**
 * What package URLs call the kinds of packages, by Syft's names of them, which
 * Grype writes, too. Source: anchore/syft, `syft/pkg/type.go`.
 */
const PACKAGE_TYPES = new Map(
  Object.entries({
    alpm: 'alpm',
    apk: 'apk',
    conan: 'conan',
    conda: 'conda',
    dart: 'pub',
    deb: 'deb',
    dotnet: 'nuget',
    gem: 'gem',
    hex: 'hex',
    npm: 'npm',
    pod: 'cocoapods',
    python: 'pypi',
    rpm: 'rpm',
    swift: 'swift',
    'dart-pub': 'pub',
    'go-module': 'golang',
    'java-archive': 'maven',
    'jenkins-plugin': 'maven',
    'php-composer': 'composer',
    'rust-crate': 'cargo',
  }),
);

/** Takes Syft's name of a kind; `undefined` if package URLs have none for it. */
export function syftPackageType(value: unknown): string | undefined {
  return typeof value === 'string' ? PACKAGE_TYPES.get(value) : undefined;
}
