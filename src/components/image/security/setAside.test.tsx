/** Findings that somebody calls none, on the page of an image. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { digestOf } from 'backstage-plugin-acr-testing/fakes';
import {
  AttachedDocument,
  openVex,
  SARIF_TYPE,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
  VEX_TYPE,
} from '../../../__testUtils__/attachedDocuments';
import {
  cellsOf,
  notesIn,
  openSecurity,
  sectionLink,
  TAG,
} from '../../../__testUtils__/securityPage';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

const REPORT: AttachedDocument = {
  hex: '01',
  type: TRIVY_TYPE,
  fileName: 'report.json',
  content: trivyReport([trivyEntry('CVE-1'), trivyEntry('CVE-2')]),
};

function vex(content: object): AttachedDocument {
  return { hex: '02', type: VEX_TYPE, fileName: 'vex.json', content };
}

const NOT_AFFECTED = vex(
  openVex(TAG.digest, [
    {
      id: 'CVE-2',
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impact_statement: 'gob is not used',
    },
  ]),
);

/** The advisories of the open findings. */
async function openFindings(section: HTMLElement) {
  await within(section).findByRole('tab', { name: 'Findings' });
  return within(section)
    .getAllByRole('row')
    .slice(1)
    .map(row => row.children[0].textContent?.split(',', 1)[0]);
}

async function turnTo(section: HTMLElement, tab: string) {
  await userEvent
    .setup()
    .click(await within(section).findByRole('tab', { name: tab }));
}

it('are counted apart, and listed with who says so, and why', async () => {
  const section = await openSecurity(REPORT, NOT_AFFECTED);
  expect(await within(section).findByText('1 set aside')).toBeVisible();
  expect(await openFindings(section)).toEqual(['CVE-1']);
  expect(sectionLink()).toBe('Security 1');
  await turnTo(section, 'Set aside');
  expect(cellsOf(section, 'Set aside')).toEqual([
    [
      'CVE-2',
      'High',
      'libssl3',
      '3.0.1',
      'Not affectedvulnerable_code_not_in_execute_pathgob is not usedsays team · in vex.json, attached here',
    ],
  ]);
  expect(
    within(section).getByText(
      'These findings are set aside by what the report or attached documents say. Nobody has verified who says so.',
    ),
  ).toBeVisible();
});

it('are all of them, which is no lack of findings', async () => {
  const section = await openSecurity(
    REPORT,
    vex(
      openVex(TAG.digest, [
        { id: 'CVE-1', status: 'fixed' },
        // The same words twice are said once.
        {
          id: 'CVE-2',
          status: 'not_affected',
          justification: 'component_not_present',
          impact_statement: 'component_not_present',
        },
      ]),
    ),
  );
  expect(await within(section).findByText('No open findings')).toBeVisible();
  expect(
    within(section).getByText('All 2 findings are set aside.'),
  ).toBeVisible();
  expect(within(section).queryByText('No findings')).toBeNull();
  expect(sectionLink()).toBe('Security 0');
  expect(cellsOf(section, 'Set aside').map(cells => cells[4])).toEqual([
    'Fixedsays team · in vex.json, attached here',
    'Not affectedcomponent_not_presentsays team · in vex.json, attached here',
  ]);
});

it('are not those that are looked into, which say so', async () => {
  const section = await openSecurity(
    REPORT,
    vex(openVex(TAG.digest, [{ id: 'CVE-2', status: 'under_investigation' }])),
  );
  await within(section).findByText(/^says team/);
  expect(await openFindings(section)).toEqual(['CVE-1', 'CVE-2']);
  const cells = within(section).getAllByRole('row')[2].children;
  expect(cells[6]).toHaveTextContent(
    /^Not told\s*Under investigation\s*says team · in vex.json, attached here$/,
  );
  expect(notesIn(section)).toEqual([]);
  expect(within(section).queryByRole('tab', { name: 'Set aside' })).toBeNull();
});

it('are not those of another image, or of another advisory', async () => {
  const section = await openSecurity(REPORT, {
    ...vex({
      ...openVex(TAG.digest, [{ id: 'CVE-9', status: 'fixed' }]),
      statements: [
        ...openVex(TAG.digest, [{ id: 'CVE-9', status: 'fixed' }]).statements,
        ...openVex(digestOf('99'), [{ id: 'CVE-1', status: 'fixed' }])
          .statements,
      ],
    }),
  });
  expect(await openFindings(section)).toEqual(['CVE-1', 'CVE-2']);
  expect(notesIn(section)).toEqual([]);
  expect(within(section).queryByText(/^says/)).toBeNull();
  expect(within(section).queryByRole('tab', { name: 'Set aside' })).toBeNull();
});

it('make no scan of a document about them', async () => {
  const section = await openSecurity(NOT_AFFECTED);
  expect(await within(section).findByText('Not scanned')).toBeVisible();
});

function sarifResult(id: string, suppressions?: object[]) {
  return {
    ruleId: id,
    level: 'error',
    message: {
      text: `Package: libc6\nInstalled Version: 1\nVulnerability ${id}\nSeverity: HIGH\nFixed Version: 2\nLink: [${id}](https://avd.aquasec.com/nvd/${id})`,
    },
    ...(suppressions && { suppressions }),
  };
}

it('are those that SARIF suppresses, unless that is in doubt', async () => {
  const ids = ['CVE-2024-1', 'CVE-2024-2', 'CVE-2024-3', 'CVE-2024-4'];
  const [open, accepted, review, rejected] = ids;
  const because = (status: string) => [
    { kind: 'external', status, justification: 'Nobody calls it.' },
  ];
  const section = await openSecurity({
    hex: '01',
    type: SARIF_TYPE,
    content: {
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Trivy',
              rules: ids.map(id => ({
                id,
                properties: { tags: ['vulnerability', 'security', 'HIGH'] },
              })),
            },
          },
          results: [
            sarifResult(open),
            sarifResult(accepted, because('accepted')),
            sarifResult(review, because('underReview')),
            sarifResult(rejected, because('rejected')),
          ],
        },
      ],
    },
  });
  expect(await openFindings(section)).toEqual([open, review, rejected]);
  expect(notesIn(section)).toEqual(['1 set aside']);
  await turnTo(section, 'Set aside');
  expect(
    cellsOf(section, 'Set aside').map(([id, , , , why]) => [
      id?.split(',', 1)[0],
      why,
    ]),
  ).toEqual([
    [
      accepted,
      'IgnoredNobody calls it.does not say who says so · in the report itself',
    ],
  ]);
});

describe('in a file', () => {
  let content: Blob | undefined;
  beforeEach(() => {
    content = undefined;
    URL.createObjectURL = blob => {
      content = blob as Blob;
      return 'blob:document';
    };
    URL.revokeObjectURL = () => {};
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
  });
  afterEach(() => jest.restoreAllMocks());

  it('are rows of their own, behind the open ones', async () => {
    const section = await openSecurity(REPORT, NOT_AFFECTED);
    await within(section).findByText('1 set aside');
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: 'Findings as CSV' }));
    const lines = (await content?.text())?.split('\r\n');
    expect(lines?.slice(1)).toEqual([
      'CVE-1,High,,,libssl3,,,3.0.1,,Not told,,,,,,,',
      'CVE-2,High,,,libssl3,,,3.0.1,,Not told,Not affected,vulnerable_code_not_in_execute_path,gob is not used,team,vex.json,,',
      '',
    ]);
  });
});
