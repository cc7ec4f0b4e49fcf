export { FailurePanel } from './FailurePanel';
export { describeFailure } from './describeFailure';
