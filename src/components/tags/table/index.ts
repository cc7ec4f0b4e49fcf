export { HIDEABLE_COLUMNS, OPTIONAL_COLUMNS } from './columns';
export type { ColumnId } from './columns';
export { labelOf } from './labelOf';
export { SecurityCell } from './SecurityCell';
export { TagTable } from './TagTable';
export type { TablePlace } from './usePagedRows';
export { useColumnTitles } from './useColumnTitles';
