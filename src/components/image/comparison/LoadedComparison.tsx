import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Comparison, Image, useComparison } from '../../../data/images';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { Panel } from '../../frame';
import { PlatformSwitch } from '../../shared';
import { ComparedTags, ComparisonHeader } from './ComparisonHeader';
import { ComparisonSections } from './ComparisonSections';

const useStyles = makeStyles(theme => ({
  same: { padding: theme.spacing(2, 2.5) },
}));

interface LoadedComparisonProps extends ComparedTags {
  /** The image that was there before. */
  from: Image;
  /** The image in its place. */
  to: Image;
}

/** What differs between two images that the registry knows. */
export function LoadedComparison(props: LoadedComparisonProps) {
  const { from, to, ...tags } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  if (from.tag.digest !== to.tag.digest) {
    return <DifferentImages {...props} />;
  }
  return (
    <>
      <ComparisonHeader {...tags} />
      <Panel className={classes.same}>
        <Typography>{t('compare.sameImage')}</Typography>
      </Panel>
    </>
  );
}

function DifferentImages({ from, to, ...tags }: LoadedComparisonProps) {
  const { choice } = tags;
  const { t } = useAcrTranslation();
  const comparison = useComparison(from, to, choice.platform);
  return (
    <>
      <ComparisonHeader
        {...tags}
        controls={<PlatformSwitch choice={choice} {...comparison.to.content} />}
        note={describePlatforms(t, comparison)}
      />
      <ComparisonSections comparison={comparison} />
    </>
  );
}

/** Says so if images for different platforms are compared. */
function describePlatforms(
  t: AcrTranslate,
  { from, to }: Comparison,
): string | undefined {
  return from.platform && to.platform && from.platform !== to.platform
    ? t('compare.otherPlatforms', {
        fromTag: from.image.tag.name,
        from: from.platform,
        toTag: to.image.tag.name,
        to: to.platform,
      })
    : undefined;
}
