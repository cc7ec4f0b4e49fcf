export { isSyft, readSyft } from './readSyft';
