import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../formats';
import { usePlace } from '../../../routing';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { SECTION_IDS, SectionName } from '../../../data/address';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
  },
  count: { color: theme.palette.text.secondary },
}));

interface SectionLinksProps {
  /** The parts that there are. */
  names: SectionName[];
  /** How many things are in them, where that is known. */
  counts: Partial<Record<SectionName, number>>;
}

/** Leads to the parts of the page. */
export function SectionLinks({ names, counts }: SectionLinksProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { search } = usePlace();
  return (
    <nav aria-label={t('image.sections')} className={classes.root}>
      {names.map(name => (
        <span key={name}>
          <Link to={`${search}#${SECTION_IDS[name]}`}>
            {t(`image.${name}`)}
          </Link>
          {counts[name] !== undefined && (
            <span className={classes.count}>
              {' '}
              {formats.number(counts[name])}
            </span>
          )}
        </span>
      ))}
    </nav>
  );
}
