import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { memo } from 'react';

const useStyles = makeStyles({ root: { overflowWrap: 'anywhere' } });

interface RepositoryCellProps {
  repository: string;
  registryTitle?: string;
}

/** Whose tag it is; where there are several registries, in which of them. */
export const RepositoryCell = memo((props: RepositoryCellProps) => {
  const { repository, registryTitle } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {repository}
      {registryTitle && (
        <Typography variant="body2" color="textSecondary">
          {registryTitle}
        </Typography>
      )}
    </div>
  );
});
