import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import { useId, useState } from 'react';
import { useRegistries } from '../../hooks/useRegistries';
import { Tags } from '../../hooks/useTags';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { PromotionContent } from './lazy';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0, 2.5, 0.5) },
  button: { textTransform: 'none', marginLeft: theme.spacing(-0.5) },
}));

/** What is shown of a repository, and where it is known already. */
export interface PromotionProps {
  repository: string;
  /** Its tags in the registry around. */
  tags: Tags;
}

/** Which tag's image is in which registry, if there are several. */
export function Promotion(props: PromotionProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { configured } = useRegistries();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (configured.length < 2) {
    return null;
  }
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
        {t('promotion.title')}
      </Button>
      {/* The other registries are not read before that. */}
      {isOpen && (
        <section id={id} aria-label={t('promotion.title')}>
          <PromotionContent {...props} />
        </section>
      )}
    </div>
  );
}
