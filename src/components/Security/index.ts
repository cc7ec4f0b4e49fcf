export { SecuritySection } from './SecuritySection';
export { countFindings } from './countFindings';
