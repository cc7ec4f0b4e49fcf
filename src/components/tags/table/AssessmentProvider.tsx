import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { createContext, PropsWithChildren, useContext } from 'react';
import { Reading } from '../../../data/query';
import { useAssessments } from '../../../data/reports';

type Assessments = ReadonlyMap<string, Reading<AssessmentSummary>>;

const AssessmentContext = createContext<Assessments>(new Map());

interface AssessmentProviderProps {
  repository: string;
  /** Of the rows on screen. */
  digests: readonly string[];
  /** Whether they may be read. */
  enabled: boolean;
}

/**
 * Reads what is known of the security of the rows on screen. What comes changes
 * their cells alone: the table around is not made anew for each.
 */
export function AssessmentProvider(
  props: PropsWithChildren<AssessmentProviderProps>,
) {
  const { repository, digests, enabled, children } = props;
  const assessments = useAssessments(repository, digests, { enabled });
  return (
    <AssessmentContext.Provider value={assessments}>
      {children}
    </AssessmentContext.Provider>
  );
}

/** What is known of an image on screen. */
export function useAssessment(digest: string): Reading<AssessmentSummary> {
  return useContext(AssessmentContext).get(digest) ?? { state: 'loading' };
}
