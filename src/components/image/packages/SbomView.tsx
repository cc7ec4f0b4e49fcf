import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { limitedOptions } from '../../shared';
import { PackageSearch } from './PackageSearch';
import { AttachedSbom, madeAt } from './sboms';

const FORMATS = {
  cyclonedx: 'CycloneDX',
  spdx: 'SPDX',
  syft: 'Syft',
  trivy: 'Trivy',
} as const;

const useStyles = makeStyles(theme => ({
  choice: { maxWidth: '100%', marginBottom: theme.spacing(1.5) },
  text: { overflowWrap: 'anywhere' },
}));

/** A list of packages; of several the newest, until another one is chosen. */
export function SbomView({ sboms }: { sboms: AttachedSbom[] }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [chosenId, setChosenId] = useState<string>();
  const chosen = sboms.find(({ id }) => id === chosenId) ?? sboms[0];
  const { id, sbom } = chosen;
  const { packages, unreadable } = sbom;
  return (
    <>
      {sboms.length > 1 && (
        <TextField
          select
          size="small"
          variant="outlined"
          id="acr-sbom"
          className={classes.choice}
          label={t('sbom.document')}
          value={id}
          onChange={event => setChosenId(event.target.value)}
        >
          {limitedOptions(
            t,
            formats,
            sboms.map(each => ({
              value: each.id,
              label: describeSbom(t, formats, each),
            })),
            id,
          )}
        </TextField>
      )}
      <Typography variant="body2" className={classes.text}>
        {describeSbom(t, formats, chosen)}
      </Typography>
      {chosen.isOwnDigest && (
        <Typography variant="body2" role="note">
          {t('sbom.otherDigest')}
        </Typography>
      )}
      {unreadable > 0 && (
        <Typography variant="body2">
          {t('sbom.entriesUnread', {
            count: unreadable,
            formatted: formats.number(unreadable),
          })}
        </Typography>
      )}
      {packages.length > 0 ? (
        <PackageSearch packages={packages} />
      ) : (
        <Typography variant="body2">{t('sbom.noPackages')}</Typography>
      )}
    </>
  );
}

/** The format of a document, when it was made, and what it is called. */
function describeSbom(
  t: AcrTranslate,
  formats: Formats,
  attached: AttachedSbom,
): string {
  const { candidate, sbom } = attached;
  const format = FORMATS[sbom.format];
  const time = madeAt(attached);
  return t('sbom.choice', {
    text: time
      ? t('sbom.made', { format, day: formats.day(time) })
      : t('sbom.noDay', { format }),
    name: candidate.fileName,
  });
}
