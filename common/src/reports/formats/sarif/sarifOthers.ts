/**
 * Reads a SARIF result that is about a secret, or about how an image is made.
 * Source: aquasecurity/trivy, `pkg/report/sarif.go`.
 */
import type { Misconfiguration, Secret } from '../../model';
import { LIMITS, linkOf } from '../shared';
import { readLabels } from './labels';
import { type AdvisorySources, gradeOf, titleOf } from './sarifAdvisory';
import type { SarifPlace } from './sarifPlace';
import { readText } from './sarifTexts';

/** What the secret is stands in the message and the help: nobody reads them. */
export function readSecret(
  sources: AdvisorySources,
  { path, line }: SarifPlace,
): Secret {
  const title = readText(sources.rule.shortDescription, LIMITS.title);
  return {
    rule: sources.ruleId,
    severity: gradeOf(sources).severity,
    ...(title && { title }),
    ...(path && { path }),
    ...(line && { line }),
  };
}

/** A message in Trivy's own lines is what they say; another is one as a whole. */
export function readMisconfiguration(
  sources: AdvisorySources,
  text: string | undefined,
  home: string | undefined,
): Misconfiguration {
  const { ruleId: id, rule } = sources;
  const lines = readLabels(text);
  const message = lines.has('severity') ? lines.get('message') : text;
  const url = linkOf(rule.helpUri);
  return {
    id,
    severity: gradeOf(sources).severity,
    title: titleOf(sources, []) ?? id,
    ...(message && { message }),
    ...(url && url !== home && { url }),
  };
}
