import { useQueries, useQueryClient } from '@tanstack/react-query';
import {
  AcrManifestProperties,
  findNewestImage,
  isIndexType,
  listImages,
  NewestImage,
  PushTime,
  toldBuildCache,
} from 'backstage-plugin-acr-common';
import { useEffect, useMemo, useState } from 'react';
import { indexQuery, propertiesQuery } from '../images';
import { toReading } from '../query';
import { useAcrApi } from '../registries';
import { NewestTags } from './useNewestTags';

/** Of as many images the manifest is asked; of others only their tags. */
const MOST_ASKED = 4;

/**
 * Finds the newest of a repository's images, and asks one manifest after the
 * other how old it is until that is clear: mostly one. Works below a
 * `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param newest - `undefined` as long as it is not read
 */
export function useNewestImage(
  repository: string,
  newest: NewestTags | undefined,
): NewestImage {
  const api = useAcrApi();
  const client = useQueryClient();
  const [room, setRoom] = useState(1);
  const images = useMemo(() => listImages(newest?.tags ?? []), [newest]);
  const digests = images.slice(0, MOST_ASKED).map(({ tag }) => tag.digest);
  const asked = digests.slice(0, room);
  const queries = useQueries({
    queries: asked.map(digest => propertiesQuery(api, repository, digest)),
  });
  const readings = queries.map(toReading);
  // What is for no platform may be a build cache: one has to look.
  const suspects = readings.flatMap(reading =>
    reading.state === 'ready' && mayBeCache(reading.value)
      ? [reading.value.digest]
      : [],
  );
  const indexes = useQueries({
    queries: suspects.map(digest =>
      indexQuery(api, client, repository, digest),
    ),
  });
  const found = findNewestImage(images, (digest): PushTime | undefined => {
    const at = digests.indexOf(digest);
    const reading = readings[at];
    if (at === -1 || reading?.state === 'failed') {
      return 'not-told';
    }
    if (reading?.state !== 'ready') {
      return undefined;
    }
    const index = indexes[suspects.indexOf(digest)];
    if (index?.isPending) {
      return undefined;
    }
    return index?.data?.buildCache || toldBuildCache(reading.value)
      ? 'no-image'
      : reading.value.createdAt;
  });
  const wanted = found.unclear ? digests.indexOf(found.unclear) + 1 : 0;
  useEffect(() => {
    setRoom(before => Math.max(before, wanted));
  }, [wanted]);
  return found;
}

function mayBeCache({ mediaType = '', platforms = [] }: AcrManifestProperties) {
  return isIndexType(mediaType) && platforms.length === 0;
}
