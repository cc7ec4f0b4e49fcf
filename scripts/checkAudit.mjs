/**
 * Asks for advisories of what an app installs with the package, and refuses severe
 * ones. Not every registry answers that (mirrors seldom do): then the last line says
 * `Not audited`, and with `--required`, for a release, that is a failure. What needs
 * no registry is checked in any case: where the packages come from.
 */
import { checkSources } from './checkSources.mjs';
import { installedPackages } from './installedPackages.mjs';
import { yarn } from './yarn.mjs';

const SEVERE = ['high', 'critical'];

/** Advisories that do not matter here, by their address, and why. */
const EXCEPTIONS = {};

/**
 * The advisories of what an app has because of the plugin. Yarn is asked for all that is
 * installed, since it takes the plugin's peers for something of development.
 */
function readAdvisories() {
  const { status, stdout, stderr } = yarn([
    ...['npm', 'audit', '--environment=all', '--recursive'],
    // Material UI 4 is deprecated, and yet what Backstage is made of.
    ...['--no-deprecations', '--json'],
  ]);
  const lines = stdout.split('\n').filter(line => line.startsWith('{'));
  if (status !== 0 && lines.length === 0) {
    const answer = /Response Code: .*/.exec(stdout) ?? /\S.*/.exec(stderr);
    return { why: answer?.[0] ?? `Yarn ended with ${status}` };
  }
  const advisories = lines.map(line => {
    const { value, children } = JSON.parse(line);
    const { Severity, Issue, URL: url } = children;
    return { name: value, severity: Severity, issue: Issue, url };
  });
  const names = new Set(installedPackages().map(({ name }) => name));
  return { advisories: advisories.filter(({ name }) => names.has(name)) };
}

function describe({ name, severity, issue, url }) {
  return `${name}: ${severity}: ${issue} (${url})`;
}

const counts = checkSources();
process.stdout.write(
  `All ${counts.locked} packages are from npm’s registry; the ${counts.installed} that come with the plugin have checksums and run no scripts.\n`,
);

const { advisories, why } = readAdvisories();
if (!advisories) {
  process.stdout.write(
    `Not audited: this registry tells nothing of advisories (${why}).\n`,
  );
  process.exit(process.argv.includes('--required') ? 1 : 0);
}
advisories.forEach(each => process.stdout.write(`${describe(each)}\n`));
const severe = advisories.filter(
  ({ severity, url }) => SEVERE.includes(severity) && !(url in EXCEPTIONS),
);
const outdated = Object.keys(EXCEPTIONS).filter(
  url => !advisories.some(each => each.url === url),
);
outdated.forEach(url =>
  process.stdout.write(`No exception is needed any more for ${url}\n`),
);
process.stdout.write(
  `Audited: severe advisories: ${severe.length}, others: ${
    advisories.length - severe.length
  }.\n`,
);
process.exit(severe.length + outdated.length === 0 ? 0 : 1);
