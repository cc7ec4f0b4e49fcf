import TableCell from '@material-ui/core/TableCell';
import { memo } from 'react';
import { TagRow } from '../../../data/tags';
import { TagColumn } from './columns';

/** As the table around has it. */
const STYLE = { color: 'inherit', font: 'inherit' } as const;

/** What the table below core-components tells a cell, as far as it matters here. */
interface TagTableCellProps {
  columnDef: Pick<TagColumn, 'render'>;
  rowData: TagRow;
}

/**
 * A cell of a row. It stands in for the table's own, which is drawn twice whenever
 * the page of the table changes: at first with the rows of before.
 */
export const TagTableCell = memo(
  ({ columnDef, rowData }: TagTableCellProps) => (
    <TableCell size="small" style={STYLE}>
      {columnDef.render(rowData)}
    </TableCell>
  ),
  (before, now) =>
    before.rowData === now.rowData &&
    before.columnDef.render === now.columnDef.render,
);
