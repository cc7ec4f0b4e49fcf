/**
 * What a SARIF result is about, if it is known to be no vulnerability. Sources:
 * aquasecurity/trivy, `pkg/report/sarif.go` (the first tag of a rule, and its
 * name); snyk/cli (`SNYK-CC-…` are rules of its IaC, `snyk:lic:…` licenses); the
 * ids that Trivy's checks, Checkov, Hadolint and Dockle document.
 */
import { LIMITS, textOf } from '../shared';
import { tagsOf } from './sarifAdvisory';
import type { Rule } from './sarifRules';

/** What a scan looks for besides vulnerabilities. */
export type OtherKind = 'misconfiguration' | 'secret' | 'license';

/** Trivy's tags, and its rules' names in lower case. */
const WORDS: unknown[] = ['misconfiguration', 'secret', 'license'];

const KINDS: Array<{ kind: OtherKind; tool: RegExp; id: RegExp }> = [
  { kind: 'secret', tool: /^(?:gitleaks|ggshield)\b/i, id: /^$/ },
  { kind: 'license', tool: /^$/, id: /^snyk:lic:/ },
  {
    kind: 'misconfiguration',
    tool: /^(?:checkov|snyk iac|hadolint|dockle|kics|tfsec|terrascan|kube-linter)\b/i,
    id: /^(?:AVD-[A-Z]+-\d+|(?:DS|KSV|KCV)-?\d+|CKV2?_[A-Z0-9]+_\d+|SNYK-CC-.+|DL\d{4}|CIS-DI-\d+|DKL-[A-Z]+-\d+)$/,
  },
];

/**
 * Tells what a result is about by its rule and by its tool; `undefined` if it may
 * be a vulnerability.
 */
export function kindOfRule(
  ruleId: string,
  rule: Rule,
  tool: string,
): OtherKind | undefined {
  const words = [...tagsOf(rule), textOf(rule.name, LIMITS.id)?.toLowerCase()];
  const told = words.find((word): word is OtherKind => WORDS.includes(word));
  return (
    told ??
    KINDS.find(each => each.id.test(ruleId) || each.tool.test(tool))?.kind
  );
}
