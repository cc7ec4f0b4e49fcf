export { isSpdx, readSpdx } from './readSpdx';
