/**
 * The check of `yarn e2e:templates` that an app has one copy of each package.
 *
 * @jest-environment node
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { expectOneCopy } from '../e2e/templates/copies';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'app-'));
  put('node_modules/react', '18.3.1');
  put('node_modules/@backstage/core-components', '0.18.14');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(place: string, version: string) {
  mkdirSync(join(root, place), { recursive: true });
  writeFileSync(join(root, place, 'package.json'), `{"version":"${version}"}`);
}

it('takes an app that has each package once', () => {
  put('packages/app', '0.0.0');
  symlinkSync(join(root, 'packages/app'), join(root, 'node_modules/app'));
  put('packages/app/node_modules/@backstage/ui', '0.18.0');
  put('node_modules/@backstage/config/node_modules/lodash', '4.17.21');
  put('node_modules/lodash', '4.18.0');
  expect(() => expectOneCopy(root)).not.toThrow();
});

it.each([
  'node_modules/backstage-plugin-acr/node_modules/@backstage/core-components',
  'node_modules/@backstage/ui/node_modules/@backstage/core-components',
  'packages/app/node_modules/@backstage/core-components',
])('finds a second copy in %s', place => {
  put(place, '0.18.16');
  expect(() => expectOneCopy(root)).toThrow(
    `@backstage/core-components\n  0.18.14 in node_modules/@backstage/core-components\n  0.18.16 in ${place}`,
  );
});

it('finds a second copy of the same version', () => {
  put('node_modules/@material-ui/lab/node_modules/react', '18.3.1');
  expect(() => expectOneCopy(root)).toThrow(/^These .*once:\nreact\n/);
});

it('leaves out what the templates have twice themselves', () => {
  put('node_modules/@yarnpkg/plugin-version/node_modules/react', '17.0.2');
  put('node_modules/@tanstack/react-virtual', '3.14.26');
  put(
    'node_modules/swagger-ui-react/node_modules/@tanstack/react-virtual',
    '3.14.10',
  );
  expect(() => expectOneCopy(root)).not.toThrow();
});

it('says so when nothing is installed', () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(() => expectOneCopy(root)).toThrow('is it installed?');
});
