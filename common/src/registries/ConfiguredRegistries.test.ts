/** @jest-environment node */
import { ConfigReader } from '@backstage/config';
import { CONNECTION_STEPS, ConnectionCheck, Transport } from '../registry';
import { ConfiguredRegistries } from './ConfiguredRegistries';

it('tests the connection to a registry by the way that leads to it', async () => {
  const send = jest.fn<ReturnType<Transport['send']>, []>(async () =>
    Response.json({ errors: [{ code: 'UNAUTHORIZED' }] }, { status: 401 }),
  );
  const registries = new ConfiguredRegistries({
    config: new ConfigReader({}),
    transportOf: () => ({ peer: 'registry', send }),
  });
  const [registry] = registries.configured;
  const checks: ConnectionCheck[] = [];
  for await (const check of registries.testConnection(registry, {
    repositories: [],
  })) {
    checks.push(check);
  }
  expect(send).toHaveBeenCalled();
  expect(checks.map(({ step }) => step)).toEqual(CONNECTION_STEPS);
  expect(checks[0]).toEqual({ step: 'reach', result: 'passed' });
});
