export { Advisory } from './Advisory';
export { countFindings } from './countFindings';
export { SecuritySection } from './SecuritySection';
