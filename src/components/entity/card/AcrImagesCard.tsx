import {
  MissingAnnotationEmptyState,
  useEntity,
} from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import {
  ACR_REPOSITORY_ANNOTATION,
  readingKey,
  readRepositories,
  RepositoryReading,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { ALL, useTabAddress } from '../../../data/address';
import { ReadingBudgetProvider, TABLE_BUDGET } from '../../../data/query';
import { useRegistries } from '../../../data/registries';
import { useFormats } from '../../../formats';
import { Texts } from '../../../translations/Texts';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Card, Link } from '../../frame';
import { RepositoryBlock } from './RepositoryBlock';

/** As many repositories as are looked into; the others are counted. */
const SHOWN = 5;

/**
 * How the card is placed.
 *
 * @public
 */
export interface AcrImagesCardProps {
  /**
   * Where the ACR tab is on the page of an entity; default: `acr`. An app of the
   * new frontend system knows that itself.
   */
  tabPath?: string;
}

/** The newest image of each repository of the entity that stands around it. */
export function AcrImagesCard(props: AcrImagesCardProps) {
  return (
    <Texts>
      <ImagesCard {...props} />
    </Texts>
  );
}

function ImagesCard(props: AcrImagesCardProps) {
  const { tabPath = 'acr' } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { entity } = useEntity();
  const registries = useRegistries();
  const addressOf = useTabAddress(tabPath);
  const readings = useMemo(
    () => readRepositories(entity, registries),
    [entity, registries],
  );
  if (readings.length === 0) {
    return (
      <MissingAnnotationEmptyState annotation={ACR_REPOSITORY_ANNOTATION} />
    );
  }
  const areSeveral = readings.length > 1;
  const isRegistryTold =
    registries.configured.length > 1 || countRegistries(readings) > 1;
  const more = readings.length - SHOWN;
  const keys = readings.map(readingKey).join();
  const allAddress = addressOf(areSeveral ? { repository: ALL } : {});
  return (
    <Card
      title={t('card.title')}
      link={{ title: t('card.all'), to: allAddress }}
    >
      <ReadingBudgetProvider size={TABLE_BUDGET} view={keys}>
        {readings.slice(0, SHOWN).map(reading => (
          <RepositoryBlock
            key={readingKey(reading)}
            reading={reading}
            isRegistryTold={isRegistryTold}
            addressOf={tag =>
              addressOf({
                tag,
                ...(areSeveral && { repository: readingKey(reading) }),
              })
            }
          />
        ))}
      </ReadingBudgetProvider>
      {more > 0 && (
        <Typography variant="body2">
          <Link to={allAddress}>
            {t('card.more', { number: formats.number(more) })}
          </Link>
        </Typography>
      )}
    </Card>
  );
}

function countRegistries(readings: RepositoryReading[]): number {
  const names = readings.flatMap(reading =>
    reading.kind === 'repository' ? [reading.repository.registry.name] : [],
  );
  return new Set(names).size;
}
