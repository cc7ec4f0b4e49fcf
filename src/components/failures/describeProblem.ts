import { maskStart } from 'backstage-plugin-acr-common';
import {
  ForeignProblem,
  ReadingProblem,
} from 'backstage-plugin-acr-common/reports';
import { Formats } from '../../formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** Why a document cannot be read, or what it is instead of a report. */
export function describeProblem(
  t: AcrTranslate,
  formats: Formats,
  problem: ReadingProblem | ForeignProblem,
): string {
  switch (problem.code) {
    case 'no-json':
      return t('report.problem.noJson');
    case 'too-deep':
      return t('report.problem.tooDeep', {
        levels: formats.number(problem.levels),
      });
    case 'too-many-lines':
      return t('report.problem.tooManyLines', {
        lines: formats.number(problem.lines),
      });
    case 'too-much':
      return t('report.problem.tooMuch');
    case 'no-object':
      return t('report.problem.noObject');
    case 'other-shape':
      return t('report.problem.otherShape');
    case 'wrapped-too-often':
      return t('report.problem.wrappedTooOften');
    case 'unknown-format':
      return t('report.problem.unknownFormat');
    case 'signature':
      return t('report.problem.signature');
    case 'envelope':
      return problem.payloadType ?? t('report.problem.envelope');
    case 'statement':
      return problem.predicateType ?? t('report.problem.statement');
    case 'format':
      return problem.version === undefined
        ? problem.name
        : t('report.problem.format', {
            name: problem.name,
            version: problem.version,
          });
    case 'scan-failed':
      return problem.message === undefined
        ? t('report.problem.scanFailed')
        : t('report.problem.scanFailedWith', {
            message: maskStart(problem.message),
          });
    default:
      return problem.text;
  }
}
