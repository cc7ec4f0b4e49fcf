import Paper from '@material-ui/core/Paper';
import type { PanelProps } from '../Frame';

/** As the cards and tables of `core-components` are. */
export function Panel(props: PanelProps) {
  return <Paper {...props} />;
}
