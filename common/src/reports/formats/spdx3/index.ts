export { isSpdx3, readSpdx3 } from './readSpdx3';
