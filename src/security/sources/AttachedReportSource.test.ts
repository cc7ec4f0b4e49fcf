import { Descriptor, Manifest } from '../../api/contentTypes';
import { Attachment } from '../../image/attachments';
import { AttachedReportSource, otherNames } from './AttachedReportSource';

const DIGEST = `sha256:${'0'.repeat(64)}`;

function document(id: string, mediaType = 'application/json'): Descriptor {
  const digest = `sha256:${id.repeat(64)}`;
  return { mediaType, digest, size: 7, annotations: {} };
}

function attachment(parts: Partial<Attachment>): Attachment {
  return { kind: 'scan-report', documents: [], ...parts };
}

const idOf = ({ digest, size }: Descriptor) => JSON.stringify([digest, size]);
const day = (date: number) => new Date(Date.UTC(2026, 0, date));

/** A source of what is attached; `asked` tells what it has asked for. */
function sourceOf(attachments: Attachment[], text = '') {
  const asked: unknown[][] = [];
  const source = new AttachedReportSource({
    listAttached: async (...request) => {
      asked.push(request);
      return attachments.map((_, index) => ({
        digest: String(index),
        annotations: {},
      }));
    },
    readAttachment: async (repository, { digest }, signal) => {
      asked.push([repository, digest, signal]);
      return attachments[Number(digest)];
    },
    readDocument: async (...request) => {
      asked.push(request);
      return new TextEncoder().encode(text);
    },
  });
  return { source, asked };
}

async function idsOf(attachments: Attachment[]) {
  const { source } = sourceOf(attachments);
  const candidates = await source.listReports('team/api', DIGEST);
  return candidates.map(({ id }) => id);
}

describe('listReports', () => {
  it('lists what is attached, the newest first', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => document(id));
    const { source, asked } = sourceOf([
      attachment({ kind: 'sbom', documents: [a] }),
      attachment({ createdAt: day(1), documents: [b] }),
      attachment({ createdAt: day(2), documents: [c] }),
    ]);
    const { signal } = new AbortController();
    expect(await source.listReports('team/api', DIGEST, { signal })).toEqual([
      {
        id: idOf(c),
        isReport: true,
        createdAt: day(2),
        size: 7,
        fileName: expect.stringContaining('c'),
      },
      {
        id: idOf(b),
        isReport: true,
        createdAt: day(1),
        size: 7,
        fileName: expect.stringContaining('b'),
      },
      {
        id: idOf(a),
        isReport: false,
        size: 7,
        fileName: expect.stringContaining('a'),
      },
    ]);
    expect(asked).toEqual([
      ['team/api', DIGEST, signal],
      ['team/api', '0', signal],
      ['team/api', '1', signal],
      ['team/api', '2', signal],
    ]);
  });

  it('does not say when something was attached that does not tell', async () => {
    const { source } = sourceOf([attachment({ documents: [document('a')] })]);
    const [candidate] = await source.listReports('team/api', DIGEST);
    expect(candidate).not.toHaveProperty('createdAt');
  });

  it('leaves out signatures, and dates of the end of support', async () => {
    const documents = [document('a')];
    expect(
      await idsOf([
        attachment({ kind: 'signature', documents }),
        attachment({ kind: 'lifecycle', documents }),
      ]),
    ).toEqual([]);
  });

  it('takes of several documents in one place the last one first', async () => {
    const documents = [document('a'), document('b')];
    expect(await idsOf([attachment({ documents })])).toEqual(
      [...documents].reverse().map(idOf),
    );
  });

  it.each([
    ['application/json', true],
    ['application/spdx+json', true],
    ['application/vnd.dsse.envelope.v1+json', true],
    ['application/octet-stream', true],
    ['application/vnd.aquasec.trivy.report', true],
    ['text/plain', false],
    ['text/application/vnd.aquasec', false],
    ['application/vnd.oci.image.layer.v1.tar+gzip', false],
  ])('of the type %s: %s', async (mediaType, isListed) => {
    const ids = await idsOf([
      attachment({ documents: [document('a', mediaType)] }),
    ]);
    expect(ids).toHaveLength(isListed ? 1 : 0);
  });

  it('lists twenty documents at most', async () => {
    const documents = Array.from({ length: 30 }, () => document('a'));
    expect(await idsOf([attachment({ documents })])).toHaveLength(20);
  });

  it('lists a report, however many newer documents need not be one', async () => {
    const others = Array.from({ length: 30 }, (_, at) =>
      attachment({
        kind: 'attestation',
        createdAt: day(2 + at),
        documents: [document('a')],
      }),
    );
    const report = attachment({
      createdAt: day(1),
      documents: [document('b')],
    });
    const ids = await idsOf([report, ...others]);
    expect(ids).toHaveLength(20);
    expect(ids[0]).toBe(idOf(document('a')));
    expect(ids[19]).toBe(idOf(document('b')));
  });
});

describe('a document', () => {
  const descriptor = { ...document('a'), mediaType: '' };

  it('is read by the id of its candidate', async () => {
    const { source, asked } = sourceOf([], '[]');
    const { signal } = new AbortController();
    const reading = await source.readReport('team/api', idOf(descriptor), {
      signal,
    });
    expect(reading).toMatchObject({ kind: 'unreadable' });
    expect(asked).toEqual([['team/api', descriptor, signal]]);
  });

  it('is no longer read once that is not wanted', async () => {
    const { source } = sourceOf([], '[]');
    const reason = new Error('The page was left');
    const read = source.readReport('team/api', idOf(descriptor), {
      signal: AbortSignal.abort(reason),
    });
    await expect(read).rejects.toBe(reason);
  });

  it('is downloaded as it is', async () => {
    const { source, asked } = sourceOf([], '{ "a": 1 }');
    const blob = await source.downloadReport('team/api', idOf(descriptor));
    expect(blob.size).toBe(10);
    expect(asked).toEqual([['team/api', descriptor, undefined]]);
  });
});

describe('otherNames', () => {
  const [config, child, attestation] = ['a', 'b', 'c'].map(id => document(id));
  const mediaType = 'application/json';
  const annotations = {};

  it.each<[string, Manifest, string[]]>([
    [
      'its configuration',
      { kind: 'image', mediaType, config, layers: [child], annotations },
      [config.digest],
    ],
    [
      'the images of an index',
      {
        kind: 'index',
        mediaType,
        images: [child],
        others: [attestation],
        annotations,
      },
      [child.digest],
    ],
    ['nothing else', { kind: 'unsupported', mediaType }, []],
  ])('are those of %s', (_what, manifest, names) => {
    expect(otherNames(manifest)).toEqual(names);
  });
});
