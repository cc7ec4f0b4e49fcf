export { isOpenVex, readOpenVex } from './readOpenVex';
