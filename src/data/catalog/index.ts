export { useRepositoryUsers } from './useRepositoryUsers';
export type { RepositoryUsers, UsersReading } from './useRepositoryUsers';
