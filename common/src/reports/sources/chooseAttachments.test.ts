/** @jest-environment node */
import { AttachmentSource } from '../../image';
import { chooseAttachments, ReadingPurpose } from './chooseAttachments';

const CREATED = 'org.opencontainers.image.created';
const REPORT = 'application/sarif+json';
const VEX = 'application/vnd.openvex+json';

const attached = (
  digest: string,
  artifactType?: string,
  date?: number,
): AttachmentSource => ({
  digest,
  ...(artifactType && { artifactType }),
  annotations: date
    ? { [CREATED]: new Date(Date.UTC(2026, 0, date)).toISOString() }
    : {},
});
const many = (count: number, artifactType: string) =>
  Array.from({ length: count }, (_, at) =>
    attached(`${artifactType} ${at}`, artifactType, 20),
  );
const chooseFor =
  (purpose: ReadingPurpose) =>
  (...sources: AttachmentSource[]) => {
    const { chosen, left } = chooseAttachments(sources, purpose);
    return { chosen: chosen.map(({ digest }) => digest), left };
  };
const choose = chooseFor('page');
const chooseForRow = chooseFor('row');

it('takes reports and VEX first, and of these the newest', () => {
  expect(
    choose(
      attached('unknown', undefined, 9),
      attached('undated', REPORT),
      attached('sbom', 'application/spdx+json', 8),
      attached('vex', VEX, 2),
      attached('new', REPORT, 3),
      attached('old', REPORT, 1),
    ),
  ).toEqual({
    chosen: ['new', 'vex', 'old', 'undated', 'unknown', 'sbom'],
    left: [],
  });
});

it('takes last what claims a time that lies ahead', () => {
  const ahead = attached('ahead', REPORT, 1);
  expect(
    choose(
      { ...ahead, annotations: { [CREATED]: '2999-01-01T00:00:00Z' } },
      attached('undated', REPORT),
      attached('old', REPORT, 1),
    ).chosen,
  ).toEqual(['old', 'undated', 'ahead']);
});

it('passes over signatures, and dates of the end of support', () => {
  expect(
    choose(
      attached('signature', 'application/vnd.cncf.notary.signature'),
      attached('lifecycle', 'application/vnd.microsoft.artifact.lifecycle'),
      attached('other', 'application/vnd.example+json'),
    ),
  ).toEqual({ chosen: ['other'], left: [] });
});

it('takes forty for a page, and tells what had to be left', () => {
  expect(choose(...many(40, REPORT)).left).toEqual([]);
  const { chosen, left } = choose(
    ...many(41, 'application/spdx+json'),
    attached('report', REPORT),
  );
  expect(chosen).toHaveLength(40);
  expect(chosen[0]).toBe('report');
  const createdAt = new Date(Date.UTC(2026, 0, 20));
  expect(left).toEqual([
    { role: 'packages', createdAt },
    { role: 'packages', createdAt },
  ]);
});

it('tells nothing of signatures that were left', () => {
  const signatures = many(100, 'application/vnd.cncf.notary.signature');
  expect(choose(...signatures)).toEqual({ chosen: [], left: [] });
});

describe('for a row', () => {
  it('takes the newest eight, and tells what the others say that they are', () => {
    const { chosen, left } = chooseForRow(
      attached('unknown', undefined, 28),
      ...Array.from({ length: 10 }, (_, at) =>
        attached(String(at), REPORT, at + 1),
      ),
    );
    expect(chosen).toEqual(['9', '8', '7', '6', '5', '4', '3', '2']);
    expect(left).toEqual([
      { role: 'report', createdAt: new Date(Date.UTC(2026, 0, 2)) },
      { role: 'report', createdAt: new Date(Date.UTC(2026, 0, 1)) },
      { role: 'unknown', createdAt: new Date(Date.UTC(2026, 0, 28)) },
    ]);
  });

  it('takes VEX, however many reports are newer', () => {
    const { chosen, left } = chooseForRow(
      attached('vex', VEX, 1),
      ...many(100, REPORT),
    );
    expect(chosen.slice(0, 3)).toEqual([`${REPORT} 0`, 'vex', `${REPORT} 1`]);
    expect(chosen).toHaveLength(8);
    expect(left).toHaveLength(93);
  });

  it('takes nothing that says that it lists packages, or how it was built', () => {
    const provenance: AttachmentSource = {
      digest: 'provenance',
      artifactType: 'application/vnd.in-toto+json',
      annotations: {
        'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1',
      },
    };
    expect(
      chooseForRow(
        attached('spdx', 'application/spdx+json', 9),
        attached('syft', 'application/vnd.syft+json', 8),
        provenance,
        attached('cyclonedx', 'application/vnd.cyclonedx+json', 7),
        attached('other', 'application/vnd.example+json', 6),
        attached('untold'),
      ),
    ).toEqual({ chosen: ['cyclonedx', 'other', 'untold'], left: [] });
  });
});
