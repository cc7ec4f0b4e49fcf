/**
 * That the audit of dependencies is red for a severe advisory, and never green
 * where nobody answers: by a registry that says what it is told to.
 *
 * @jest-environment node
 */
import { execFile } from 'child_process';
import { createServer, Server } from 'http';
import { AddressInfo } from 'net';
import { resolve } from 'path';

const ROOT = resolve(__dirname, '..');

// Yarn is started, and reads the whole lock file.
jest.setTimeout(120_000);

let registry: Server | undefined;
afterEach(() => registry?.close());

/** What the registry answers when it is asked for advisories. */
interface Answer {
  status: number;
  body: object;
}

function startRegistry({ status, body }: Answer): Promise<string> {
  const server = createServer((request, response) => {
    const isAsked = request.url === '/-/npm/v1/security/advisories/bulk';
    response.writeHead(isAsked ? status : 404, {
      'Content-Type': 'application/json',
    });
    response.end(JSON.stringify(body));
  });
  registry = server;
  return new Promise(started =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      started(`http://127.0.0.1:${port}`);
    }),
  );
}

/** How the audit ends, and what its last line says. */
async function audit(answer: Answer, ...options: string[]) {
  const address = await startRegistry(answer);
  return new Promise<{ code: unknown; result?: string }>(ended =>
    execFile(
      process.execPath,
      ['scripts/checkAudit.mjs', ...options],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          YARN_NPM_AUDIT_REGISTRY: address,
          YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
          YARN_HTTP_RETRY: '0',
        },
      },
      (error, stdout) =>
        ended({
          code: error?.code ?? 0,
          result: stdout.trim().split('\n').at(-1),
        }),
    ),
  );
}

function advisory(severity: string) {
  return {
    id: 1,
    url: `https://github.com/advisories/${severity}`,
    title: 'Slow on some texts',
    severity,
    vulnerable_versions: '*',
    cwe: [],
    cvss: { score: 0 },
  };
}

it('refuses severe advisories', async () => {
  const body = {
    '@backstage/errors': [advisory('high')],
    'p-limit': [advisory('moderate')],
  };
  expect(await audit({ status: 200, body })).toEqual({
    code: 1,
    result: 'Audited: severe advisories: 1, others: 1.',
  });
});

it('asks for what the plugin wants of an app, and not for what it is made with', async () => {
  const body = {
    '@backstage/core-components': [advisory('low')],
    jest: [advisory('critical')],
  };
  expect(await audit({ status: 200, body })).toEqual({
    code: 0,
    result: 'Audited: severe advisories: 0, others: 1.',
  });
});

it('does not take no answer for a good one', async () => {
  expect(await audit({ status: 405, body: {} }, '--required')).toEqual({
    code: 1,
    result:
      'Not audited: this registry tells nothing of advisories (Response Code: 405 (Method Not Allowed)).',
  });
});
