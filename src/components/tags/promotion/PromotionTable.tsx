import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useSelectedImage } from '../../../data/address';
import { useRegistry } from '../../../data/registries';
import { PromotionRow, RegistryListing } from '../../../promotion';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { HeadedCell, registryLabel, ScrollTable } from '../../shared';
import { CellContent } from './CellContent';

const TAG_ROOM = 200;
const REGISTRY_ROOM = 180;

interface PromotionTableProps {
  columns: readonly RegistryListing[];
  /** Those of a page. */
  rows: readonly PromotionRow[];
}

/** Tags and registries, and what there is where they meet. */
export function PromotionTable({ columns, rows }: PromotionTableProps) {
  const { t } = useAcrTranslation();
  const { addressOf } = useSelectedImage();
  const { name: here } = useRegistry();
  const own = columns.findIndex(({ registry }) => registry.name === here);
  return (
    <ScrollTable
      label={t('promotion.title')}
      minWidth={TAG_ROOM + columns.length * REGISTRY_ROOM}
    >
      <TableHead>
        <TableRow>
          <TableCell scope="col">{t('column.tag')}</TableCell>
          {columns.map(({ registry, state }) => (
            <TableCell
              key={registry.name}
              scope="col"
              title={registry.loginServer}
            >
              {registryLabel(t, registry)}
              {state !== 'whole' && (
                <Typography variant="caption" component="div">
                  {state === 'filling'
                    ? t('promotion.beingRead')
                    : t('promotion.notRead')}
                </Typography>
              )}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ name, digest, cells }) => (
          <TableRow key={name}>
            <TableCell component="th" role="rowheader" scope="row">
              {isTagThere(cells[own]) ? (
                <Link to={addressOf({ tag: name })}>{name}</Link>
              ) : (
                name
              )}
            </TableCell>
            {columns.map(({ registry, state }, at) => (
              <HeadedCell
                key={registry.name}
                heading={registryLabel(t, registry)}
              >
                <CellContent
                  cell={cells[at]}
                  digest={digest}
                  isFilling={state === 'filling'}
                />
              </HeadedCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** Tells whether the tag itself is there, whatever it points to. */
function isTagThere(cell?: PromotionRow['cells'][number]): boolean {
  return cell?.state === 'same' || cell?.state === 'other-image';
}
