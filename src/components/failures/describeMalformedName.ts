import {
  MAX_REPOSITORY_LENGTH,
  NameProblem,
} from 'backstage-plugin-acr-common';
import { annotationSnippet } from '../../apis';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import type { FailureText } from './describeFailure';

/** Puts into words why an annotation names no repository. */
export function describeMalformedName(
  t: AcrTranslate,
  problem: NameProblem,
): FailureText {
  return {
    title: t('error.malformedName.title'),
    text: describeNameProblem(t, problem),
    remedy: {
      audience: 'owners',
      text: t('error.malformedName.remedy'),
      snippet: annotationSnippet,
    },
  };
}

/** Puts into words why a page's address names no repository. */
export function describeMalformedAddress(
  t: AcrTranslate,
  problem: NameProblem,
): FailureText {
  return {
    title: t('error.malformedName.addressTitle'),
    text: describeNameProblem(t, problem),
  };
}

/** Says what is wrong with the name of a repository. */
export function describeNameProblem(
  t: AcrTranslate,
  problem: NameProblem,
): string {
  switch (problem) {
    case 'too-long':
      return t('error.malformedName.tooLong', {
        max: String(MAX_REPOSITORY_LENGTH),
      });
    case 'white-space':
      return t('error.malformedName.whiteSpace');
    case 'scheme':
      return t('error.malformedName.scheme');
    case 'host':
      return t('error.malformedName.host');
    case 'query':
      return t('error.malformedName.query');
    case 'parent-path':
      return t('error.malformedName.parentPath');
    case 'tag':
      return t('error.malformedName.tag');
    case 'upper-case':
      return t('error.malformedName.upperCase');
    case 'grammar':
    default:
      return t('error.malformedName.grammar');
  }
}
