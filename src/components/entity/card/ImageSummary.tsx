import Typography from '@material-ui/core/Typography';
import {
  LATEST_TAG,
  namesBesideLatest,
  TaggedImage,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { useEndOfLife, useManifestProperties } from '../../../data/images';
import { useAssessments, useOwnReportSource } from '../../../data/reports';
import { NewestTags } from '../../../data/tags';
import { newestRelease } from '../../../promotion';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Fact, FactList, TimeCell } from '../../shared';
import { SecurityCell } from '../../tags';
import { LatestText } from './LatestText';
import { SizeText } from './SizeText';
import { TagLink } from './TagLink';

interface ImageSummaryProps {
  repository: string;
  newest: NewestTags;
  /** The newest image among those. */
  image: TaggedImage;
  /** When that was pushed, if anything tells. */
  pushedAt?: Date;
  /** The address of an image in the tab. */
  addressOf: (tag: string) => string;
}

/** What an overview tells of a repository: its newest image, and its releases. */
export function ImageSummary(props: ImageSummaryProps) {
  const { repository, newest, image, pushedAt, addressOf } = props;
  const { tag } = image;
  const { digest } = tag;
  const { t } = useAcrTranslation();
  const manifest = useManifestProperties(repository, digest);
  const digests = useMemo(() => [digest], [digest]);
  // By that it is known whether there is anybody to ask for reports.
  const endOfLife = useEndOfLife(repository, digests, { enabled: true });
  const { isEndpointThere } = endOfLife;
  const hasOwnSource = useOwnReportSource() !== undefined;
  useAssessments(repository, digests, {
    enabled: hasOwnSource || isEndpointThere === true,
  });

  const release = useMemo(() => newestRelease(newest.tags), [newest.tags]);
  // Among the tags that were not read there may be others of it.
  const told = manifest.state === 'ready' ? manifest.value.tags ?? [] : [];
  const names = [...new Set([...image.names, ...told])];
  const others = names.filter(name => name !== tag.name);
  return (
    <FactList
      facts={[
        [
          t('card.newest'),
          <TagLink
            tag={tag}
            others={others}
            newest={newest}
            address={addressOf(tag.name)}
          />,
        ],
        ...releaseFacts(),
        [
          t('card.latest', { tag: LATEST_TAG }),
          <LatestText
            repository={repository}
            newest={newest}
            image={{ ...image, names }}
            address={addressOf(LATEST_TAG)}
          />,
        ],
        [
          t('card.pushed'),
          pushedAt ? <TimeCell time={pushedAt} /> : t('image.notReadable'),
        ],
        [
          t('column.size'),
          <SizeText repository={repository} manifest={manifest} />,
        ],
        ...(hasOwnSource || isEndpointThere !== false
          ? [
              [
                t('column.security'),
                <SecurityCell repository={repository} digest={digest} isRead />,
              ] as const,
            ]
          : []),
      ]}
    />
  );

  /** Of another image than the newest: that may be of a branch, or a patch of old. */
  function releaseFacts(): Fact[] {
    if (!release || release.digest === digest) {
      return [];
    }
    return [
      [
        t('card.release'),
        <>
          <TagLink
            tag={release}
            others={namesBesideLatest(newest.tags, release.digest).filter(
              name => name !== release.name,
            )}
            newest={newest}
            address={addressOf(release.name)}
          />
          {' · '}
          <TimeCell time={release.createdAt} />
          {/* Of those that were not read one may be higher. */}
          {!newest.isWhole && (
            <Typography variant="caption" display="block" color="textSecondary">
              {t('card.releaseSoFar')}
            </Typography>
          )}
        </>,
      ],
    ];
  }
}
