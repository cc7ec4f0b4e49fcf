import { createContext, PropsWithChildren, useContext, useMemo } from 'react';
import { BudgetSize, ReadingBudget } from './readingBudget';

const BudgetContext = createContext<ReadingBudget | undefined>(undefined);

interface ReadingBudgetProviderProps {
  size: BudgetSize;
  /** What is on screen: something else has a budget of its own. */
  view: string;
}

/** Gives what stands below it one budget for all that is attached. */
export function ReadingBudgetProvider(
  props: PropsWithChildren<ReadingBudgetProviderProps>,
) {
  const { size, view, children } = props;
  const current = useMemo(
    () => ({ view, budget: new ReadingBudget(size) }),
    [size, view],
  );
  return (
    <BudgetContext.Provider value={current.budget}>
      {children}
    </BudgetContext.Provider>
  );
}

/** The budget of what is on screen. Works below a {@link ReadingBudgetProvider}. */
export function useReadingBudget(): ReadingBudget {
  const budget = useContext(BudgetContext);
  if (!budget) {
    throw new Error('There is no ReadingBudgetProvider around');
  }
  return budget;
}
