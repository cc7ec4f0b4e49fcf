export { isCycloneDx, readCycloneDx } from './readCycloneDx';
