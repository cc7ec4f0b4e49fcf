import { LayerStep, showCommand } from 'backstage-plugin-acr-common';
import {
  filterInSteps,
  mapInSteps,
  Steps,
} from 'backstage-plugin-acr-common/reports';
import { searchedText } from '../../../formats';

/** A step, and where it comes among all of them. */
export type PlacedStep = LayerStep & { place: number };

/** A step, and what is looked for in it. */
interface SearchedStep {
  step: PlacedStep;
  text: string;
}

/**
 * Prepares steps for a search. What is hidden of a command as a secret is not looked
 * for, either: who searches is not told what it may be.
 */
export function* readSteps(
  steps: readonly PlacedStep[],
): Steps<readonly SearchedStep[]> {
  return yield* mapInSteps(steps, step => ({
    step,
    text: step.command ? searchedText(showCommand(step.command).masked) : '',
  }));
}

/** Leaves the steps whose command contains a text, whatever its case. */
export function* findSteps(
  steps: readonly SearchedStep[],
  search: string,
): Steps<readonly PlacedStep[]> {
  const wanted = search.trim().toLowerCase();
  const found = yield* filterInSteps(steps, ({ text }) =>
    text.includes(wanted),
  );
  return found.map(({ step }) => step);
}
