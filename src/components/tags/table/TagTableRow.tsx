import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { memo, useEffect, useRef } from 'react';
import { RegistryProvider } from '../../../data/registries';
import { TagRow } from '../../../data/tags';
import { CornerCell, HeadedCell } from '../../shared';
import { TagColumn } from './columns';
import { SeenRows } from './SeenRows';

interface TagTableRowProps {
  row: TagRow;
  /** Whether what is attached to its image is read by now, or soon. */
  isRead: boolean;
  /** A stable array. */
  columns: TagColumn[];
  /** Is to know when the row comes into view. */
  seenRows: SeenRows;
}

/** A row. While a long list comes in, those on screen seldom change. */
export const TagTableRow = memo((props: TagTableRowProps) => {
  const { row, isRead, columns, seenRows } = props;
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(
    () =>
      element.current ? seenRows.observe(element.current, row.id) : undefined,
    [seenRows, row.id],
  );
  return (
    <RegistryProvider registry={row.repository.registry}>
      <TableRow ref={element}>
        {columns.map(({ id, title, render }) => {
          const content = render(row, isRead);
          switch (id) {
            case 'tag':
              return <TableCell key={id}>{content}</TableCell>;
            case 'actions':
              return <CornerCell key={id}>{content}</CornerCell>;
            default:
              return (
                <HeadedCell key={id} heading={title}>
                  {content}
                </HeadedCell>
              );
          }
        })}
      </TableRow>
    </RegistryProvider>
  );
});
