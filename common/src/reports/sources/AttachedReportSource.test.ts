/** @jest-environment node */
import { DEFAULT_PROXY_ACCESS } from '../../registries';
import { AcrError, Descriptor } from '../../registry';
import { Attachment, AttachmentSource } from '../../image';
import {
  AttachedList,
  AttachedReads,
  AttachedReportSource,
} from './AttachedReportSource';
import { ReadingPurpose } from './chooseAttachments';
import { ReportRequestOptions } from '../model/ScanReportSource';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const INDEX = `sha256:${'f'.repeat(64)}`;
const OPTIONS: ReportRequestOptions = {
  registry: { name: '', access: DEFAULT_PROXY_ACCESS },
};
const SARIF = 'application/sarif+json';
const TITLE = 'org.opencontainers.image.title';
const GONE = new AcrError({ kind: 'content-unknown' }, { message: 'Gone' });

function document(
  id: string,
  mediaType = 'application/json',
  annotations: Descriptor['annotations'] = {},
): Descriptor {
  const digest = `sha256:${id.repeat(64)}`;
  return { mediaType, digest, size: 7, annotations };
}

function attachment(parts: Partial<Attachment>): Attachment {
  return { kind: 'scan-report', documents: [], ...parts };
}

const idOf = ({ digest, size }: Descriptor) => JSON.stringify([digest, size]);
const day = (date: number) => new Date(Date.UTC(2026, 0, date));

/** A source of what is attached; `asked` tells what it has asked for. */
function sourceOf(
  attachments: Array<Attachment | Error | undefined>,
  {
    text = '',
    listed = {},
    types = [],
    purpose = 'page',
  }: {
    text?: string;
    listed?: Partial<AttachedList>;
    /** What the list says of what is attached. */
    types?: Array<string | undefined>;
    purpose?: ReadingPurpose;
  } = {},
) {
  const asked: unknown[][] = [];
  const reads: AttachedReads = {
    listAttached: async (...request) => {
      asked.push(request);
      return {
        sources: attachments.map((_, at): AttachmentSource => {
          const artifactType = types[at];
          return {
            digest: String(at),
            ...(artifactType && { artifactType }),
            annotations: {},
          };
        }),
        isCut: false,
        isWithheld: false,
        ...listed,
      };
    },
    readAttachment: async (repository, { digest }) => {
      asked.push([repository, digest]);
      const result = attachments[Number(digest)];
      if (result instanceof Error) {
        throw result;
      }
      return result;
    },
    readDocument: async (...request) => {
      asked.push(request);
      return new TextEncoder().encode(text);
    },
  };
  return { source: new AttachedReportSource(reads, purpose), asked };
}

const list = (...from: Parameters<typeof sourceOf>) =>
  sourceOf(...from).source.listReports('team/api', DIGEST, OPTIONS);

async function idsOf(...attachments: Attachment[]) {
  const { candidates } = await list(attachments);
  return candidates.map(({ id }) => id);
}

async function roleOf(parts: Partial<Attachment>, descriptor: Descriptor) {
  const { candidates } = await list([
    attachment({ ...parts, documents: [descriptor] }),
  ]);
  expect(candidates).toHaveLength(1);
  return candidates[0].role;
}

describe('listReports', () => {
  it('lists what is attached, the newest first', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => document(id));
    const { source, asked } = sourceOf([
      attachment({ kind: 'sbom', documents: [a] }),
      attachment({ createdAt: day(1), documents: [b] }),
      attachment({
        createdAt: day(2),
        artifactType: 'application/vnd.aquasec.trivy.report.v1+json',
        documents: [{ ...c, annotations: { [TITLE]: 'trivy.json' } }],
      }),
    ]);
    expect(
      await source.listReports('team/api', DIGEST, {
        ...OPTIONS,
        index: INDEX,
      }),
    ).toEqual({
      candidates: [
        {
          id: idOf(c),
          role: 'report',
          type: 'application/vnd.aquasec.trivy.report.v1+json',
          createdAt: day(2),
          size: 7,
          fileName: 'trivy.json',
        },
        {
          id: idOf(b),
          role: 'report',
          type: 'application/json',
          createdAt: day(1),
          size: 7,
          fileName: 'sha256-bbbbbbbbbbbb.json',
        },
        {
          id: idOf(a),
          role: 'unknown',
          type: 'application/json',
          size: 7,
          fileName: 'sha256-aaaaaaaaaaaa.json',
        },
      ],
      unsupported: [],
      unread: [],
      left: [],
      isCut: false,
      isWithheld: false,
    });
    expect(asked).toEqual([
      ['team/api', DIGEST, INDEX],
      ['team/api', '0'],
      ['team/api', '1'],
      ['team/api', '2'],
    ]);
  });

  it('does not say when something was attached that does not tell', async () => {
    const { candidates } = await list([
      attachment({ documents: [document('a')] }),
    ]);
    expect(candidates[0]).not.toHaveProperty('createdAt');
  });

  it('leaves out signatures, and dates of the end of support', async () => {
    const documents = [document('a')];
    expect(
      await list([
        attachment({ kind: 'signature', documents }),
        attachment({ kind: 'lifecycle', documents }),
      ]),
    ).toMatchObject({ candidates: [], unsupported: [] });
  });

  it('leaves out a signature beside what it signs', async () => {
    const report = document('a');
    const signature = document(
      'b',
      'application/vnd.dev.cosign.simplesigning.v1+json',
    );
    expect(await idsOf(attachment({ documents: [report, signature] }))).toEqual(
      [idOf(report)],
    );
  });

  it('takes of several documents in one place the last one first', async () => {
    const documents = [document('a'), document('b')];
    expect(await idsOf(attachment({ documents }))).toEqual(
      ['b', 'a'].map(id => idOf(document(id))),
    );
    expect(documents[0]).toEqual(document('a'));
  });

  it.each([
    ['application/json', true],
    ['application/spdx+json', true],
    ['application/vnd.dsse.envelope.v1+json', true],
    ['application/octet-stream', true],
    ['application/vnd.aquasec.trivy.report', true],
    ['application/vnd.oci.image.layer.v1.tar', true],
    ['text/plain', true],
    ['text/html', false],
    ['text/application/vnd.aquasec', false],
    ['application/vnd.oci.image.layer.v1.tar+gzip', false],
    ['application/vnd.oci.empty.v1+json', false],
  ])('looks into a report of the type %s: %s', async (mediaType, isListed) => {
    const { candidates, unsupported } = await list([
      attachment({
        artifactType: 'application/vnd.example',
        documents: [document('a', mediaType)],
      }),
    ]);
    expect(candidates).toHaveLength(isListed ? 1 : 0);
    expect(unsupported).toEqual(isListed ? [] : ['application/vnd.example']);
  });

  it('names what no reader takes by nothing, if it has no type', async () => {
    expect(await list([attachment({ kind: 'other' })])).toMatchObject({
      candidates: [],
      unsupported: [''],
    });
  });

  it.each<[string, Partial<Attachment>, Descriptor, string]>([
    ['a report', {}, document('a'), 'report'],
    ['VEX', { kind: 'vex' }, document('a'), 'vex'],
    ['provenance', { kind: 'provenance' }, document('a'), 'provenance'],
    ['an attestation', { kind: 'attestation' }, document('a'), 'unknown'],
    ['anything', { kind: 'other' }, document('a'), 'unknown'],
    [
      'SPDX',
      { kind: 'sbom', artifactType: 'application/spdx+json' },
      document('a'),
      'packages',
    ],
    [
      'SPDX in a document',
      { kind: 'sbom' },
      document('a', 'application/SPDX+json'),
      'packages',
    ],
    [
      "Syft's own",
      { kind: 'sbom', artifactType: 'application/vnd.syft+json' },
      document('a'),
      'packages',
    ],
    [
      'CycloneDX, which may have findings',
      { kind: 'sbom', artifactType: 'application/vnd.cyclonedx+json' },
      document('a'),
      'unknown',
    ],
    [
      'a report among other things',
      { kind: 'sbom' },
      document('a', 'application/sarif+json'),
      'report',
    ],
    [
      'an attested provenance',
      { kind: 'attestation' },
      document('a', 'application/vnd.in-toto+json', {
        'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1',
      }),
      'provenance',
    ],
  ])('says of %s what it is', async (_what, parts, descriptor, role) => {
    expect(await roleOf(parts, descriptor)).toBe(role);
  });

  it('lists forty documents at most, and says that there are more', async () => {
    const documents = Array.from({ length: 41 }, () => document('a'));
    const forty = await list([attachment({ documents: documents.slice(1) })]);
    expect(forty.candidates).toHaveLength(40);
    expect(forty.isCut).toBe(false);
    const more = await list([attachment({ documents })]);
    expect(more.candidates).toHaveLength(40);
    expect(more.isCut).toBe(true);
  });

  it.each(['scan-report', 'vex'] as const)(
    'lists a %s, however many newer documents need not be one',
    async kind => {
      const others = Array.from({ length: 30 }, (_, at) =>
        attachment({
          kind: 'attestation',
          createdAt: day(2 + at),
          documents: [document('a'), document('a')],
        }),
      );
      const report = attachment({
        kind,
        createdAt: day(1),
        documents: [document('b')],
      });
      const ids = await idsOf(report, ...others);
      expect(ids).toHaveLength(40);
      expect(ids[0]).toBe(idOf(document('a')));
      expect(ids[39]).toBe(idOf(document('b')));
    },
  );

  it('fills up with others what reports leave', async () => {
    const of = (kind: Attachment['kind'], id: string, count: number) =>
      attachment({
        kind,
        documents: Array.from({ length: count }, () => document(id)),
      });
    const ids = await idsOf(of('scan-report', 'a', 35), of('other', 'b', 10));
    expect(ids.filter(id => id === idOf(document('a')))).toHaveLength(35);
    expect(ids.filter(id => id === idOf(document('b')))).toHaveLength(5);
  });

  it('goes by when the registry got it, and tells of what it says it is of', async () => {
    const subject = INDEX;
    const [first, second] = [document('a'), document('b')];
    const { candidates } = await list([
      attachment({
        createdAt: day(9),
        attachedAt: day(1),
        documents: [first],
      }),
      attachment({
        createdAt: day(2),
        attachedAt: day(3),
        subject,
        documents: [second],
      }),
    ]);
    expect(candidates).toMatchObject([
      { id: idOf(second), createdAt: day(2), attachedAt: day(3), subject },
      { id: idOf(first), createdAt: day(9), attachedAt: day(1) },
    ]);
  });

  it('says that there is more than is looked into', async () => {
    const forty = Array.from({ length: 41 }, () => attachment({}));
    expect(await list(forty)).toMatchObject({ isCut: true });
    expect(await list(forty.slice(1))).toMatchObject({ isCut: false });
    expect(await list([], { listed: { isCut: true } })).toMatchObject({
      isCut: true,
    });
  });

  it('tells what is left of it, as far as that is known', async () => {
    const one = attachment({ createdAt: day(1), documents: [document('a')] });
    const { candidates, left, isCut } = await list([one, undefined], {
      types: [SARIF, SARIF],
    });
    expect(candidates).toHaveLength(1);
    expect(left).toEqual([{ role: 'report' }]);
    expect(isCut).toBe(true);

    const documents = Array.from({ length: 42 }, () => document('a'));
    const crowded = attachment({ createdAt: day(1), documents });
    expect((await list([crowded])).left).toEqual([
      { role: 'report', createdAt: day(1) },
      { role: 'report', createdAt: day(1) },
    ]);
    expect((await list([], { listed: { isCut: true } })).left).toEqual([
      { role: 'unknown' },
    ]);
  });

  it('reads the manifests of eight attachments for a row', async () => {
    const many = Array.from({ length: 100 }, () => attachment({}));
    const { source, asked } = sourceOf(many, {
      purpose: 'row',
      types: many.map(() => SARIF),
    });
    const { left } = await source.listReports('team/api', DIGEST, OPTIONS);
    expect(asked).toHaveLength(1 + 8);
    expect(left).toHaveLength(92);
  });

  it('says that the registry could not be asked', async () => {
    expect(await list([], { listed: { isWithheld: true } })).toMatchObject({
      isWithheld: true,
      isCut: false,
    });
  });

  it('lists what is gone by its type, or else its digest, beside the rest', async () => {
    const report = attachment({ documents: [document('a')] });
    expect(
      await list([GONE, report, GONE], { types: ['application/sarif+json'] }),
    ).toMatchObject({
      candidates: [{ id: idOf(document('a')) }],
      unread: [
        { name: 'application/sarif+json', error: GONE },
        { name: '2', error: GONE },
      ],
    });
  });

  it('fails with what keeps all of it from being read', async () => {
    const refused = new AcrError(
      { kind: 'credentials-refused' },
      { message: 'Refused' },
    );
    const report = attachment({ documents: [document('a')] });
    await expect(list([report, refused])).rejects.toBe(refused);
  });
});

describe('a document', () => {
  const descriptor = { ...document('a'), mediaType: '' };
  const id = idOf(descriptor);

  it('is read by the id of its candidate', async () => {
    const { source, asked } = sourceOf([], { text: '[' });
    const { signal } = new AbortController();
    expect(
      await source.readReport('team/api', id, { ...OPTIONS, signal }),
    ).toEqual({ kind: 'unreadable', problem: { code: 'no-json' } });
    expect(asked).toEqual([['team/api', descriptor, signal]]);
  });

  it('is no longer read once that is not wanted', async () => {
    const { source } = sourceOf([], { text: '[]' });
    const reason = new Error('The page was left');
    const signal = AbortSignal.abort(reason);
    await expect(
      source.readReport('team/api', id, { ...OPTIONS, signal }),
    ).rejects.toBe(reason);
  });

  it('is downloaded as it is', async () => {
    const { source, asked } = sourceOf([], { text: '{ "a": 1 }' });
    const { signal } = new AbortController();
    const blob = await source.downloadReport('team/api', id, {
      ...OPTIONS,
      signal,
    });
    expect(blob.size).toBe(10);
    expect(asked).toEqual([['team/api', descriptor, signal]]);
  });

  it('may be read and downloaded by whoever has nothing to say of how', async () => {
    const { source, asked } = sourceOf([], { text: '{}' });
    await source.readReport('team/api', id);
    await source.downloadReport('team/api', id);
    expect(asked).toEqual([
      ['team/api', descriptor, undefined],
      ['team/api', descriptor, undefined],
    ]);
  });
});
