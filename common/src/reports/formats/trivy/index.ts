export { isTrivy, readTrivy } from './readTrivy';
