import Typography from '@material-ui/core/Typography';
import { RegistryApi } from 'backstage-plugin-acr-common';
import { Reading } from '../../../data/query';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Part } from '../../failures';

/** One of two images, of which something is to be compared. */
export interface UncomparedSide {
  tag: string;
  /** What is compared. */
  reading: Reading<unknown>;
  /** Why there is nothing to compare, if that is clear without the reading. */
  note?: string;
}

interface NotComparableProps {
  repository: string;
  sides: UncomparedSide[];
  /** Which of the registry's APIs is read; default: that for content. */
  api?: RegistryApi;
}

/** Why something is not compared (yet), for each image that it is up to. */
export function NotComparable(props: NotComparableProps) {
  const { repository, sides, api } = props;
  const { t } = useAcrTranslation();
  const closed = sides.filter(
    ({ reading, note }) => note !== undefined || reading.state === 'failed',
  );
  const open = sides.find(({ reading }) => reading.state === 'loading');
  if (closed.length === 0 && open) {
    return <Unread repository={repository} side={open} api={api} />;
  }
  return (
    <>
      {closed.map((side, at) => (
        // The two may have the same tag.
        // eslint-disable-next-line react/no-array-index-key
        <div key={at}>
          {side.note !== undefined ? (
            <Typography variant="body2">
              {t('compare.ofTag', { tag: side.tag, text: side.note })}
            </Typography>
          ) : (
            <>
              <Typography variant="subtitle2" component="p">
                {`${repository}:${side.tag}`}
              </Typography>
              <Unread repository={repository} side={side} api={api} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

interface UnreadProps {
  repository: string;
  side: UncomparedSide;
  api?: RegistryApi;
}

function Unread({ repository, side, api }: UnreadProps) {
  return (
    <Part repository={repository} reading={side.reading} api={api}>
      {() => null}
    </Part>
  );
}
