// Its name keeps it out of the mutation tests, which know no mocks of modules.
import { maskCommand } from './secrets';
import { showCommand } from './shown';

jest.mock('./secrets', () => {
  const secrets = jest.requireActual('./secrets');
  return { ...secrets, maskCommand: jest.fn(secrets.maskCommand) };
});

it('cuts a command of any length before it is looked into', () => {
  const shown = showCommand(`RUN ${'A=b '.repeat(1_000_000)}`);
  expect(shown.masked).toMatch(/^RUN A=b .*…$/);
  const [[text], ...others] = jest.mocked(maskCommand).mock.calls;
  expect(text.length).toBeLessThanOrEqual(4_096);
  expect(others).toEqual([]);
});
