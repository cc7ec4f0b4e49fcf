/** @jest-environment node */
import { readDeclaration } from './readDeclaration';

it('reads keys, types, what is required, defaults and visibility', () => {
  const declared = readDeclaration(`
    export interface Config {
      acr?: {
        /**
         * A path, such as \`/a.b\`. Default: the first
         * part of it.
         * @pattern ^(?:/(?!\\.{1,2}$)[a-z.]+)+$
         * @visibility frontend
         */
        path?: string;
        /** All of them. */
        list?: Array<{ count: number }>;
      };
    }
  `);
  const optional = { isRequired: false };
  expect(declared).toEqual([
    { key: 'acr', type: 'object', ...optional },
    {
      key: 'acr.path',
      type: 'string',
      ...optional,
      usual: 'the first part of it',
      visibility: 'frontend',
    },
    { key: 'acr.list', type: 'list', ...optional },
    { key: 'acr.list[].count', type: 'number', isRequired: true },
  ]);
});

it('does not pass over a type that it cannot tell', () => {
  expect(() =>
    readDeclaration('export interface Config { acr?: string | number }'),
  ).toThrow('The type of acr cannot be read here: string | number');
});
