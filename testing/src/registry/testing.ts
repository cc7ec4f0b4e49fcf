/** What the tests of the embedded registry have in common. */
import { Account, RepositoryRecord } from './types';

/** May do everything. */
export const ADMIN: Account = {
  username: 'admin',
  password: 'secret',
  may: () => true,
};

/** A scope map's token: reads one repository, and may not list the catalog. */
export const READER: Account = {
  username: 'reader',
  password: 'secret',
  may: ({ type, name }) => type === 'repository' && name === 'team/api',
};

/** The Authorization header of an account. */
export function basic({ username, password }: Account): string {
  const pair = Buffer.from(`${username}:${password}`).toString('base64');
  return `Basic ${pair}`;
}

/** A repository as the recorded answers show it. */
export function makeRecordedRepository(
  name: string,
  reads: {
    tags?: RepositoryRecord['tags'];
    manifests?: RepositoryRecord['manifests'];
  },
): RepositoryRecord {
  return {
    name,
    createdTime: '2023-02-28T18:36:40.4540615Z',
    tags: reads.tags ?? [],
    manifests: reads.manifests ?? [],
  };
}
