import { Box } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { PanelProps } from '../Frame';

const useStyles = makeStyles({
  root: { borderRadius: 'var(--bui-radius-3)' },
});

/** As a `Card`, but one that lets stand out what opens in it. */
export function Panel({ component, className = '', ...rest }: PanelProps) {
  const classes = useStyles();
  return (
    <Box
      {...rest}
      as={component}
      bg="neutral"
      className={`${classes.root} ${className}`}
    />
  );
}
