/**
 * Which packages a SARIF result is about. SARIF has no field for a package:
 * Docker Scout and Grype put package URLs into the properties of a rule,
 * Dependency-Track into a logical location, others a name into their words.
 */
import type { Package } from '../../model';
import { fieldsOf, isDefined, makePackage } from '../shared';
import {
  type Mention,
  mentionedByUrl,
  type MentionedPackage,
  readFixedIn,
} from './mention';
import { hasMoreUrls, packageUrls } from './packageUrls';
import type { SarifPlace } from './sarifPlace';

/** All that may tell of a result's packages. */
export interface PackageSources {
  /** The properties of the result, and those of its rule. */
  properties: unknown;
  ruleProperties: unknown;
  /** The package URLs in the properties of the rule. */
  byRule: readonly MentionedPackage[];
  /** The result's message, and the help of its rule. */
  message: Mention;
  help: Mention;
  /** What the scanner says in words of its own. */
  own?: MentionedPackage;
  place: SarifPlace;
}

/** The packages of a result, and how it ends for them. */
export interface FoundPackages {
  packages: Package[];
  /** Whether there are more than are read of one result. */
  isCut: boolean;
  fixedIn: string[];
}

/**
 * Finds them: by the result's own package URLs, by its message, by those of its
 * rule, and by the rule's help. A rule can stand for several results, each with
 * a package of its own: what it says counts where the result says no other.
 */
export function findPackages(sources: PackageSources): FoundPackages {
  const { message, help, byRule, place } = sources;
  const ofRule = byRule.length > 0 ? byRule : [help.package].filter(isDefined);
  const ofResult = packageUrls(sources.properties);
  const told = message.package;
  const isOfRule =
    told === undefined || ofRule.some(each => isSame(each, told));
  const found = [
    ofResult,
    told && !isOfRule ? [told] : byRule,
    place.names.map(mentionedByUrl).filter(isDefined),
    [told ?? help.package ?? sources.own].filter(isDefined),
  ].find(packages => packages.length > 0);
  const path = message.path ?? (isOfRule ? help.path : undefined) ?? place.path;
  const packages = (found ?? []).map(each =>
    // Which of several is in that place, is not told.
    makePackage({
      version: undefined,
      ...each,
      path: found?.length === 1 ? path : undefined,
    }),
  );
  return {
    packages: packages.filter(isDefined),
    isCut: [sources.properties, sources.ruleProperties].some(hasMoreUrls),
    fixedIn: fixedInOf(sources, isOfRule),
  };
}

function fixedInOf(
  { message, help, properties, ruleProperties }: PackageSources,
  isOfRule: boolean,
): string[] {
  return (
    [
      message.fixedIn,
      readFixedIn(fieldsOf(properties).fixed_version),
      isOfRule ? readFixedIn(fieldsOf(ruleProperties).fixed_version) : [],
      isOfRule ? help.fixedIn : [],
    ].find(versions => versions.length > 0) ?? []
  );
}

/** Whether two mentions are of one package, however it is called. */
function isSame(one: MentionedPackage, other: MentionedPackage): boolean {
  return (
    withoutEpoch(one.version) === withoutEpoch(other.version) &&
    lastPart(one.name) === lastPart(other.name)
  );
}

function withoutEpoch(version: string | undefined): string | undefined {
  return version?.replace(/^\d+:/, '');
}

function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
}
