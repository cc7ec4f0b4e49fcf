import TableCell, { TableCellProps } from '@material-ui/core/TableCell';
import { CELL_HEADING } from './narrowTable';

interface HeadedCellProps extends TableCellProps {
  /** What stands above its column: in a list it stands beside the cell. */
  heading: string;
}

/** A cell that says what it is where no heading stands above it. */
export function HeadedCell({ heading, ...props }: HeadedCellProps) {
  return <TableCell {...{ [CELL_HEADING]: heading }} {...props} />;
}
