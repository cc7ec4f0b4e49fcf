import {
  findPatch,
  LATEST_TAG,
  TaggedImage,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { useEndOfLife, useManifestProperties } from '../../../data/images';
import { useAssessments, useOwnReportSource } from '../../../data/reports';
import { NewestTags } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { FactList, joinNames, TimeCell } from '../../shared';
import { SecurityCell } from '../../tags';
import { LatestText } from './LatestText';
import { SizeText } from './SizeText';

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

/** What an overview tells of a repository's newest image. */
export function ImageSummary(props: ImageSummaryProps) {
  const { repository, newest, image, pushedAt, addressOf } = props;
  const { tag } = image;
  const { digest } = tag;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const manifest = useManifestProperties(repository, digest);
  const digests = useMemo(() => [digest], [digest]);
  // By that it is known whether there is anybody to ask for reports.
  const endOfLife = useEndOfLife(repository, digests, { enabled: true });
  const { isEndpointThere } = endOfLife;
  const hasOwnSource = useOwnReportSource() !== undefined;
  useAssessments(repository, digests, {
    enabled: hasOwnSource || isEndpointThere === true,
  });

  // Among the tags that were not read there may be others of it.
  const told = manifest.state === 'ready' ? manifest.value.tags ?? [] : [];
  const names = [...new Set([...image.names, ...told])];
  const others = names.filter(name => name !== tag.name);
  const patch = findPatch(tag.name, name =>
    newest.tags.some(each => each.name === name),
  );
  return (
    <FactList
      facts={[
        [
          t('card.newest'),
          <>
            {/* Told from the text that follows not by its colour alone. */}
            <Link to={addressOf(tag.name)} isUnderlined={others.length > 0}>
              {tag.name}
            </Link>
            {others.length > 0 &&
              ` ${t('tag.aliases', {
                names: joinNames(t, formats, others),
              })}`}
            {patch && ` · ${t('tag.patchOf', { tag: patch.base })}`}
          </>,
        ],
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
}
