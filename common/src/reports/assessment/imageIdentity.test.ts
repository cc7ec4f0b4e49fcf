/** @jest-environment node */
import { DocumentSubject } from '../model';
import { ImageIdentity, DocumentScope, scopeOf } from './imageIdentity';

const LINUX = { os: 'linux', architecture: 'amd64' };
const ARM = { os: 'linux', architecture: 'arm64' };
const AMD_IMAGE = { digest: 'amd', platform: LINUX };
const ARM_IMAGE = { digest: 'arm', platform: ARM };

/** One image of an index, the others beside it. */
const inIndex = (
  images: NonNullable<ImageIdentity['index']>['images'],
  parts: Partial<ImageIdentity> = {},
): ImageIdentity => ({
  manifest: images[0].digest,
  config: 'config',
  ...(images[0].platform && { platform: images[0].platform }),
  index: { digest: 'index', images },
  ...parts,
});
const naming = (
  subjects: string[],
  parts: Partial<DocumentSubject> = {},
): DocumentSubject => ({ subjects, ...parts });

describe('of an image by itself', () => {
  const image = { manifest: 'image', config: 'config' };

  it.each<[string, string[], string[], DocumentScope]>([
    ['names its manifest', ['x', 'image'], [], 'image'],
    ['names its configuration', ['config'], [], 'image'],
    ['names nothing, and is attached to it', [], ['image'], 'image'],
    ['names another', ['other'], ['image'], 'other-image'],
    ['names nothing, and is attached to another', [], ['other'], 'other-image'],
    ['names nothing, and is attached to nothing', [], [], 'other-image'],
  ])('a document %s', (_what, subjects, attachedTo, scope) => {
    expect(scopeOf(naming(subjects), attachedTo, image)).toBe(scope);
  });

  it('no document is, by a configuration that is not known', () => {
    expect(scopeOf(naming(['']), [], { manifest: 'image', config: '' })).toBe(
      'other-image',
    );
  });
});

describe('of an image of an index', () => {
  const image = inIndex([AMD_IMAGE, ARM_IMAGE]);

  it.each<[string, DocumentSubject, DocumentScope]>([
    ['the image', naming(['amd']), 'image'],
    ['its configuration', naming(['config']), 'image'],
    ['the index and the image', naming(['index', 'amd']), 'image'],
    [
      'the index and its configuration',
      naming(['index', 'config'], { imageId: 'config' }),
      'image',
    ],
    ['another image', naming(['arm']), 'other-platform'],
    ['the index and another image', naming(['index', 'arm']), 'other-platform'],
    [
      'the index and another configuration',
      naming(['index', 'x'], { imageId: 'x' }),
      'other-platform',
    ],
    [
      'the index and another configuration, of its platform',
      naming(['index', 'x'], { imageId: 'x', platform: LINUX }),
      'other-platform',
    ],
    [
      'the index, of its platform',
      naming(['index'], { platform: LINUX }),
      'image',
    ],
    [
      'the index, of another platform',
      naming(['index'], { platform: ARM }),
      'other-platform',
    ],
    [
      'the index, of none of its platforms',
      naming(['index'], { platform: { architecture: 's390x' } }),
      'other-platform',
    ],
    [
      'the index, of another system',
      naming(['index'], { platform: { ...LINUX, os: 'windows' } }),
      'other-platform',
    ],
    [
      'the index, of its architecture',
      naming(['index'], { platform: { architecture: 'amd64' } }),
      'image',
    ],
    ['the index alone', naming(['index']), 'index'],
    ['something else', naming(['x'], { platform: LINUX }), 'other-image'],
  ])('a document that names %s', (_what, document, scope) => {
    expect(scopeOf(document, ['index'], image)).toBe(scope);
  });

  it.each<[string, string[], DocumentScope]>([
    ['the index', ['index'], 'index'],
    ['the image', ['amd'], 'image'],
    ['the index and the image', ['index', 'amd'], 'image'],
    ['another image', ['arm'], 'other-platform'],
  ])(
    'a document that names nothing, attached to %s',
    (_what, attachedTo, scope) => {
      expect(scopeOf(naming([]), attachedTo, image)).toBe(scope);
    },
  );

  it('a document that names the index, attached to the image', () => {
    expect(scopeOf(naming(['index']), ['amd'], image)).toBe('image');
    expect(scopeOf(naming(['index'], { platform: ARM }), ['amd'], image)).toBe(
      'other-platform',
    );
  });

  it('goes by the platform as long as its configuration is not known', () => {
    const unknown = inIndex([AMD_IMAGE, ARM_IMAGE], { config: undefined });
    const document = naming(['index', 'x'], { imageId: 'x' });
    expect(scopeOf(document, ['index'], unknown)).toBe('index');
    expect(scopeOf({ ...document, platform: LINUX }, ['index'], unknown)).toBe(
      'image',
    );
    expect(scopeOf({ ...document, platform: ARM }, ['index'], unknown)).toBe(
      'other-platform',
    );
  });

  it('is the only one there', () => {
    const only = inIndex([AMD_IMAGE]);
    expect(scopeOf(naming(['index']), ['index'], only)).toBe('image');
    expect(scopeOf(naming(['index'], { platform: ARM }), ['index'], only)).toBe(
      'other-platform',
    );
  });

  it('is one of two for versions of Windows', () => {
    const windows = { os: 'windows', architecture: 'amd64' };
    const image2 = inIndex([
      { digest: '2019', platform: windows },
      { digest: '2022', platform: windows },
      AMD_IMAGE,
    ]);
    const document = naming(['index'], { platform: windows });
    expect(scopeOf(document, ['index'], image2)).toBe('index');
    expect(
      scopeOf({ ...document, subjects: ['index', 'config'] }, [], image2),
    ).toBe('image');
    expect(
      scopeOf(
        { ...document, subjects: ['index', 'x'], imageId: 'x' },
        ['index'],
        image2,
      ),
    ).toBe('other-platform');
  });

  it('is one of two variants', () => {
    const v6 = { os: 'linux', architecture: 'arm', variant: 'v6' };
    const v7 = { ...v6, variant: 'v7' };
    const variants = inIndex([
      { digest: '7', platform: v7 },
      { digest: '6', platform: v6 },
    ]);
    const on = (platform: DocumentSubject['platform']) =>
      scopeOf(naming(['index'], { platform }), ['index'], variants);
    expect(on(v7)).toBe('image');
    expect(on(v6)).toBe('other-platform');
    expect(on({ os: 'linux', architecture: 'arm' })).toBe('index');
    const untold = inIndex([{ digest: 'arm', platform: ARM }, AMD_IMAGE]);
    expect(
      scopeOf(
        naming(['index'], { platform: { ...ARM, variant: 'v8' } }),
        ['index'],
        untold,
      ),
    ).toBe('image');
  });

  it('does not tell its platform', () => {
    const document = naming(['index'], { platform: LINUX });
    expect(
      scopeOf(document, ['index'], inIndex([{ digest: 'a' }, ARM_IMAGE])),
    ).toBe('image');
    expect(
      scopeOf(document, ['index'], inIndex([{ digest: 'a' }, { digest: 'b' }])),
    ).toBe('index');
    expect(
      scopeOf(document, ['index'], inIndex([{ digest: 'a' }, AMD_IMAGE])),
    ).toBe('other-platform');
  });
});
