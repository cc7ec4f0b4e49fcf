export { ComparisonPage } from './lazy';
