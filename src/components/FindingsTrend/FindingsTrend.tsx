import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import { useId, useMemo, useState } from 'react';
import { ImageTag } from '../../api/types';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { newestImages } from './newestImages';
import { TrendContent } from './lazy';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0, 2.5, 0.5) },
  button: { textTransform: 'none', marginLeft: theme.spacing(-0.5) },
}));

interface FindingsTrendProps {
  repository: string;
  /** All tags that are there by now. */
  tags: readonly ImageTag[];
}

/** How the findings of the newest images came about, if somebody asks. */
export function FindingsTrend({ repository, tags }: FindingsTrendProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const images = useMemo(() => newestImages(tags), [tags]);
  return (
    <div className={classes.root}>
      <Button
        size="small"
        className={classes.button}
        startIcon={isOpen ? <CollapseIcon /> : <ExpandIcon />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('trend.title')}
      </Button>
      {/* Nothing is read before that: it may be many requests. */}
      {isOpen && (
        <section id={id} aria-label={t('trend.title')}>
          <TrendContent repository={repository} images={images} />
        </section>
      )}
    </div>
  );
}
