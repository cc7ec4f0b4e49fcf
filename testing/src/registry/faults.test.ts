/** @jest-environment node */
import { gunzipSync } from 'zlib';
import { makeBuilds, makeRepository } from '../sampleData/make';
import { RunningRegistry, startRegistry } from '.';
import { ADMIN, basic } from './testing';
import { Fault } from './types';

const repository = makeRepository('team/api', makeBuilds('api', 3));
const FIRST = '/acr/v1/team%2Fapi/_tags?n=2';

let registry: RunningRegistry;
beforeAll(async () => {
  registry = await startRegistry({
    repositories: [repository],
    accounts: [ADMIN],
  });
});
afterAll(() => registry.stop());

/** Reads the second page, which has one tag, with a fault. */
function readSecond(fault: Fault, query = `${FIRST}&last=build-2`) {
  repository.behaviour = { kind: 'fault', fault };
  return get(query);
}

function get(path: string) {
  return fetch(`${registry.url}${path}`, {
    headers: { Authorization: basic(ADMIN) },
  });
}

it('leaves the first page as it should be', async () => {
  repository.behaviour = { kind: 'fault', fault: { kind: 'drop' } };
  expect((await (await get(FIRST)).json()).tags).toHaveLength(2);
});

it('ends the connection before anything was said', async () => {
  await expect(readSecond({ kind: 'drop' })).rejects.toThrow('fetch failed');
});

it.each([
  ['whose length was told', true],
  ['whose length was not told', false],
])('ends the connection in a body %s', async (_what, tellsLength) => {
  const response = await readSecond({ kind: 'cut', tellsLength });
  expect(response.headers.has('Content-Length')).toBe(tellsLength);
  await expect(response.text()).rejects.toThrow('terminated');
});

it('sends a body byte by byte', async () => {
  const response = await readSecond({ kind: 'trickle', milliseconds: 0 });
  let pieces = 0;
  for await (const _piece of response.body!) {
    pieces += 1;
  }
  expect(pieces).toBeGreaterThan(50);
});

it('says gzip of what is none', async () => {
  const response = await readSecond({ kind: 'gzip', is: 'said' });
  expect(response.headers.get('Content-Encoding')).toBe('gzip');
  await expect(response.text()).rejects.toThrow('terminated');
});

it('says nothing of gzip', async () => {
  const response = await readSecond({ kind: 'gzip', is: 'done' });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(JSON.parse(gunzipSync(bytes).toString()).tags).toHaveLength(1);
});

it('calls JSON something else', async () => {
  const contentType = 'image/png';
  const response = await readSecond({ kind: 'content-type', contentType });
  expect(response.headers.get('Content-Type')).toBe('image/png');
  expect((await response.json()).tags).toHaveLength(1);
});

it('sends a web page of any size', async () => {
  const response = await readSecond({ kind: 'web-page', size: 5_000 });
  expect(response.headers.get('Content-Type')).toMatch('text/html');
  expect(await response.text()).toHaveLength(5_000);
});

it('asks for a pause of some seconds', async () => {
  const response = await readSecond({
    kind: 'throttle',
    seconds: 120,
    tells: 'seconds',
  });
  expect(response.status).toBe(429);
  expect(response.headers.get('Retry-After')).toBe('120');
});

it('asks for a pause until a time', async () => {
  const response = await readSecond({
    kind: 'throttle',
    seconds: 120,
    tells: 'time',
  });
  const until = response.headers.get('Retry-After')!;
  expect(new Date(until).toUTCString()).toBe(until);
  const wait = Date.parse(until) - Date.now();
  expect(wait).toBeGreaterThan(110_000);
  expect(wait).toBeLessThanOrEqual(120_000);
});

it('leads from page to page, where there is nothing, too', async () => {
  const seen: string[] = [];
  let path = `${FIRST}&orderby=timedesc`;
  for (let page = 1; page <= 5; page += 1) {
    const response = await readSecond({ kind: 'endless' }, path);
    path = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link')!)![1];
    seen.push(path);
  }
  expect(new Set(seen).size).toBe(5);
});

it('leads to the same page', async () => {
  const second = await readSecond({ kind: 'circle' });
  const link = /<([^>]+)>; rel="next"/.exec(second.headers.get('Link')!)![1];
  expect(link).toBe('/acr/v1/team%2Fapi/_tags?n=2&last=build-2');
});
