import { ImageFacts } from './imageFacts';
import { httpLink } from './sourceLinks';

/** As Azure Pipelines names a build: `vstfs:///Build/Build/1293`. */
const BUILD_URI = /^vstfs:\/\/\/Build\/Build\/(\d{1,20})$/i;

/**
 * The page of what built an image, where its labels tell it: those of Azure Pipelines
 * name the collection, the project and the number of the build, of which it is
 * `COLLECTION/PROJECT/_build/results?buildId=NUMBER`, or the page of the release.
 *
 * @returns an http(s) address without credentials; `undefined` where none is told
 *
 * @alpha
 */
export function pipelineLink(facts: ImageFacts): string | undefined {
  const { buildUri = '', collectionUrl = '', project, releaseUrl = '' } = facts;
  const id = BUILD_URI.exec(buildUri)?.[1];
  const collection = httpLink(collectionUrl);
  if (id && collection && project) {
    const { origin, pathname } = new URL(collection);
    const path = `${pathname.replace(/\/+$/, '')}/${encodeURIComponent(
      project,
    )}`;
    return `${origin}${path}/_build/results?buildId=${id}`;
  }
  return httpLink(releaseUrl);
}
