/** What a report looked for, and what follows of it, on the page of an image. */
import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  TRIVY_TYPE,
  trivyEntry,
  trivyOfLanguages,
  trivyReport,
  trivySecrets,
} from '../../../__testUtils__/attachedDocuments';
import {
  cellsOf,
  factOf,
  notesIn,
  openSecurity,
  sectionLink,
} from '../../../__testUtils__/securityPage';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

function open(content: object) {
  return openSecurity({ hex: '01', type: TRIVY_TYPE, content });
}

const SECRETS = [
  {
    RuleID: 'private-key',
    Severity: 'HIGH',
    StartLine: 1_200,
    Match: '-----BEGIN hunter2',
    Code: { Lines: [{ Number: 1, Content: 'hunter2' }] },
  },
  {
    RuleID: 'azure-storage-key',
    Category: 'Azure',
    Severity: 'CRITICAL',
    Title: 'Azure storage key',
    StartLine: 12,
    Match: 'AccountKey=hunter2',
  },
];

describe('secrets', () => {
  it('are counted and listed, and never shown', async () => {
    const section = await open(trivySecrets(SECRETS));
    expect(
      await within(section).findByText('Vulnerabilities were not looked for'),
    ).toBeVisible();
    expect(notesIn(section)).toEqual(['2 secrets found']);
    expect(cellsOf(section, 'Secrets')).toEqual([
      [
        'azure-storage-key · Azure storage key',
        'Critical',
        'app/.env, line 12',
      ],
      ['private-key', 'High', 'app/.env, line 1,200'],
    ]);
    expect(document.body).not.toHaveTextContent('hunter2');
    expect(document.body.innerHTML).not.toContain('hunter2');
    expect(within(section).queryByText('Critical 0')).toBeNull();
    expect(sectionLink()).toBe('Security');
    expect(factOf(section, 'Scope of the scan')).toBe(
      'vulnerabilities (not looked for), secrets',
    );
  });

  it('stand beside findings, without a place if none is told', async () => {
    const [entry] = SECRETS;
    const section = await open(
      trivyReport([], {
        Results: [
          { Class: 'os-pkgs', Vulnerabilities: [trivyEntry('CVE-1')] },
          { Class: 'secret', Secrets: [entry] },
        ],
      }),
    );
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    expect(notesIn(section)).toEqual(['1 secret found']);
    expect(sectionLink()).toBe('Security 1');
    await userEvent
      .setup()
      .click(within(section).getByRole('tab', { name: 'Secrets' }));
    expect(cellsOf(section, 'Secrets')).toEqual([
      ['private-key', 'High', 'Not told'],
    ]);
  });
});

const PASSED_OVER =
  'The packages of the operating system were not looked into.';
const IGNORED = {
  ExperimentalModifiedFindings: [
    {
      Type: 'vulnerability',
      Status: 'ignored',
      Statement: 'Accept the risk',
      Source: '.trivyignore.yaml',
      Finding: trivyEntry('CVE-1'),
    },
  ],
};
const MISCONFIGURED = {
  Target: 'Dockerfile',
  Class: 'config',
  Misconfigurations: [{ ID: 'DS002', Status: 'FAIL', Severity: 'LOW' }],
};

describe('without open findings', () => {
  it.each<
    [
      what: string,
      report: object,
      words: { title: string; text: string; notes?: string[]; link: string },
    ]
  >([
    [
      'nobody looked for any',
      trivySecrets(),
      {
        title: 'Vulnerabilities were not looked for',
        text: 'The report tells of no search in the packages of the image. That is not the same as no findings.',
        link: 'Security',
      },
    ],
    [
      'nobody tells what was looked for',
      trivyReport([], {
        Metadata: {},
        Results: [{ Target: 'x', Class: 'secret', Secrets: [] }],
      }),
      {
        title: 'Scope of the scan not told',
        text: 'The report lists nothing, and does not say whether packages were looked into. That is not the same as no findings.',
        link: 'Security',
      },
    ],
    [
      'some packages were passed over',
      trivyOfLanguages(),
      {
        title: 'No findings in the packages that were looked into',
        text: PASSED_OVER,
        link: 'Security',
      },
    ],
    [
      'some were passed over, and the image is made badly',
      trivyOfLanguages({}, [MISCONFIGURED]),
      {
        title: 'No findings in the packages that were looked into',
        text: PASSED_OVER,
        link: 'Security',
      },
    ],
    [
      'some were passed over, and the finding of the others is ignored',
      trivyOfLanguages(IGNORED),
      {
        title: 'No open findings',
        text: 'The 1 finding is set aside.',
        notes: [PASSED_OVER],
        link: 'Security',
      },
    ],
    [
      'the only one is ignored, and the image is made badly',
      trivyReport([], {
        Results: [{ Class: 'os-pkgs', ...IGNORED }, MISCONFIGURED],
      }),
      {
        title: 'No open findings',
        text: 'The 1 finding is set aside.',
        link: 'Security 0',
      },
    ],
    [
      'all packages were looked into, and the image is made badly',
      trivyReport([], { Results: [{ Class: 'os-pkgs' }, MISCONFIGURED] }),
      {
        title: 'No findings',
        text: 'The scanner found no package with an advisory that it knows of.',
        link: 'Security 0',
      },
    ],
  ])('says that %s', async (_what, report, words) => {
    const { title, text, notes = [], link } = words;
    const section = await open(report);
    expect(
      await within(section).findByRole('heading', { name: title }),
    ).toBeVisible();
    expect(within(section).getByText(text)).toBeVisible();
    expect(notesIn(section)).toEqual(notes);
    expect(sectionLink()).toBe(link);
  });

  it('says who has ignored what, and by which file', async () => {
    const section = await open(trivyOfLanguages(IGNORED));
    await within(section).findByText('No open findings');
    expect(cellsOf(section, 'Set aside')[0][4]).toBe(
      'IgnoredAccept the risksays .trivyignore.yaml · in the report itself',
    );
  });
});
