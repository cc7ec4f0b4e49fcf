/**
 * What Snyk calls packages: those of a system by their source and their own
 * name, and what manages them in several ways. Sources: snyk/cli,
 * `src/lib/package-managers.ts` (a project's manager); of an issue it is the
 * system with its version (`debian:11`), and the second part of its id
 * (`SNYK-DEBIAN11-…`, `SNYK-JS-…`).
 */

/** What package URLs call the kinds of packages, by Snyk's names of them. */
const PACKAGE_TYPES = new Map(
  Object.entries({
    deb: 'deb debian ubuntu',
    apk: 'apk alpine wolfi chainguard',
    rpm: 'rpm rhel centos amzn oracle fedora rocky sles suse',
    npm: 'npm yarn pnpm js',
    maven: 'maven gradle sbt java',
    golang: 'gomodules golangdep govendor golang',
    pypi: 'pip pipenv poetry python',
    gem: 'rubygems ruby',
    nuget: 'nuget paket dotnet',
    composer: 'composer php',
    cargo: 'cargo rust',
  }).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, string] => [name, type]),
  ),
);

/** Snyk's names of systems whose packages' kind it does not tell. */
const OTHER_SYSTEMS = ['linux'];

const SYSTEM_TYPES = ['deb', 'apk', 'rpm'];

/** Longer texts name no manager; they are not even looked at. */
const LONGEST_NAME = 100;

/** What manages a package, as far as Snyk tells. */
export interface SnykManager {
  /** Its kind, as package URLs call it. */
  type?: string;
  /** Whether it is a package of the operating system. */
  isSystem: boolean;
}

/**
 * Takes what manages a package from all that may tell it, the first that does.
 *
 * @param told - managers (`deb`, `debian:11`) and ids (`SNYK-DEBIAN11-ZLIB-1`)
 */
export function snykManager(told: readonly unknown[]): SnykManager {
  for (const value of told) {
    const name = managerName(value);
    const type = PACKAGE_TYPES.get(name);
    if (type !== undefined) {
      return { type, isSystem: SYSTEM_TYPES.includes(type) };
    }
    if (OTHER_SYSTEMS.includes(name)) {
      return { isSystem: true };
    }
  }
  return { isSystem: false };
}

function managerName(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_NAME) {
    return '';
  }
  const [, ofId] = /^SNYK-([A-Z]+)\d*-/.exec(value) ?? [];
  return (ofId ?? value.split(':', 1)[0]).toLowerCase();
}

/** Takes a package's own name: `zlib1g` of `zlib/zlib1g`, in a system. */
export function snykPackageName(
  name: string,
  { isSystem }: SnykManager,
): string {
  return isSystem ? name.slice(name.indexOf('/') + 1) : name;
}

/** Takes `name@version` apart; names may begin with `@`. */
export function splitAtVersion(text: string): [string, string | undefined] {
  const at = text.lastIndexOf('@');
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, undefined];
}
