/** @jest-environment node */
import { findPlace, imageNamesOf } from './sarifPlace';

const LAYER = `sha256:${'3'.repeat(64)}`;
const IMAGE = `sha256:${'4'.repeat(64)}`;

const resultAt = (uri: unknown, ...logicalLocations: unknown[]) => ({
  locations: [
    { physicalLocation: { artifactLocation: { uri } }, logicalLocations },
    { physicalLocation: { artifactLocation: { uri: '/second' } } },
  ],
});
const pathOf = (uri: unknown, image?: string) =>
  findPlace(resultAt(uri), imageNamesOf(image), false).path;

it.each([
  ['usr/bin/a', 'usr/bin/a'],
  ['/usr/bin/a', '/usr/bin/a'],
  ['file:///usr/bin/a', '/usr/bin/a'],
  ['file://host/a', 'file://host/a'],
  ['usr/lib/%40scope/a%20b', 'usr/lib/@scope/a b'],
  ['usr/100%', 'usr/100%'],
  ['Dockerfile', undefined],
  ['dockerfile', undefined],
  ['/Dockerfile', undefined],
  ['app/Dockerfile', 'app/Dockerfile'],
  ['Dockerfile.d/a', 'Dockerfile.d/a'],
  ['docker-image', undefined],
  ['image', undefined],
  ['unknown', undefined],
  ['.', undefined],
  ['./', undefined],
  ['/', undefined],
  ['', undefined],
  [3, undefined],
  [undefined, undefined],
])('takes %j for the path %s', (uri, path) => {
  expect(pathOf(uri)).toBe(path);
});

it.each([
  ['registry.example:5000/team/app:1.0', 'team/app', undefined],
  ['registry.example/team/app:1.0', 'team/app/usr/bin/a', 'usr/bin/a'],
  ['registry.example/team/app:1.0', 'team/application', 'team/application'],
  ['team/app:1.0', 'team/app:1.0', undefined],
  ['team/app:1.0', 'team/app_1.0', undefined],
  ['registry.example/app:1.0', 'registry.example/app_1.0', undefined],
  ['registry.example/app:1.0', 'registry.example/app', undefined],
  [`team/app@${IMAGE}`, 'team/app', undefined],
  ['alpine:3.18', 'alpine', undefined],
  // It may be a folder.
  ['app', 'app/package.json', 'app/package.json'],
  ['team/app', 'app', 'app'],
])('knows that in %s, %s is the path %s', (image, uri, path) => {
  expect(pathOf(uri, image)).toBe(path);
});

it.each([
  ['user-input/lib/a', `user-input@${LAYER}:/lib/a`, 'lib/a'],
  ['alpine//lib/a', `alpine:3@${IMAGE}@${LAYER}:/lib/a`, '/lib/a'],
  ['user-input/lib/a', `user-input@${LAYER}:/lib/b`, 'user-input/lib/a'],
  ['/lib/a', `x@${LAYER}:/lib/a`, '/lib/a'],
  ['x/lib/a', ':/lib/a', 'x/lib/a'],
])('knows that %s at %s is %s', (uri, fullyQualifiedName, path) => {
  expect(findPlace(resultAt(uri, { fullyQualifiedName }), [], false).path).toBe(
    path,
  );
});

it('takes a path from a logical location only if there is no other', () => {
  const logical = [{ name: 'a.b' }, { name: '/x' }, { name: '/y' }];
  expect(findPlace(resultAt('a', ...logical), [], false).path).toBe('a');
  expect(findPlace(resultAt('image', ...logical), [], false).path).toBe('/x');
  expect(findPlace(resultAt('image', { name: 'x' }), [], false)).toEqual({
    names: [],
  });
});

it('knows the layer', () => {
  const place = (fullyQualifiedName: unknown) =>
    findPlace(resultAt('a', null, { fullyQualifiedName }), [], false);
  expect(place(`x@${IMAGE}@${LAYER}:/a`).layer).toBe(LAYER);
  expect(place(`x@${IMAGE}`)).not.toHaveProperty('layer');
  expect(place('x@sha256:3:/a')).not.toHaveProperty('layer');
  expect(place(1).names).toEqual([]);
  expect(place('x').names).toEqual(['x']);
});

it.each([
  [3, 3],
  [1, 1],
  [0, undefined],
  [-1, undefined],
  ['3', undefined],
])('takes the line %j as %s', (startLine, line) => {
  const physicalLocation = { region: { startLine } };
  expect(findPlace({ locations: [{ physicalLocation }] }, [], false).line).toBe(
    line,
  );
});

it('takes absolute paths only, where others are not in the image', () => {
  expect(findPlace(resultAt('a'), [], true).path).toBeUndefined();
  expect(findPlace(resultAt('/a'), [], true).path).toBe('/a');
});

it('looks at some logical locations only', () => {
  const many = Array.from({ length: 50 }, () => ({ fullyQualifiedName: 'x' }));
  expect(findPlace(resultAt('a', ...many), [], false).names).toHaveLength(20);
});
