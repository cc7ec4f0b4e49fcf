/** @jest-environment node */
import { syftPackageType } from './syftPackageType';

it.each([
  ['alpm', 'alpm'],
  ['apk', 'apk'],
  ['conan', 'conan'],
  ['conda', 'conda'],
  ['dart', 'pub'],
  ['dart-pub', 'pub'],
  ['deb', 'deb'],
  ['dotnet', 'nuget'],
  ['gem', 'gem'],
  ['go-module', 'golang'],
  ['hex', 'hex'],
  ['java-archive', 'maven'],
  ['jenkins-plugin', 'maven'],
  ['npm', 'npm'],
  ['php-composer', 'composer'],
  ['pod', 'cocoapods'],
  ['python', 'pypi'],
  ['rpm', 'rpm'],
  ['rust-crate', 'cargo'],
  ['swift', 'swift'],
  ['binary', undefined],
  ['toString', undefined],
  [['deb'], undefined],
  [undefined, undefined],
])('calls %j %s', (syft, type) => {
  expect(syftPackageType(syft)).toBe(type);
});
