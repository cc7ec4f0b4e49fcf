import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { VisuallyHidden } from '../shared';

/** As many as stand in a line; the others are counted. */
const SHOWN = 3;
/** As many as are named at all. */
const NAMED = 50;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    position: 'relative',
    overflowWrap: 'anywhere',
  },
}));

/** Leads to the entities that use something. */
export function UserLinks({ refs }: { refs: readonly string[] }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const others = refs.slice(SHOWN);
  const names = t('registries.otherUsers', {
    names: formats.list(others.slice(0, NAMED)),
  });
  return (
    <span className={classes.root}>
      {refs.slice(0, SHOWN).map(ref => (
        <EntityRefLink key={ref} entityRef={ref} />
      ))}
      {others.length > 0 && (
        <>
          <Typography
            variant="body2"
            component="span"
            title={names}
            aria-hidden
          >
            {t('registries.moreUsers', { more: formats.number(others.length) })}
          </Typography>
          <VisuallyHidden>{names}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
