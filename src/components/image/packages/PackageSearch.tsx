import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Package } from 'backstage-plugin-acr-common/reports';
import { useState } from 'react';
import { useInTurns } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { SearchField, TablePager, usePages } from '../../shared';
import { findPackages, sortPackages } from './findPackages';
import { PackageTable } from './PackageTable';

const ROWS_PER_PAGE = [25, 50, 100];

const useStyles = makeStyles(theme => ({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(1.5, 0),
  },
}));

/** Packages in pages, and where those are that somebody looks for. */
export function PackageSearch({ packages }: { packages: Package[] }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [search, setSearch] = useState('');
  const found = useFound(packages, search);
  const { cut, goToFirst, pager } = usePages(found?.length ?? 0, ROWS_PER_PAGE);
  return (
    <>
      <div className={classes.controls}>
        <SearchField
          placeholder={t('sbom.search')}
          label={t('sbom.searchHint')}
          value={search}
          onChange={value => {
            setSearch(value);
            goToFirst();
          }}
        />
        <Typography variant="body2" role="status">
          {!found || found.length === packages.length
            ? t('sbom.packageCount', {
                count: packages.length,
                formatted: formats.number(packages.length),
              })
            : t('sbom.found', {
                found: formats.number(found.length),
                total: formats.number(packages.length),
              })}
        </Typography>
      </div>
      {found?.length === 0 && (
        <Typography variant="body2">{t('sbom.noMatch')}</Typography>
      )}
      {found && found.length > 0 && (
        <>
          <PackageTable packages={cut(found)} />
          <TablePager {...pager} />
        </>
      )}
    </>
  );
}

/** What is found, in order; `undefined` until many packages are in order. */
function useFound(
  packages: readonly Package[],
  search: string,
): readonly Package[] | undefined {
  const { value: sorted } = useInTurns(packages, [packages], () =>
    sortPackages(packages),
  );
  const { value: found } = useInTurns(sorted, [sorted, search], () =>
    findPackages(sorted ?? [], search),
  );
  return sorted && found;
}
