/** What the registry's metadata API tells of an image, as facts to show. */
import Chip from '@material-ui/core/Chip';
import {
  BuildCache,
  platformName,
  toldBuildCache,
} from 'backstage-plugin-acr-common';
import { Image } from '../../../data/images';
import { isIndex } from '../../../data/tags';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import {
  CopyButton,
  Fact,
  joinNames,
  Limited,
  ModifiedCell,
  TimeCell,
} from '../../shared';

/** As many tags of an image as are named at first. */
const SHOWN_TAGS = 50;

/** As many platforms of an index as are named. */
const SHOWN_PLATFORMS = 20;

/** What an image's content tells more exactly. */
export interface MeasuredImage {
  /** Present if it is no image, but what a build keeps. */
  buildCache?: BuildCache;
  /** In bytes, compressed and unpacked, where that is known. */
  size?: number;
  unpackedSize?: number;
  /** What the chosen image of an index runs on. */
  platform?: string;
  /** What the images of an index run on, or this one by its configuration. */
  platforms?: string[];
  /** When it was built, by itself. */
  builtAt?: Date;
}

/** How it is called. */
export function nameFacts(t: AcrTranslate, { tag, manifest }: Image): Fact[] {
  const names = new Set([tag.name, ...(manifest.tags ?? [])]);
  return [
    [
      t('image.tags'),
      <Limited items={[...names]} limit={SHOWN_TAGS}>
        {shown =>
          shown.map(name => (
            <Chip
              key={name}
              style={{ margin: '0 4px 4px 0', maxWidth: '100%' }}
              size="small"
              variant="outlined"
              label={name}
            />
          ))
        }
      </Limited>,
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
  ];
}

/** How large and how old it is, and what it runs on. */
export function propertyFacts(
  t: AcrTranslate,
  formats: Formats,
  image: Image,
  measured: MeasuredImage = {},
): Fact[] {
  const { tag, manifest } = image;
  const told =
    manifest.platforms ?? (manifest.platform ? [manifest.platform] : []);
  const platforms = measured.platforms ?? told.map(platformName);
  const names = [...new Set(platforms)];
  return [
    [t('column.size'), describeSize(t, formats, image, measured)],
    ...builtFacts(t, measured),
    [t('column.created'), <TimeCell time={tag.createdAt} />],
    [t('column.modified'), <ModifiedCell tag={tag} />],
    isBuildCache(image, measured)
      ? [t('image.buildCache'), t('tag.buildCacheHint')]
      : [
          t('column.platform'),
          joinNames(t, formats, names, SHOWN_PLATFORMS) ||
            t('image.noPlatform'),
        ],
    [t('image.mediaType'), manifest.mediaType ?? t('image.notTold')],
  ];
}

function isBuildCache({ manifest }: Image, { buildCache }: MeasuredImage) {
  return buildCache !== undefined || toldBuildCache(manifest) !== undefined;
}

/**
 * Builds that come out the same each time have a made-up date, mostly the
 * beginning of time (reproducible-builds.org, `SOURCE_DATE_EPOCH`).
 */
const FIRST_BUILD = Date.UTC(2013, 0);

function builtFacts(t: AcrTranslate, { builtAt }: MeasuredImage): Fact[] {
  return builtAt && builtAt.getTime() >= FIRST_BUILD
    ? [[t('image.built'), <TimeCell time={builtAt} />]]
    : [];
}

/** What is special about it. */
export function markFacts(t: AcrTranslate, { tag, manifest }: Image): Fact[] {
  const facts: Fact[] = [];
  if (tag.isLocked || manifest.isLocked) {
    facts.push([t('image.lock'), t('tag.lockedHint')]);
  }
  if (tag.isReadDisabled || manifest.isReadDisabled) {
    facts.push([t('image.reading'), t('tag.readDisabledHint')]);
  }
  if (manifest.isQuarantined) {
    facts.push([t('image.quarantine'), t('tag.quarantinedHint')]);
  }
  return facts;
}

/** The registry tells no size of the images in an index; their content does. */
function describeSize(
  t: AcrTranslate,
  formats: Formats,
  { manifest }: Image,
  measured: MeasuredImage,
): string {
  const told = isIndex(manifest) ? undefined : manifest.size;
  const size = measured.size ?? told;
  if (size === undefined) {
    return isIndex(manifest) ? t('image.sizeByPlatform') : t('image.notTold');
  }
  return [
    t('image.compressed', { size: formats.bytes(size) }),
    measured.unpackedSize !== undefined &&
      t('image.unpacked', { size: formats.bytes(measured.unpackedSize) }),
    measured.platform,
  ]
    .filter(Boolean)
    .join(' · ');
}
