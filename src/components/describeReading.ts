import { problemMessages } from '../translations/messages/problems';
import { AcrTranslate } from '../translations/useAcrTranslation';

type Problem = keyof typeof problemMessages;

const PROBLEMS = Object.keys(problemMessages) as Problem[];

/**
 * Says in the user's language what the reader of a document says in English: why
 * it cannot be read, or what it is instead. The names of formats stay as they are,
 * and so does what somebody's own source of reports says.
 */
export function describeReading(t: AcrTranslate, said: string): string {
  const problem = PROBLEMS.find(each => problemMessages[each] === said);
  return problem ? t(`report.problem.${problem}`) : said;
}
