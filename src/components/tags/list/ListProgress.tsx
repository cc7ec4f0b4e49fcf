import LinearProgress from '@material-ui/core/LinearProgress';
import { isRunning } from '../../../data/query';
import { TagListing } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { readPercent } from './describeProgress';

/** As high as the bar, also when there is none: the rows below do not move. */
const ROOM = { height: 4 };

/** A bar that tells how far the list is, while it is read. */
export function ListProgress({ listing }: { listing: TagListing }) {
  const { t } = useAcrTranslation();
  if (!isRunning(listing)) {
    return <div style={ROOM} />;
  }
  const percent = readPercent(listing);
  return (
    <LinearProgress
      style={ROOM}
      variant={percent === undefined ? 'indeterminate' : 'determinate'}
      value={percent}
      aria-label={t('list.loading')}
    />
  );
}
