/**
 * What a text of a SARIF log says of a vulnerability and its package, in labels
 * or in a sentence. Sources of the sentences: anchore/grype,
 * `presenter/sarif/presenter.go` ("A … vulnerability"; "The path …" before);
 * google/osv-scanner, `internal/output/sarif.go`.
 */
import { syftPackageType } from '../grype';
import { isDefined, readPackageUrl, readVersions, withEpoch } from '../shared';
import { splitAtVersion } from '../snyk';
import { readLabels } from './labels';
import { readPhrase, type Told } from './phrase';

/** A package as a text mentions it. */
export interface MentionedPackage {
  name: string;
  version?: string;
  /** Its kind, as package URLs call it. */
  type?: string;
}

/** What a text says; what it does not say is absent. */
export interface Mention {
  package?: MentionedPackage;
  /** Where the package is. */
  path?: string;
  fixedIn: string[];
  severity?: string;
  /** The names of the vulnerability; the first is the one it goes by. */
  vulnerabilities: string[];
  /** A Markdown link, or what stands for it. */
  link?: string;
}

const FOUND =
  'A {severity} vulnerability in {type} package: {name}, version {version} was found';

const SENTENCES = [
  `${FOUND} in image {image} at: {path}`,
  `${FOUND} at: {path}`,
  `${FOUND} from {source}`,
  'The path {path} reports {name} at version {version}  which is a vulnerable ({type}) package installed in the container',
  'The path {path} reports {name} at version {version}  which would result in a vulnerable ({type}) package installed',
  "Package '{package}' is vulnerable to '{vulnerability}' (also known as '{aliases}').",
  "Package '{package}' is vulnerable to '{vulnerability}'.",
];

/** Words for "there is no fix" (Docker Scout's is `not fixed`). */
const NO_FIX = /^(?:not fixed|no fix|none|n\/a|unknown|-)$/i;

/** Reads a text; one that says nothing of a package mentions none. */
export function readMention(text: string | undefined): Mention {
  const sentence = SENTENCES.map(each => readPhrase(each, text ?? '')).find(
    isDefined,
  );
  return sentence ? ofSentence(sentence) : ofLabels(readLabels(text));
}

/** Reads the versions that end a vulnerability; words for "none" are none. */
export function readFixedIn(value: unknown): string[] {
  return readVersions(value).filter(version => !NO_FIX.test(version));
}

/** Reads a package URL as the mention of a package. */
export function mentionedByUrl(value: unknown): MentionedPackage | undefined {
  const purl = readPackageUrl(value);
  const version = withEpoch(purl?.version, purl?.epoch);
  return (
    purl && {
      name: purl.name,
      type: purl.type,
      ...(version && { version }),
    }
  );
}

function ofSentence(told: Told): Mention {
  const [name, version] = splitAtVersion(told.get('package') ?? '');
  const vulnerability = told.get('vulnerability');
  return {
    package: packageOf(
      told.get('name') ?? name,
      told.get('version') ?? version,
      told.get('type'),
    ),
    path: told.get('path'),
    fixedIn: [],
    severity: told.get('severity'),
    vulnerabilities: vulnerability
      ? [vulnerability, ...(told.get('aliases')?.split("', '", 20) ?? [])]
      : [],
  };
}

function ofLabels(told: Told): Mention {
  const name = told.get('package') ?? told.get('vulnerable module');
  const version = told.get('installed version') ?? told.get('version');
  const vulnerability = told.get('vulnerability');
  return {
    package: mentionedByUrl(name) ?? packageOf(name, version, told.get('type')),
    path: told.get('location'),
    fixedIn: readFixedIn(told.get('fixed version') ?? told.get('fix version')),
    severity: told.get('severity'),
    // More than one word is a sentence.
    vulnerabilities:
      vulnerability && !/\s/.test(vulnerability) ? [vulnerability] : [],
    link: told.get('link'),
  };
}

function packageOf(
  name: string | undefined,
  version: string | undefined,
  syftType: string | undefined,
): MentionedPackage | undefined {
  const type = syftPackageType(syftType);
  return name
    ? { name, ...(version && { version }), ...(type && { type }) }
    : undefined;
}
