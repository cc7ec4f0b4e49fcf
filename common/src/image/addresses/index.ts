export { hostAndPathOf, maskPasswords, withoutCredentials } from './addresses';
