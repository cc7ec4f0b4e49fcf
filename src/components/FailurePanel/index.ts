export { Disclosure } from './Disclosure';
export { FailureMessage } from './FailureMessage';
export { FailurePanel } from './FailurePanel';
export { describeFailure, failureTitle } from './describeFailure';
export { NameOriginProvider } from './NameOrigin';
export { describeNameProblem } from './describeMalformedName';
