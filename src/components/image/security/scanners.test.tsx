/** Several reports of an image: which holds, and how another one is seen. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AttachedDocument,
  GRYPE_TYPE,
  grypeReport,
  TRIVY_TYPE,
  trivyEntry,
  trivyOfLanguages,
  trivyReport,
  trivySecrets,
} from '../../../__testUtils__/attachedDocuments';
import {
  notesIn,
  openSecurity,
  sectionLink,
} from '../../../__testUtils__/securityPage';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

const user = userEvent.setup();

function trivy(hex: string, content: object): AttachedDocument {
  return { hex, type: TRIVY_TYPE, content };
}

function grype(ids: string[], day: string): AttachedDocument {
  return { hex: '91', type: GRYPE_TYPE, content: grypeReport(ids, { day }) };
}

/** Advisories of so many findings. */
function idsOf(scanner: string, count: number) {
  return Array.from({ length: count }, (_, at) => `CVE-${scanner}-${at}`);
}

const SIX = trivyReport(
  idsOf('T', 6).map(id => trivyEntry(id)),
  { day: '05' },
);

it('differ by scanner, which is said, and one click away', async () => {
  const section = await openSecurity(
    trivy('01', SIX),
    grype(idsOf('G', 9), '03'),
  );
  const other = await within(section).findByRole('button', {
    name: 'Show the report of Grype',
  });
  expect(notesIn(section)).toEqual([
    'Scanners differ: Trivy 6, Grype 9. Show the report of Grype',
  ]);
  expect(within(section).getByText('6 of 6 findings')).toBeVisible();
  expect(sectionLink()).toBe('Security 6');
  await user.click(other);
  expect(await within(section).findByText('9 of 9 findings')).toBeVisible();
  expect(within(section).getByText('CVE-G-0')).toBeVisible();
  // What is said of the image is what the report says that holds.
  expect(sectionLink()).toBe('Security 6');
});

it('are not said to differ where they have as many', async () => {
  const section = await openSecurity(
    trivy('01', SIX),
    grype(idsOf('G', 6), '03'),
  );
  expect(await within(section).findByText('6 of 6 findings')).toBeVisible();
  expect(
    within(section).getByRole('button', { name: /^Report/ }),
  ).toBeVisible();
  expect(notesIn(section)).toEqual([]);
});

it('are not said to differ from what one scanner said before', async () => {
  const section = await openSecurity(
    trivy('01', SIX),
    trivy('02', trivyReport([trivyEntry('CVE-1')], { day: '01' })),
  );
  expect(await within(section).findByText('6 of 6 findings')).toBeVisible();
  expect(notesIn(section)).toEqual([]);
});

it('hold by what they looked for, before they hold by their age', async () => {
  const section = await openSecurity(
    trivy('01', SIX),
    trivy('02', trivySecrets([], { day: '09' })),
    trivy('03', {
      ...trivyOfLanguages({}, [
        { Class: 'secret', Secrets: [{ RuleID: 'private-key' }] },
      ]),
      CreatedAt: '2026-01-08T00:00:00Z',
    }),
    trivy(
      '04',
      trivyReport([], {
        day: '07',
        Metadata: {},
        Results: [{ Class: 'secret', Secrets: [] }],
      }),
    ),
    trivy('05', trivyReport([], { day: '04' })),
    trivy(
      '06',
      trivyReport([], {
        day: '03',
        Results: [{ Class: 'os-pkgs', Vulnerabilities: [null, 1] }],
      }),
    ),
    trivy(
      '07',
      trivyReport([], {
        day: '02',
        Results: [
          {
            Class: 'os-pkgs',
            ExperimentalModifiedFindings: [
              {
                Type: 'vulnerability',
                Status: 'ignored',
                Finding: trivyEntry('CVE-1'),
              },
            ],
          },
        ],
      }),
    ),
    trivy('08', { SchemaVersion: 2, ArtifactName: 'x' }),
  );
  expect(await within(section).findByText('6 of 6 findings')).toBeVisible();
  await user.click(within(section).getByRole('button', { name: /^Report/ }));
  const options = await screen.findAllByRole('option');
  expect(
    options.map(({ textContent }) =>
      textContent?.split(' · ').slice(1).join(' · '),
    ),
  ).toEqual([
    'Trivy · 6 findings',
    'Trivy · 0 findings',
    'Trivy · 2 entries of the report could not be read',
    'Trivy · no open findings',
    'Trivy · no findings in some packages',
    'Trivy · not told what was looked for',
    'Trivy · nothing recognised',
    'Trivy · vulnerabilities not looked for',
  ]);
  await user.click(options[7]);
  expect(
    await within(section).findByText('Vulnerabilities were not looked for'),
  ).toBeVisible();
  expect(sectionLink()).toBe('Security 6');
});
