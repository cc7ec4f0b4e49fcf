import { ReferrerKind } from 'backstage-plugin-acr-common';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

/** What is looked for first stands first. */
export const KIND_ORDER: ReferrerKind[] = [
  'signature',
  'sbom',
  'attestation',
  'provenance',
  'scan-report',
  'vex',
  'lifecycle',
  'other',
];

/** What a kind of attachment is called. */
export function describeKind(t: AcrTranslate, kind: ReferrerKind): string {
  const names: Record<ReferrerKind, string> = {
    signature: t('attached.signature'),
    sbom: t('attached.sbom'),
    attestation: t('attached.attestation'),
    provenance: t('attached.provenance'),
    'scan-report': t('attached.scanReport'),
    vex: t('attached.vex'),
    lifecycle: t('attached.lifecycle'),
    other: t('attached.other'),
  };
  return names[kind];
}
