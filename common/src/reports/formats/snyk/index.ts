export { isSnyk, readSnyk } from './readSnyk';
export { snykManager, snykPackageName, splitAtVersion } from './snykPackage';
