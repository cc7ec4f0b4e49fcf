/**
 * What the rules of a SARIF log say of vulnerabilities and packages. Any number of
 * results may have one rule, which is read once for them.
 */
import { LIMITS } from '../shared';
import { type Mention, type MentionedPackage, readMention } from './mention';
import { packageUrls } from './packageUrls';
import type { Rule } from './sarifRules';
import { readMarkdown, readText } from './sarifTexts';

/** What a rule says. */
export interface RuleHelp {
  /** By its help. */
  mention: Mention;
  /** By the package URLs in its properties. */
  packages: readonly MentionedPackage[];
}

/** The most rules that are remembered. */
const MOST_RULES = 1_000;

/** What rules say, as far as it was asked for. */
export class RuleHelps {
  readonly #known = new Map<Rule, RuleHelp>();

  helpOf(rule: Rule): RuleHelp {
    const known = this.#known.get(rule);
    if (known) {
      return known;
    }
    const text = readMention(readText(rule.help, LIMITS.message));
    const help = {
      mention: text.package ? text : readMention(readMarkdown(rule.help)),
      packages: packageUrls(rule.properties),
    };
    if (this.#known.size >= MOST_RULES) {
      this.#known.clear();
    }
    this.#known.set(rule, help);
    return help;
  }
}
