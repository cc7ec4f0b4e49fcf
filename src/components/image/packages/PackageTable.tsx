import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { maskDefined } from 'backstage-plugin-acr-common';
import { Package } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { HeadedCell, OutsideText, ScrollTable } from '../../shared';

/** Packages in their order. */
export function PackageTable({ packages }: { packages: readonly Package[] }) {
  const { t } = useAcrTranslation();
  const notTold = t('sbom.notTold');
  const titles = [
    t('sbom.version'),
    t('sbom.type'),
    t('sbom.path'),
    t('sbom.licenses'),
  ];
  return (
    <ScrollTable label={t('image.packages')}>
      <TableHead>
        <TableRow>
          {[t('sbom.name'), ...titles].map(title => (
            <TableCell key={title}>{title}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {packages.map(({ name, version, type, path, licenses = [] }, at) => (
          // eslint-disable-next-line react/no-array-index-key -- They are in order.
          <TableRow key={at}>
            <TableCell component="th" role="rowheader" scope="row">
              <OutsideText text={name} />
            </TableCell>
            {[
              version,
              type,
              maskDefined(path),
              licenses.map(visibleText).join(', '),
            ].map((text, column) => (
              <HeadedCell key={titles[column]} heading={titles[column]}>
                <OutsideText text={text || notTold} />
              </HeadedCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
