import Typography from '@material-ui/core/Typography';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Snippet } from '../Snippet';

interface NoSbomProps {
  /** The image with its registry and its digest, for a command line. */
  image: string;
  /** Whether everything that is attached was read. */
  isCertain: boolean;
}

/** Says that there is no list of packages, and how to attach one. */
export function NoSbom({ image, isCertain }: NoSbomProps) {
  const { t } = useAcrTranslation();
  return (
    <>
      <Typography variant="body2">
        {isCertain ? t('sbom.none') : t('sbom.uncertain')}
      </Typography>
      <Snippet
        text={[
          `syft registry:${image} -o spdx-json=sbom.spdx.json`,
          `oras attach --artifact-type application/spdx+json ${image} sbom.spdx.json:application/spdx+json`,
        ].join('\n')}
        copyLabel={t('sbom.copyCommands')}
      />
    </>
  );
}
