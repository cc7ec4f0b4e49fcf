/** A tag for everything that people attach, and what may go wrong with it. */
import { RepositoryRecord } from '../../registry';
import { attachCounts } from '../scans/attachTrivy';
import {
  buildStates,
  buildTag,
  HOUR,
  makeScannedRepository,
} from '../scans/scannedTags';
import { MANY_REFERRERS } from './manyReferrers';
import { PARTIAL_SCANS } from './partialScans';
import { buildAttested, buildReportsOfIndex } from './platforms';
import { SCANNERS } from './scanners';
import { SET_ASIDE } from './setAside';
import { SYFT_SBOM } from './syftSbom';
import { UNREADABLE } from './unreadable';

/** Builds the repository. */
export async function makeAttached(name: string): Promise<RepositoryRecord> {
  const states = [
    ...SET_ASIDE,
    ...PARTIAL_SCANS,
    ...SCANNERS,
    ...UNREADABLE,
    ...MANY_REFERRERS,
    ...SYFT_SBOM,
  ];
  return makeScannedRepository(name, [
    ...(await buildStates(name, states)),
    await buildReportsOfIndex(name),
    await buildAttested(name),
  ]);
}

/**
 * Builds a repository of a cache rule, whose source gives no list of what is
 * attached: neither is the report found that there is.
 */
export async function makeCached(name: string): Promise<RepositoryRecord> {
  const repository = makeScannedRepository(name, [
    await buildTag(name, '1.0.0', HOUR, (_, image) => [
      attachCounts(name, image, { HIGH: 1 }, 30),
    ]),
  ]);
  return {
    ...repository,
    content: {
      ...repository.content!,
      cacheRule: { name: 'example-cache', source: 'registry.example.com' },
    },
  };
}
