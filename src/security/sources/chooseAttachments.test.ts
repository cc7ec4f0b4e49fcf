import { AttachmentSource } from '../../image/attachments';
import { chooseAttachments } from './chooseAttachments';

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
const choose = (...sources: AttachmentSource[]) => {
  const { chosen, isCut } = chooseAttachments(sources);
  return { chosen: chosen.map(({ digest }) => digest), isCut };
};

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
    isCut: false,
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
  ).toEqual({ chosen: ['other'], isCut: false });
});

it('takes forty, and says that something had to be left', () => {
  expect(choose(...many(40, REPORT))).toMatchObject({ isCut: false });
  const { chosen, isCut } = choose(
    ...many(45, 'application/spdx+json'),
    attached('report', REPORT),
  );
  expect(chosen).toHaveLength(40);
  expect(chosen[0]).toBe('report');
  expect(isCut).toBe(true);
});

it('does not say so of signatures', () => {
  const signatures = many(100, 'application/vnd.cncf.notary.signature');
  expect(choose(...signatures)).toEqual({ chosen: [], isCut: false });
});
