import { Provenance } from 'backstage-plugin-acr-common/reports';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { Commit, Fact, Source } from '../../shared';

/** How an image was built, by what attests to that; only what is told. */
export function provenanceFacts(
  t: AcrTranslate,
  { source, revision, builder }: Provenance,
): Fact[] {
  const commit: Fact[] = revision
    ? [
        [
          t('image.attestedCommit'),
          <Commit source={source} revision={revision} />,
        ],
      ]
    : [];
  const from: Fact[] = source
    ? [[t('image.attestedSource'), <Source source={source} />]]
    : [];
  const by: Fact[] = builder
    ? [[t('image.attestedBuilder'), <Source source={builder} />]]
    : [];
  return [...commit, ...from, ...by];
}
