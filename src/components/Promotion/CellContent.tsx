import { makeStyles } from '@material-ui/core/styles';
import ThereIcon from '@material-ui/icons/Check';
import OtherImageIcon from '@material-ui/icons/CallSplit';
import UnknownIcon from '@material-ui/icons/HelpOutline';
import OtherTagIcon from '@material-ui/icons/LabelOutlined';
import AbsentIcon from '@material-ui/icons/Remove';
import { Formats } from '../../formats/formats';
import { useFormats } from '../../formats/useFormats';
import { PromotionCell } from '../../promotion/matrix';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { shortDigest } from '../TagTable/shortDigest';

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
  const there = digestThere(cell, digest);
  return (
    <span className={classes.root} title={there && shortDigest(there)}>
      <Icon fontSize="small" color="action" aria-hidden />
      {describeCell(t, formats, cell, isFilling)}
    </span>
  );
}

/** What the words are about, if there is something. */
function digestThere(cell: PromotionCell, digest: string): string | undefined {
  switch (cell.state) {
    case 'same':
    case 'other-tag':
      return digest;
    case 'other-image':
      return cell.digest;
    case 'unknown':
      return cell.names.length > 0 ? digest : undefined;
    default:
      return undefined;
  }
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
        which: nameSome(t, formats, cell.names) || shortDigest(cell.digest),
      });
    case 'other-tag':
      return t('promotion.otherTag', {
        which: nameSome(t, formats, cell.names),
      });
    case 'absent':
      return t('promotion.absent');
    default:
      if (cell.names.length > 0) {
        return t('promotion.imageThere', {
          which: nameSome(t, formats, cell.names),
        });
      }
      return isFilling ? t('promotion.notKnownYet') : t('promotion.notKnown');
  }
}

function nameSome(
  t: AcrTranslate,
  formats: Formats,
  names: readonly string[],
): string {
  const more = names.length - SHOWN_NAMES;
  return formats.list([
    ...names.slice(0, SHOWN_NAMES),
    ...(more > 0 ? [t('tag.moreAliases', { more: formats.number(more) })] : []),
  ]);
}
