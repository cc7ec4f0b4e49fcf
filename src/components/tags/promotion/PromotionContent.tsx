import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import RefreshIcon from '@material-ui/icons/Refresh';
import { useMemo } from 'react';
import { useKnownBuildCaches } from '../../../data/images';
import { usePromotion } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { summarizePromotion } from '../../../promotion';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { registryLabels } from '../../shared';
import { describeSummary } from './describeSummary';
import { PromotionProps } from './Promotion';
import { PromotionMatrix } from './PromotionMatrix';
import { ReadingFailure } from './ReadingFailure';
import { ReadingStatus } from './ReadingStatus';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 0), overflowWrap: 'anywhere' },
  refresh: { textTransform: 'none', marginLeft: theme.spacing(-0.5) },
}));

/** Where the newest versions are, and a matrix of all tags and registries. */
export function PromotionContent({ repository, listing }: PromotionProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { others, missing, matrix } = usePromotion(
    repository,
    listing,
    useKnownBuildCaches(repository),
  );
  const summary = useMemo(() => summarizePromotion(matrix), [matrix]);
  // What is in one registry alone, the table of its tags shows.
  const isComparable = matrix.columns.length > 1;
  return (
    <div className={classes.root}>
      <ReadingStatus listings={matrix.columns} others={others} />
      {others.map(other => (
        <ReadingFailure
          key={other.registry.name}
          repository={repository}
          {...other}
        />
      ))}
      {missing.length > 0 && (
        <Typography variant="body2">
          {t('promotion.notIn', {
            repository,
            registries: registryLabels(t, formats, missing),
          })}
        </Typography>
      )}
      {isComparable && (
        <>
          {describeSummary(t, formats, summary).map(sentence => (
            <Typography key={sentence} variant="body2">
              {sentence}
            </Typography>
          ))}
          <PromotionMatrix matrix={matrix} />
        </>
      )}
      <Button
        size="small"
        className={classes.refresh}
        startIcon={<RefreshIcon />}
        onClick={() => others.forEach(other => other.tags.refresh())}
      >
        {t('promotion.refresh')}
      </Button>
    </div>
  );
}
