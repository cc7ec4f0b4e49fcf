import {
  AcrManifestProperties,
  platformName,
} from 'backstage-plugin-acr-common';
import { memo } from 'react';
import { useIndexFacts } from '../../../data/images';
import { isIndex } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { joinNames, OutsideText } from '../../shared';

/** As many platforms as stand in a cell, in one line; the others are counted. */
const SHOWN = 1;
/** As many as are named at all. */
const NAMED = 50;

/** Rows stay as high as they are when platforms arrive. */
const ONE_LINE = {
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const;

interface PlatformCellProps {
  repository: string;
  manifest?: AcrManifestProperties;
}

/** What an image runs on, or each image of an index. */
export const PlatformCell = memo((props: PlatformCellProps) => {
  const { repository, manifest } = props;
  if (!manifest) {
    return null;
  }
  return isIndex(manifest) ? (
    <IndexPlatforms repository={repository} digest={manifest.digest} />
  ) : (
    <>
      {manifest.platform && (
        <OutsideText text={platformName(manifest.platform)} />
      )}
    </>
  );
});

function IndexPlatforms(props: { repository: string; digest: string }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const facts = useIndexFacts(props.repository, props.digest);
  if (!facts) {
    return <>{t('tag.multiPlatform')}</>;
  }
  // An index may have several images of one platform: Windows by version.
  const names = [...new Set(facts.platforms.map(platformName))];
  return (
    <div style={ONE_LINE} title={joinNames(t, formats, names, NAMED)}>
      {joinNames(t, formats, names, SHOWN)}
    </div>
  );
}
