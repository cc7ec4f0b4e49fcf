/** @jest-environment node */
import { isCompanion, isCompanionOf } from './companions';

const HEX = 'a'.repeat(64);

it.each([
  [`sha256-${HEX}`, true],
  [`sha256-${HEX}.sig`, true],
  [`sha256-${HEX}.att`, true],
  [`sha256-${HEX}.sbom`, true],
  [`sha256-${HEX}.txt`, false],
  [`sha256-${HEX}.sigs`, false],
  [`sha256-${HEX}0`, false],
  [`my-sha256-${HEX}`, false],
  [`sha256-${'a'.repeat(63)}`, false],
  ['1.0.0', false],
])('tells whether %s only belongs to an image: %s', (tag, expected) => {
  expect(isCompanion(tag)).toBe(expected);
});

it.each([
  [`sha256-${HEX}.sig`, true],
  [`sha256-${'b'.repeat(64)}.sig`, false],
  [`sha256-${HEX}`, false],
  [`sha256-${HEX}.txt`, false],
])('tells whether %s is cosign’s for a manifest: %s', (tag, expected) => {
  expect(isCompanionOf(tag, `sha256:${HEX}`)).toBe(expected);
});
