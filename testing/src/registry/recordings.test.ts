/**
 * The recorded requests of the service, put to the embedded registry: the same
 * status, the same headers that matter, and bodies of the same shape.
 *
 * @jest-environment node
 */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import errorReads from './recordings/errors_404_401.json';
import catalogPages from './recordings/js_catalog_by_pages.json';
import manifestList from './recordings/js_list_manifests.json';
import tagPages from './recordings/js_list_tags_by_pages.json';
import repositoryReads from './recordings/js_repository_properties_and_patch.json';
import single from './recordings/js_tag_and_manifest_list_properties.json';
import emptyReads from './recordings/py_empty_repo_and_delete.json';
import schema from './recordings/acr-responses.schema.json';
import { RunningRegistry, startRegistry } from '.';
import { ADMIN, basic, makeRecordedRepository } from './testing';
import { ManifestRecord, RepositoryRecord, TagRecord } from './types';

interface Recording {
  RequestUri: string;
  RequestMethod: string;
  StatusCode: number;
  ResponseHeaders: Record<string, unknown>;
  ResponseBody: unknown;
}

const RECORDED = [
  errorReads,
  catalogPages,
  manifestList,
  tagPages,
  repositoryReads,
  single,
  emptyReads,
].flatMap(file => file.Entries as Recording[]);

/** The routes that the embedded registry has. */
const READS = RECORDED.filter(
  ({ RequestMethod, RequestUri }) =>
    RequestMethod === 'GET' &&
    /\/acr\/v1\/|\/v2\/$/.test(new URL(RequestUri).pathname),
);

const HEADERS = [
  'Content-Type',
  'Link',
  'WWW-Authenticate',
  'Docker-Distribution-Api-Version',
  'X-Content-Type-Options',
];

/** What each of the recorded registries holds. */
const REGISTRIES: Record<string, RepositoryRecord[]> = {
  'myregistry.azurecr.io': [
    makeRecordedRepository('library/busybox', {}),
    makeRecordedRepository('library/hello-world', {
      tags: recordedTags(),
      manifests: recordedManifests(),
    }),
  ],
  'azacrlivetest.azurecr.io': [makeRecordedRepository('hello-world', {})],
  'yallacrtests.azurecr.io': [makeRecordedRepository('repo1f193c5f', {})],
  'clireg000002.azurecr.io': [],
};

const running: Record<string, RunningRegistry> = {};
beforeAll(async () => {
  for (const [loginServer, repositories] of Object.entries(REGISTRIES)) {
    const accounts = [ADMIN];
    running[loginServer] = await startRegistry({
      loginServer,
      repositories,
      accounts,
    });
  }
});
afterAll(() => Promise.all(Object.values(running).map(r => r.stop())));

it.each(READS.map(recording => [nameOf(recording), recording] as const))(
  'answers as recorded: %s',
  async (_name, recording) => {
    const { host, pathname, search } = new URL(recording.RequestUri);
    const registry = running[host];
    const isChallenge = recording.StatusCode === 401;
    const response = await fetch(`${registry.url}${pathname}${search}`, {
      headers: isChallenge ? {} : { Authorization: basic(ADMIN) },
    });
    expect(response.status).toBe(recording.StatusCode);
    // Only where the registry runs differs; what it calls itself does not.
    const atOrigin = (header: string | null) =>
      header?.replaceAll(registry.url, `https://${host}`) ?? undefined;
    expect(HEADERS.map(name => atOrigin(response.headers.get(name)))).toEqual(
      HEADERS.map(name => recording.ResponseHeaders[name]),
    );
    const body = readBody(await response.text());
    expect(shapeOf(body)).toEqual(shapeOf(recording.ResponseBody));
    expect(validate(schemaOf(pathname, response), body)).toEqual([]);
  },
);

it('was asked for every recorded read', () => {
  expect(READS).toHaveLength(16);
});

/** Bodies that are no JSON were recorded as lists of lines. */
function readBody(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : [text];
}

/** Which keys a body has, and of which types; lists by their first item. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.slice(0, 1).map(shapeOf);
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, shapeOf(item)]),
    );
  }
  return value === null ? null : typeof value;
}

function validate(definition: string, body: unknown) {
  const ajv = addFormats(new Ajv({ strict: false }));
  const PlainText = { const: ['404 page not found\n'] };
  ajv.addSchema(
    { ...schema, definitions: { ...schema.definitions, PlainText } },
    'acr',
  );
  ajv.validate(`acr#/definitions/${definition}`, body);
  return ajv.errors ?? [];
}

function schemaOf(pathname: string, response: Response): string {
  if (!response.headers.get('Content-Type')?.startsWith('application/json')) {
    return 'PlainText';
  }
  if (!response.ok) {
    return 'AcrErrors';
  }
  const [, definition] = [
    [/\/_catalog$/, 'Repositories'],
    [/\/_tags$/, 'TagList'],
    [/\/_tags\/[^/]+$/, 'TagAttributes'],
    [/\/_manifests$/, 'AcrManifests'],
    [/\/_manifests\/[^/]+$/, 'ManifestAttributes'],
    [/./, 'RepositoryAttributes'],
  ].find(([path]) => (path as RegExp).test(pathname)) as [RegExp, string];
  return definition;
}

function nameOf({ RequestMethod, RequestUri, StatusCode }: Recording) {
  const { pathname, search } = new URL(RequestUri);
  return `${RequestMethod} ${pathname}${search} → ${StatusCode}`;
}

/** The tags of the recorded pages, and two more: those had a next page. */
function recordedTags(): TagRecord[] {
  const pages = RECORDED.map(
    ({ ResponseBody }) => ResponseBody as { tags?: TagRecord[] } | null,
  ).flatMap(body => body?.tags ?? []);
  const { tag } = single.Entries[0].ResponseBody as { tag: TagRecord };
  const last = { ...tag, name: 'v4' };
  return [...pages, tag, last].map(
    ({ name, digest, createdTime, lastUpdateTime }) => ({
      name,
      digest,
      createdTime,
      lastUpdateTime,
    }),
  );
}

/** Of an index the recording of that one manifest alone has the references. */
function recordedManifests(): ManifestRecord[] {
  const list = manifestList.Entries.at(-1)!.ResponseBody.manifests;
  const { manifest } = single.Entries[1].ResponseBody as {
    manifest: ManifestRecord;
  };
  return (list as ManifestRecord[]).map(item => {
    const { tags, changeableAttributes, ...record } = item as ManifestRecord & {
      tags?: unknown;
      changeableAttributes?: unknown;
    };
    return record.digest === manifest.digest
      ? { ...record, references: manifest.references }
      : record;
  });
}
