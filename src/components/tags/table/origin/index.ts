/** Columns that a user has to ask for: they are read only if they are shown. */
export { BuildCell } from './BuildCell';
export { CommitCell } from './CommitCell';
export { FactsReader } from './FactsReader';
export { SignedCell } from './SignedCell';
