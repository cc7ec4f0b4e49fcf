/** @jest-environment node */
import { digestPath, repositoryPath, tagPath } from './paths';

describe('the parts of a URL', () => {
  it('are encoded as one segment each', () => {
    expect(repositoryPath('team/api')).toBe('team%2Fapi');
    expect(tagPath('1.0.0')).toBe('1.0.0');
    expect(digestPath(`sha256:${'a'.repeat(64)}`)).toBe(
      `sha256%3A${'a'.repeat(64)}`,
    );
  });

  it('are none where a repository has no such name', () => {
    expect(() => repositoryPath('team/../api')).toThrow(
      expect.objectContaining({
        message: 'This is no name of a repository (parent-path)',
        failure: {
          kind: 'malformed-name',
          repository: 'team/../api',
          problem: 'parent-path',
        },
      }),
    );
  });

  it.each(['', '..', '1.0.0/..', 'a b'])('are none for the tag %p', tag => {
    expect(() => tagPath(tag)).toThrow(
      expect.objectContaining({
        failure: {
          kind: 'unexpected',
          message: expect.stringContaining('This is no name of a tag'),
        },
      }),
    );
  });

  it.each(['', 'latest', 'sha256:..'])('are none for the digest %p', digest => {
    expect(() => digestPath(digest)).toThrow(
      expect.objectContaining({
        failure: {
          kind: 'unexpected',
          message: expect.stringContaining(
            'A manifest is named by its sha256 digest',
          ),
        },
      }),
    );
  });
});
