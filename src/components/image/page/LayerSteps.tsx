import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useMemo, useState } from 'react';
import { useInTurns } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { FoldButton, SearchField } from '../../shared';
import { findSteps, PlacedStep, readSteps } from './findSteps';
import { LayerTable } from './LayerTable';

const useStyles = makeStyles(theme => ({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(1),
  },
}));

interface LayerStepsProps {
  /** At least one; another list is one of another image. */
  steps: readonly PlacedStep[];
}

/**
 * The steps that made an image, to search. Those without a layer are folded, as they
 * weigh nothing.
 */
export function LayerSteps({ steps }: LayerStepsProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const [search, setSearch] = useState('');
  const layers = useMemo(
    () => steps.filter(({ kind }) => kind === 'layer'),
    [steps],
  );
  const isSearched = search.trim() !== '';
  const found = useFound(steps, search, isSearched);
  const folded = steps.length - layers.length;
  const unsearched = isUnfolded ? steps : layers;
  const shown = isSearched ? found : unsearched;
  return (
    <>
      <div className={classes.controls}>
        <SearchField
          placeholder={t('layers.search')}
          label={t('layers.search')}
          value={search}
          onChange={setSearch}
        />
        {folded > 0 && !isSearched && (
          <FoldButton
            isOpen={isUnfolded}
            onToggle={() => setUnfolded(!isUnfolded)}
            controls={unsearched.length > 0 ? id : undefined}
          >
            {t('layers.withoutLayer', {
              count: folded,
              formatted: formats.number(folded),
            })}
          </FoldButton>
        )}
        <Typography variant="body2" role="status">
          {isSearched &&
            found &&
            t('layers.found', {
              found: formats.number(found.length),
              total: formats.number(steps.length),
            })}
        </Typography>
      </div>
      {shown?.length === 0 && (
        <Typography variant="body2">
          {isSearched ? t('layers.noMatch') : t('layers.none')}
        </Typography>
      )}
      {shown && shown.length > 0 && <LayerTable id={id} steps={shown} />}
    </>
  );
}

/** What is found, in order; `undefined` until many steps are looked into. */
function useFound(
  steps: readonly PlacedStep[],
  search: string,
  isSearched: boolean,
): readonly PlacedStep[] | undefined {
  // Nothing is looked into before somebody searches.
  const about = isSearched ? steps : undefined;
  const { value: read } = useInTurns(about, [about], () =>
    readSteps(about ?? []),
  );
  const { value: found } = useInTurns(read, [read, search], () =>
    findSteps(read ?? [], search),
  );
  return read && found;
}
