/** All findings of a report as a table for spreadsheets. */
import { maskStart } from 'backstage-plugin-acr-common';
import {
  Finding,
  mapInSteps,
  Steps,
} from 'backstage-plugin-acr-common/reports';
import { toCsv, toCsvLines, withHiddenNamed } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { describeClaim, describeStatus } from './words';

/** Makes the file, one step for each finding: its texts are looked into for secrets. */
export function* findingsFile(
  t: AcrTranslate,
  findings: readonly Finding[],
): Steps<Blob> {
  const header = [
    t('report.advisory'),
    t('severity.label'),
    t('report.score'),
    t('report.title'),
    t('report.package'),
    t('report.type'),
    t('report.path'),
    t('report.installed'),
    t('report.fixedIn'),
    t('report.status'),
    t('report.claim'),
    t('report.justification'),
    t('report.statement'),
    t('report.author'),
    t('report.document'),
    t('report.layer'),
    t('report.link'),
  ];
  const shown = maskOnce();
  const lines = yield* mapInSteps(findings, finding =>
    toCsvLines([rowOf(t, finding, shown).map(toShown)]),
  );
  return new Blob([toCsv([header]), ...lines], {
    type: 'text/csv;charset=utf-8',
  });
}

function rowOf(
  t: AcrTranslate,
  finding: Finding,
  shown: (text?: string) => string,
): Array<string | number> {
  const { name, type = '', path, version = '' } = finding.package;
  const { claim } = finding;
  return [
    finding.id,
    t(`severity.${finding.severity}`),
    finding.score ?? '',
    shown(finding.title),
    name,
    type,
    shown(path),
    version,
    finding.fixedIn.join(', '),
    describeStatus(t, finding.status),
    claim ? describeClaim(t, claim) : '',
    shown(claim?.justification),
    shown(claim?.statement),
    shown(claim?.author),
    shown(claim?.document),
    finding.layer ?? '',
    finding.url ?? '',
  ];
}

function toShown(cell: string | number): string | number {
  return typeof cell === 'string' ? withHiddenNamed(cell) : cell;
}

/** Looks for secrets once in each text: many findings have the same. */
function maskOnce() {
  const known = new Map<string, string>();
  return (text = '') => {
    const masked = known.get(text) ?? maskStart(text);
    known.set(text, masked);
    return masked;
  };
}
