/** What the page of an image costs, by what is attached to it. */
import { renderInTestApp } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import { digestOf } from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  AttachedDocument,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import { CountedAcrApi } from '../../../__testUtils__/CountedAcrApi';
import { pageOf } from '../../../__testUtils__/renderPage';
import {
  CHILDREN,
  makeImageApi,
  makeIndexApi,
} from '../../../__testUtils__/securityPage';

// The page is large, and looked into by roles.
jest.setTimeout(120_000);

const MIB = 1024 * 1024;
const CUT =
  'There may be more attachments than were read. What was not read may change what is said here.';

/** So many reports, the newest last. */
function reports(
  prefix: string,
  count: number,
  rest: Partial<AttachedDocument> = {},
): AttachedDocument[] {
  return Array.from({ length: count }, (_, at) => ({
    hex: `${prefix}${String(at).padStart(3, '0')}`,
    type: TRIVY_TYPE,
    content: trivyReport([trivyEntry('CVE-1')]),
    createdAt: new Date(Date.UTC(2026, 0, 2, 0, at)).toISOString(),
    ...rest,
  }));
}

/** The same image as another client has it, which counts. */
function counted(from: ReturnType<typeof makeImageApi>): CountedAcrApi {
  const api = new CountedAcrApi(from.pages);
  api.manifestPages = from.manifestPages;
  api.content = from.content;
  return api;
}

async function openSecurity(api: CountedAcrApi) {
  await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: ['/?acr-image=1.0.0'],
  });
  const section = await screen.findByRole('region', { name: 'Security' });
  await within(section).findByText('CVE-1', {}, { timeout: 60_000 });
  await waitFor(
    () => expect(within(section).queryByRole('progressbar')).toBeNull(),
    { timeout: 60_000 },
  );
  return section;
}

function askedDocuments(api: CountedAcrApi): string[] {
  return api.requests
    .filter(({ kind }) => kind === 'document')
    .map(({ digest }) => digest);
}

it('reads some of a hundred attachments, two documents at a time', async () => {
  const api = counted(makeImageApi(...reports('0', 100)));
  const section = await openSecurity(api);
  expect(within(section).getByText(CUT)).toBeInTheDocument();
  expect(api.count('document')).toBe(40);
  expect(api.mostDocuments).toBe(2);
  // The image's own, forty that may be reports, and twenty that are on screen.
  expect(api.count('manifest')).toBe(1 + 40 + 20);
  expect(api.count()).toBeLessThanOrEqual(200);
});

it('reads no more bytes than the budget has, and says that there is more', async () => {
  const large = reports('0', 6, { size: 45 * MIB });
  const api = counted(makeImageApi(...large));
  const section = await openSecurity(api);
  expect(askedDocuments(api)).toEqual(
    ['5', '4', '3', '2'].map(at => digestOf(`d000${at}`)),
  );
  expect(within(section).getByText(CUT)).toBeInTheDocument();
  expect(within(section).queryByRole('alert')).toBeNull();
});

it('reads what is attached to the image before what is to its index', async () => {
  const from = makeIndexApi(reports('1', 3));
  attach(from, CHILDREN.amd64, ...reports('2', 3));
  const api = counted(from);
  await openSecurity(api);
  expect(askedDocuments(api)).toEqual(
    ['2002', '2001', '2000', '1002', '1001', '1000'].map(hex =>
      digestOf(`d${hex}`),
    ),
  );
});
