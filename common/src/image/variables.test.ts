/** @jest-environment node */
import { splitVariable } from './variables';

it.each([
  ['NAME=value=x', 'NAME', 'value=x'],
  ['NAME=', 'NAME', ''],
  ['NAME', 'NAME', ''],
])('splits %s', (variable, name, value) => {
  expect(splitVariable(variable)).toEqual({ name, value });
});
