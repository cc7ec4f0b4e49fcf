export { isSarif, readSarif } from './readSarif';
