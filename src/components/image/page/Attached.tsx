import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AttachmentReading } from '../../../data/images';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ShowMore } from '../../shared';
import { AttachmentItem } from './AttachmentItem';
import { KIND_ORDER } from './kinds';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  title: { margin: theme.spacing(1.5, 0, 0.5) },
}));

interface AttachedProps {
  repository: string;
  /** The digest of what it is attached to. */
  digest?: string;
  /** What it is attached to, if there is more than that. */
  subject?: string;
  attachments: AttachmentReading[];
  /** How many others there are, of which as many come at a time. */
  others: number;
  step: number;
  onMore: () => void;
  /** Whether these are all that were looked for. */
  isWhole: boolean;
  /** Whether there may be more, which are not read. */
  isCut: boolean;
  /** Whether the source of a cache rule keeps the list to itself. */
  isWithheld: boolean;
}

/** What is attached to a manifest, the same kinds together. */
export function Attached(props: AttachedProps) {
  const { repository, digest, subject, attachments, others } = props;
  const { isWhole, isCut, isWithheld } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const sorted = KIND_ORDER.flatMap(kind =>
    attachments.filter(({ attachment }) => attachment.kind === kind),
  );
  return (
    <>
      {subject && (
        <Typography
          variant="subtitle1"
          component="h4"
          className={classes.title}
        >
          {subject}
        </Typography>
      )}
      {isWithheld && (
        <Typography variant="body2">{t('attached.withheld')}</Typography>
      )}
      {isWhole && !isWithheld && sorted.length === 0 && (
        <Typography variant="body2">{t('attached.none')}</Typography>
      )}
      <ul className={classes.list}>
        {sorted.map(reading => (
          <AttachmentItem
            key={reading.digest}
            repository={repository}
            listedFor={digest}
            {...reading}
          />
        ))}
      </ul>
      <ShowMore
        shown={attachments.length}
        total={attachments.length + others}
        step={props.step}
        onMore={props.onMore}
      />
      {isCut && <Typography variant="body2">{t('attached.cut')}</Typography>}
    </>
  );
}
