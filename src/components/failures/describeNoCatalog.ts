import { AcrFailure, Registry } from 'backstage-plugin-acr-common';
import { readableHeadersSnippet } from '../../apis';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import type { FailureText } from './describeFailure';

/** How a registry refuses to list its repositories. */
export type CatalogRefusal = Extract<
  AcrFailure,
  { kind: 'permission-missing' | 'not-authorized' }
>;

/** What listing the repositories of a registry needs. */
const SCOPE = 'registry:catalog:*';

/**
 * Tells whether a failure to list the repositories may be one of that list
 * alone, while repositories can be read.
 */
export function isCatalogRefusal(
  failure: AcrFailure,
): failure is CatalogRefusal {
  return ['permission-missing', 'not-authorized'].includes(failure.kind);
}

/** Puts into words that a registry refused to list its repositories. */
export function describeNoCatalog(
  t: AcrTranslate,
  failure: CatalogRefusal,
  registry?: Registry,
): FailureText {
  const isKnown = failure.kind === 'permission-missing';
  return {
    title: t('error.permissionMissing.catalogTitle'),
    text: isKnown
      ? t('error.permissionMissing.catalogText')
      : t('error.notAuthorized.catalogText'),
    remedy: {
      audience: 'administrators',
      text: t('error.permissionMissing.catalogRemedy', { scope: SCOPE }),
      ...(!isKnown && {
        snippet: readableHeadersSnippet('metadata', registry),
      }),
    },
    action: 'retry',
  };
}
