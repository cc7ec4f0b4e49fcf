import { makeStyles } from '@material-ui/core/styles';
import ThereIcon from '@material-ui/icons/Check';
import OtherImageIcon from '@material-ui/icons/CallSplit';
import UnknownIcon from '@material-ui/icons/HelpOutline';
import OtherTagIcon from '@material-ui/icons/LabelOutlined';
import AbsentIcon from '@material-ui/icons/Remove';
import { Formats, useFormats } from '../../../formats';
import { PromotionCell } from '../../../promotion';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { shortDigest, VisuallyHidden } from '../../shared';

/** As many tags as are named; the others are counted. */
const SHOWN_NAMES = 3;

const ICONS = {
  same: ThereIcon,
  'other-image': OtherImageIcon,
  'other-tag': OtherTagIcon,
  absent: AbsentIcon,
  unknown: UnknownIcon,
} as const;

const useStyles = makeStyles(theme => ({
  root: {
    // The hidden text is placed relative to it.
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
  },
}));

interface CellContentProps {
  cell: PromotionCell;
  /** The digest of the row's image. */
  digest: string;
  /** Whether what is not known will be, by itself. */
  isFilling: boolean;
}

/** What a registry has of a tag's image: an icon and words. */
export function CellContent({ cell, digest, isFilling }: CellContentProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const Icon = ICONS[cell.state];
  const hidden = isRowsImageThere(cell) ? shortDigest(digest) : undefined;
  return (
    <span className={classes.root} title={hidden}>
      <Icon fontSize="small" color="action" aria-hidden />
      <span>
        {describeCell(t, formats, cell, isFilling)}
        {hidden && <VisuallyHidden>{`, ${hidden}`}</VisuallyHidden>}
      </span>
    </span>
  );
}

/** Tells whether the words are about the row's image; of another they tell more. */
function isRowsImageThere(cell: PromotionCell): boolean {
  return (
    cell.state === 'same' ||
    cell.state === 'other-tag' ||
    (cell.state === 'unknown' && cell.names.length > 0)
  );
}

function describeCell(
  t: AcrTranslate,
  formats: Formats,
  cell: PromotionCell,
  isFilling: boolean,
): string {
  switch (cell.state) {
    case 'same':
      return t('promotion.there');
    case 'other-image':
      return t('promotion.otherImage', {
        which: nameSome(t, formats, cell, [shortDigest(cell.digest)]),
      });
    case 'other-tag':
      return t('promotion.otherTag', {
        which: nameSome(t, formats, cell),
      });
    case 'absent':
      return t('promotion.absent');
    default:
      if (cell.names.length > 0) {
        return t('promotion.imageThere', {
          which: nameSome(t, formats, cell),
        });
      }
      return isFilling ? t('promotion.notKnownYet') : t('promotion.notKnown');
  }
}

function nameSome(
  t: AcrTranslate,
  formats: Formats,
  cell: { names: readonly string[]; more?: number },
  digests: readonly string[] = [],
): string {
  const { names } = cell;
  const more = names.length - SHOWN_NAMES + (cell.more ?? 0);
  return formats.list([
    ...names.slice(0, SHOWN_NAMES),
    ...(more > 0 ? [t('tag.moreAliases', { more: formats.number(more) })] : []),
    ...digests,
  ]);
}
