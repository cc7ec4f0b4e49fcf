import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { memo } from 'react';
import { RegistryProvider } from '../../../data/registries';
import { TagRow } from '../../../data/tags';
import { TagColumn } from './columns';

interface TagTableRowProps {
  row: TagRow;
  /** A stable array. */
  columns: TagColumn[];
}

/** A row. While a long list comes in, those on screen seldom change. */
export const TagTableRow = memo(({ row, columns }: TagTableRowProps) => (
  <RegistryProvider registry={row.repository.registry}>
    <TableRow>
      {columns.map(({ id, render }) => (
        <TableCell key={id}>{render(row)}</TableCell>
      ))}
    </TableRow>
  </RegistryProvider>
));
