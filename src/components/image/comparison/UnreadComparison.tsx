import { makeStyles } from '@material-ui/core/styles';
import { Image } from '../../../data/images';
import { Reading } from '../../../data/query';
import { Panel } from '../../frame';
import { ComparedTags, ComparisonHeader } from './ComparisonHeader';
import { NotComparable } from './NotComparable';

const useStyles = makeStyles(theme => ({
  failure: { padding: theme.spacing(3), maxWidth: 900 },
}));

interface UnreadComparisonProps extends ComparedTags {
  from: Reading<Image>;
  to: Reading<Image>;
}

/** Stands where an image is not read yet, or cannot be, and says which one. */
export function UnreadComparison(props: UnreadComparisonProps) {
  const { from, to, ...tags } = props;
  const classes = useStyles();
  const { repository, choice, comparedWith } = tags;
  const isFailed = [from, to].some(({ state }) => state === 'failed');
  const reasons = (
    <NotComparable
      repository={repository}
      api="metadata"
      sides={[
        { tag: comparedWith, reading: from },
        { tag: choice.tag, reading: to },
      ]}
    />
  );
  return (
    <>
      <ComparisonHeader {...tags} />
      {isFailed ? (
        <Panel className={classes.failure}>{reasons}</Panel>
      ) : (
        reasons
      )}
    </>
  );
}
