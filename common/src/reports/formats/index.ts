/** How documents are read, whatever tool wrote them. */
export { MOST_PARTS } from './parts';
export { parseDocument, readDocument, singleReadings } from './readDocument';
export { entriesIn, MOST_ENTRIES } from './shared/entries';
export { coverageOf } from './shared/findingList';
export { MOST_CLAIMS } from './shared/statementList';
