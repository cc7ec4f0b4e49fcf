import Typography from '@material-ui/core/Typography';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Commands } from '../../shared';

interface NoSbomProps {
  /** What the registry calls itself. */
  registry: string;
  /** The image without its registry, by its digest. */
  image: string;
  /** Whether everything that is attached was read. */
  isCertain: boolean;
}

/** Says that there is no list of packages, and how to attach one. */
export function NoSbom({ registry, image, isCertain }: NoSbomProps) {
  const { t } = useAcrTranslation();
  return (
    <>
      <Typography variant="body2">
        {isCertain ? t('sbom.none') : t('sbom.uncertain')}
      </Typography>
      <Commands told={registry} copyLabel={t('sbom.copyCommands')}>
        {host =>
          [
            `syft registry:${host}/${image} -o spdx-json=sbom.spdx.json`,
            `oras attach --artifact-type application/spdx+json ${host}/${image} sbom.spdx.json:application/spdx+json`,
          ].join('\n')
        }
      </Commands>
    </>
  );
}
