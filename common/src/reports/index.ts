/**
 * The readers of what scanners and builders write of an image.
 *
 * @packageDocumentation
 */

export { begin, doAtOnce, doInTurns, filterInSteps, mapInSteps } from './steps';
export type { Steps, Turns } from './steps';
