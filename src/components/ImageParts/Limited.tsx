import Button from '@material-ui/core/Button';
import { Fragment, ReactNode, useState } from 'react';
import { useFormats } from '../../formats/useFormats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

/** As many as stand on a page at first: an image may have any number. */
export const SHOWN_AT_FIRST = 200;

interface LimitedProps<T> {
  items: readonly T[];
  limit?: number;
  /** Shows some of the items. */
  children: (items: readonly T[]) => ReactNode;
}

/** The first of many items, and all of them if somebody wants to see those. */
export function Limited<T>(props: LimitedProps<T>) {
  const { items, limit = SHOWN_AT_FIRST, children } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  if (isWhole || items.length <= limit) {
    return <>{children(items)}</>;
  }
  return (
    <Fragment>
      {children(items.slice(0, limit))}
      <Button size="small" onClick={() => setWhole(true)}>
        {t('image.moreOf', { total: formats.number(items.length) })}
      </Button>
    </Fragment>
  );
}
