export { PackagesSection } from './PackagesSection';
