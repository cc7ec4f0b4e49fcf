export { testConnection } from './testConnection';
export type { ConnectionTestOptions } from './testConnection';
