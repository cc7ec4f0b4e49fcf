import { readImageFacts } from './imageFacts';
import { pipelineLink } from './pipelineLink';

const AZURE = 'com.azure.dev.image';
const BUILT = {
  [`${AZURE}.build.builduri`]: 'vstfs:///Build/Build/1293',
  [`${AZURE}.system.teamfoundationcollectionuri`]:
    'https://dev.azure.com/example/',
  [`${AZURE}.system.teamproject`]: 'Web shop',
};

function linkOf(labels: Record<string, string>) {
  return pipelineLink(readImageFacts({ labels, annotations: [] }));
}

it('leads to the build of Azure Pipelines', () => {
  expect(linkOf(BUILT)).toBe(
    'https://dev.azure.com/example/Web%20shop/_build/results?buildId=1293',
  );
});

it('leads to a server of the company’s own', () => {
  expect(
    linkOf({
      'com.example.tfs.image.build.builduri': 'vstfs:///Build/Build/7',
      'com.example.tfs.image.system.teamfoundationcollectionuri':
        'https://tfs.example.com/tfs/Default',
      'com.example.tfs.image.system.teamproject': 'shop',
    }),
  ).toBe('https://tfs.example.com/tfs/Default/shop/_build/results?buildId=7');
});

it('leads to the release where that made it', () => {
  const releaseUrl =
    'https://dev.azure.com/example/shop/_release?releaseId=3&_a=release-summary';
  expect(linkOf({ [`${AZURE}.release.releaseweburl`]: releaseUrl })).toBe(
    releaseUrl,
  );
});

it('has no credentials', () => {
  expect(
    linkOf({
      ...BUILT,
      [`${AZURE}.system.teamfoundationcollectionuri`]:
        'https://build:secret@dev.azure.com/example/?token=secret#secret',
    }),
  ).toBe(
    'https://dev.azure.com/example/Web%20shop/_build/results?buildId=1293',
  );
});

it.each([
  ['nothing is told', {}],
  [
    'the build is none',
    { [`${AZURE}.build.builduri`]: 'vstfs:///Git/Commit/1' },
  ],
  ['its number is none', { [`${AZURE}.build.builduri`]: `${'9'.repeat(30)}` }],
  [
    'the server is no address of the web',
    {
      [`${AZURE}.system.teamfoundationcollectionuri`]: `${'javascript'}:alert(1)`,
    },
  ],
  ['the project is not told', { [`${AZURE}.system.teamproject`]: '' }],
])('leads nowhere where %s', (_what, labels) => {
  const told = Object.keys(labels).length > 0 ? { ...BUILT, ...labels } : {};
  expect(linkOf(told)).toBeUndefined();
});

it('stays within the project, whatever that is called', () => {
  expect(
    linkOf({ ...BUILT, [`${AZURE}.system.teamproject`]: '../../x?y#z' }),
  ).toBe(
    'https://dev.azure.com/example/..%2F..%2Fx%3Fy%23z/_build/results?buildId=1293',
  );
});
