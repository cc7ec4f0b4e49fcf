/** What the plugin calls what reports tell. */
import {
  Claim,
  FindingStatus,
  Package,
  Severity,
} from 'backstage-plugin-acr-common/reports';
import { Formats, visibleText } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

const STATUS_KEYS = {
  fixed: 'report.statusFixed',
  affected: 'report.statusAffected',
  'will-not-fix': 'report.statusWillNotFix',
  'fix-deferred': 'report.statusFixDeferred',
  'end-of-life': 'report.statusEndOfLife',
  'under-investigation': 'report.statusUnderInvestigation',
  unknown: 'report.statusUnknown',
} as const;

/** Where an advisory stands, in words. */
export function describeStatus(t: AcrTranslate, status: FindingStatus): string {
  return t(STATUS_KEYS[status]);
}

const CLAIM_KEYS = {
  'not-affected': 'report.claimNotAffected',
  fixed: 'report.claimFixed',
  ignored: 'report.claimIgnored',
  affected: 'report.claimAffected',
  'under-investigation': 'report.claimUnderInvestigation',
} as const;

/** What somebody says of a finding, in words. */
export function describeClaim(t: AcrTranslate, { status }: Claim): string {
  return t(CLAIM_KEYS[status]);
}

/** How many there are of a severity: `Critical 2`. */
export function describeCount(
  t: AcrTranslate,
  formats: Formats,
  severity: Severity,
  number: number,
): string {
  return t('report.countOf', {
    severity: t(`severity.${severity}`),
    number: formats.number(number),
  });
}

/** A package by its name, made visible; reports may name advisories only. */
export function describePackage(
  t: AcrTranslate,
  { name }: Pick<Package, 'name'>,
): string {
  return name ? visibleText(name) : t('report.notNamed');
}
