/**
 * What Snyk says of a vulnerability in a SARIF log. Sources: snyk/cli,
 * `src/lib/formatters/sarif-output.ts` (containers), `open-source-sarif-output.ts`
 * and `get-sarif-result.ts`.
 */
import { isDefined } from '../shared';
import { snykManager, snykPackageName, splitAtVersion } from '../snyk';
import type { MentionedPackage } from './mention';
import { readPhrase } from './phrase';

/** The texts that Snyk puts what it knows into. */
export interface SnykTexts {
  ruleId: string;
  /** A rule's tags: what manages the package is one of them. */
  tags: readonly unknown[];
  /** A result's message. */
  message?: string;
  /** A rule's `shortDescription` and `fullDescription`. */
  summary?: string;
  description?: string;
  /** The name that a result's logical location has. */
  location?: string;
}

/** What Snyk says of it. */
export interface SnykMention {
  package?: MentionedPackage;
  severity?: string;
  title?: string;
  /** The identifiers of others, of the CVE program above all. */
  aliases: string[];
}

/** Reads what Snyk says of a result; nothing, if it is in other words. */
export function readSnykMention(texts: SnykTexts): SnykMention {
  const { ruleId, tags, message, summary, description, location } = texts;
  const titled = readPhrase(
    '{severity} severity - {title} vulnerability in {name}',
    summary ?? '',
  );
  const introduced = readPhrase(
    'This file introduces a vulnerable {name} package with a {severity} severity vulnerability.',
    message ?? '',
  );
  const known = readPhrase('({aliases}) {package}', description ?? '');
  const manager = snykManager([...tags, ruleId]);
  const [name, version] =
    [known?.get('package') ?? description, location]
      .filter(isDefined)
      .map(splitAtVersion)
      .find(([first, second]) => second && !/\s/.test(first + second)) ?? [];
  const shortName = name ?? introduced?.get('name') ?? titled?.get('name');
  return {
    package: shortName
      ? {
          name: snykPackageName(shortName, manager),
          ...(version && { version }),
          ...(manager.type && { type: manager.type }),
        }
      : undefined,
    severity: titled?.get('severity') ?? introduced?.get('severity'),
    title: titled?.get('title'),
    aliases: known?.get('aliases')?.split(',', 20) ?? [],
  };
}
