import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { ReactElement } from 'react';
import { Limited } from './Limited';
import { ScrollTable } from './ScrollTable';

interface LimitedTableProps<T> {
  label: string;
  /** The least room that its columns need, in px. */
  minWidth?: number;
  titles: readonly string[];
  /** How wide columns are, in px; those without share what is left. */
  widths?: ReadonlyArray<number | undefined>;
  items: readonly T[];
  /** Draws an item as a `TableRow` of `HeadedCell`s, with a key. */
  children: (item: T, at: number) => ReactElement;
}

/** A table of the first of many items, and of the others if somebody wants those. */
export function LimitedTable<T>(props: LimitedTableProps<T>) {
  const { label, minWidth, titles, widths, items, children } = props;
  return (
    <Limited items={items}>
      {shown => (
        <ScrollTable label={label} minWidth={minWidth}>
          <TableHead>
            <TableRow>
              {titles.map((title, at) => (
                <TableCell key={title} style={{ width: widths?.[at] }}>
                  {title}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>{shown.map(children)}</TableBody>
        </ScrollTable>
      )}
    </Limited>
  );
}
