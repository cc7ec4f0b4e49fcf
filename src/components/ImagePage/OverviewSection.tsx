import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Image } from '../../hooks/useImage';
import { ImageManifest } from '../../api/types';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { CopyButton } from '../CopyButton';
import { formatBytes } from '../formatBytes';
import { isIndex, platformName } from '../TagTable/manifests';
import { ModifiedCell } from '../TagTable/ModifiedCell';
import { TimeCell } from '../TagTable/TimeCell';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, max-content) 1fr',
    gap: theme.spacing(1, 3),
    margin: 0,
  },
  name: { color: theme.palette.text.secondary },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  chip: { margin: theme.spacing(0, 0.5, 0.5, 0) },
}));

/** What the registry knows of an image. */
export function OverviewSection({ image }: { image: Image }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { tag, manifest } = image;
  const platforms =
    manifest.platforms ?? (manifest.platform ? [manifest.platform] : []);
  const names = [...new Set(platforms.map(platformName))];
  const facts: Array<[name: string, value: ReactNode]> = [
    [
      t('image.tags'),
      [...new Set([tag.name, ...(manifest.tags ?? [])])].map(name => (
        <Chip
          key={name}
          className={classes.chip}
          size="small"
          variant="outlined"
          label={name}
        />
      )),
    ],
    [
      t('image.digest'),
      <>
        <code>{tag.digest}</code>{' '}
        <CopyButton
          text={tag.digest}
          label={t('tag.copyDigest', { tag: tag.name })}
        />
      </>,
    ],
    [t('column.created'), <TimeCell time={tag.createdAt} />],
    [t('column.modified'), <ModifiedCell tag={tag} />],
    [t('column.size'), describeSize(t, manifest)],
    [t('column.platform'), names.join(', ') || t('image.noPlatform')],
    [t('image.mediaType'), manifest.mediaType ?? t('image.notTold')],
  ];
  if (tag.isLocked || manifest.isLocked) {
    facts.push([t('image.lock'), t('tag.lockedHint')]);
  }
  if (manifest.isQuarantined) {
    facts.push([t('image.quarantine'), t('tag.quarantinedHint')]);
  }
  return (
    <section aria-label={t('image.overview')}>
      <Typography variant="h6" component="h3" gutterBottom>
        {t('image.overview')}
      </Typography>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <Typography
            key={name}
            component="div"
            variant="body2"
            style={{ display: 'contents' }}
          >
            <dt className={classes.name}>{name}</dt>
            <dd className={classes.value}>{value}</dd>
          </Typography>
        ))}
      </dl>
    </section>
  );
}

function describeSize(t: AcrTranslate, manifest: ImageManifest): string {
  if (isIndex(manifest)) {
    return t('image.sizeByPlatform');
  }
  return manifest.size === undefined
    ? t('image.notTold')
    : t('image.compressed', { size: formatBytes(manifest.size) });
}
