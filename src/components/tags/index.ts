export { ReadRepository, toFailure } from './ReadRepository';
export { RepositoryView } from './RepositoryView';
export { AllRepositories } from './several';
export { SecurityCell } from './table';
