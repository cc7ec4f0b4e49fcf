/** @jest-environment node */
import {
  ForeignProblem,
  ReadingProblem,
} from 'backstage-plugin-acr-common/reports';
import { formatsOf } from '../../formats/formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { describeProblem } from './describeProblem';

/** A translation into the names of the messages, and what is filled in. */
const translate = ((key: string, values?: object) =>
  [key, ...Object.values(values ?? {})].join(' ')) as unknown as AcrTranslate;

it.each<[ReadingProblem | ForeignProblem, string]>([
  [{ code: 'no-json' }, 'report.problem.noJson'],
  [{ code: 'too-deep', levels: 1_200 }, 'report.problem.tooDeep 1,200'],
  [
    { code: 'too-many-lines', lines: 1_000 },
    'report.problem.tooManyLines 1,000',
  ],
  [{ code: 'too-much' }, 'report.problem.tooMuch'],
  [{ code: 'no-object' }, 'report.problem.noObject'],
  [{ code: 'other-shape' }, 'report.problem.otherShape'],
  [{ code: 'wrapped-too-often' }, 'report.problem.wrappedTooOften'],
  [{ code: 'unknown-format' }, 'report.problem.unknownFormat'],
  [{ code: 'signature' }, 'report.problem.signature'],
  [{ code: 'envelope' }, 'report.problem.envelope'],
  [{ code: 'envelope', payloadType: 'text/plain' }, 'text/plain'],
  [{ code: 'statement' }, 'report.problem.statement'],
  [
    { code: 'statement', predicateType: 'https://a.example' },
    'https://a.example',
  ],
  [{ code: 'format', name: 'Clair' }, 'Clair'],
  [
    { code: 'format', name: 'SARIF', version: '2.0.0' },
    'report.problem.format SARIF 2.0.0',
  ],
  [{ code: 'scan-failed' }, 'report.problem.scanFailed'],
  [
    { code: 'scan-failed', message: 'no image' },
    'report.problem.scanFailedWith no image',
  ],
  [{ code: 'other', text: 'not from here' }, 'not from here'],
])('puts %j into words', (problem, words) => {
  expect(describeProblem(translate, formatsOf('en'), problem)).toBe(words);
});
