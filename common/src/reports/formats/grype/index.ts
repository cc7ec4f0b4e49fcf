export { isGrype, readGrype } from './readGrype';
export { syftPackageType } from './syftPackageType';
