import {
  filterInSteps,
  Finding,
  Severity,
  Steps,
} from 'backstage-plugin-acr-common/reports';
import { searchedText } from '../../../formats';

/** Which findings somebody wants to see. */
export interface FindingFilter {
  /** Any of these; all if it is empty. */
  severities: readonly Severity[];
  /** A part of a package's name or path, in whatever case. */
  packageText: string;
  /** Only those that another version ends. */
  isOnlyFixable: boolean;
}

/** Everything. */
export const NO_FILTER: FindingFilter = {
  severities: [],
  packageText: '',
  isOnlyFixable: false,
};

/** Leaves out what is not to be seen; the rest stays in order. Each is a step. */
export function* filterFindings(
  findings: readonly Finding[],
  { severities, packageText, isOnlyFixable }: FindingFilter,
): Steps<readonly Finding[]> {
  const text = packageText.trim().toLowerCase();
  if (text === '' && severities.length === 0 && !isOnlyFixable) {
    return findings;
  }
  return yield* filterInSteps(
    findings,
    ({ severity, fixedIn, package: { name, path = '' } }) =>
      (severities.length === 0 || severities.includes(severity)) &&
      (!isOnlyFixable || fixedIn.length > 0) &&
      (text === '' ||
        searchedText(name).includes(text) ||
        searchedText(path).includes(text)),
  );
}
