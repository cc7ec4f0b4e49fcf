import { RepositoryRecord } from '../../registry';
import { attach } from '../attachments';
import { makeBuiltRepository } from '../builtRepository';
import { buildImage, buildReferrersIndex } from '../oci';
import { smallImage } from './smallImage';

/**
 * A repository of a registry without a list of referrers: what is attached to
 * 1.0.0 is told by a tag, and to 1.1.0 nothing is. Somebody has written a signature
 * of 1.1.0 into that tag, too.
 */
export async function makeNoReferrers(name: string): Promise<RepositoryRecord> {
  const first = await buildImage(smallImage(name, '1.0.0'));
  const second = await buildImage(smallImage(name, '1.1.0'));
  const sbom = attach('spdx', name, first, 80);
  const signature = attach('notation', name, first, 80);
  const foreign = attach('notation', name, second, 20);
  return makeBuiltRepository(name, {
    tags: [
      { name: '1.0.0', image: first, pushed: 90 },
      { name: '1.1.0', image: second, pushed: 30 },
      {
        name: first.digest.replace(':', '-'),
        image: buildReferrersIndex([sbom, signature, foreign]),
        pushed: 80,
      },
    ],
    content: { hasReferrers: false },
  });
}
