import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { maskDefined } from 'backstage-plugin-acr-common';
import { Package } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { OutsideText, ScrollTable } from '../../shared';

/** Packages in their order. */
export function PackageTable({ packages }: { packages: readonly Package[] }) {
  const { t } = useAcrTranslation();
  const notTold = t('sbom.notTold');
  return (
    <ScrollTable label={t('image.packages')} minWidth={600}>
      <TableHead>
        <TableRow>
          <TableCell>{t('sbom.name')}</TableCell>
          <TableCell>{t('sbom.version')}</TableCell>
          <TableCell>{t('sbom.type')}</TableCell>
          <TableCell>{t('sbom.path')}</TableCell>
          <TableCell>{t('sbom.licenses')}</TableCell>
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
              <TableCell key={String(column)}>
                <OutsideText text={text || notTold} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
