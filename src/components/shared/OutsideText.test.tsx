/** What is seen of texts in which something hides, or that turn others around. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeConfig } from 'backstage-plugin-acr-testing/fakes';
import copyToClipboard from 'copy-to-clipboard';
import {
  attach,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../__testUtils__/attachedDocuments';
import { findHidden } from '../../__testUtils__/findHidden';
import { renderStage } from '../../__testUtils__/renderStage';
import { makeImageApi, openPage, TAG } from '../../__testUtils__/securityPage';
import { FailurePanel } from '../failures/FailurePanel';
import { OutsideText } from './OutsideText';

// The browser's clipboard is out of jsdom's reach.
jest.mock('copy-to-clipboard');
const clipboard = jest.mocked(copyToClipboard);

// The page is large, and looked into by roles.
jest.setTimeout(60_000);

const OVERRIDE = '\u202e';
const ZERO_WIDTH = '\u200b';
const ARABIC = 'فريق الدفع';

async function show(text: string) {
  const stage = await renderStage();
  return stage.show(<OutsideText text={text} />);
}

it('shows a plain text as it is, without an element', async () => {
  expect((await show('team/api')).innerHTML).toBe('team/api');
});

it('isolates a text that runs from right to left, and leaves it as it is', async () => {
  expect((await show(ARABIC)).innerHTML).toBe(`<bdi>${ARABIC}</bdi>`);
});

it('shows what hides in a text by its code', async () => {
  const shown = await show(`photo${OVERRIDE}gpj.exe`);
  expect(shown).toHaveTextContent('photo⟨U+202E⟩gpj.exe');
  expect(shown.querySelector('bdi')).not.toBeNull();
  expect(within(shown).getByText('⟨U+202E⟩')).toHaveAttribute(
    'title',
    'Characters that are not seen otherwise',
  );
});

it.each(['👩🏽‍💻 ❤️', 'می‌خواهم'])('leaves %s as it is', async text => {
  expect((await show(text)).textContent).toBe(text);
});

describe('on the page of an image', () => {
  const hostile = trivyEntry('CVE-2026-1', {
    PkgName: `lod${ZERO_WIDTH}ash`,
    PkgPath: `app/${OVERRIDE}sj.xedni`,
    Title: `Fixed${OVERRIDE} long ago`,
    InstalledVersion: `1.0${ZERO_WIDTH}`,
  });

  async function open() {
    const api = makeImageApi();
    const [digest] = Object.keys(api.content.configs!);
    api.content.configs![digest] = makeConfig({
      labels: {
        'com.example.file': `photo${OVERRIDE}gpj.exe`,
        [`com.example.${ZERO_WIDTH}owner`]: ARABIC,
        'org.opencontainers.image.version': `1.0${OVERRIDE}0.2`,
      },
      environment: [`GREETING=hi${ZERO_WIDTH}`],
      user: `ro${ZERO_WIDTH}ot`,
    });
    attach(api, TAG.digest, {
      hex: '01',
      type: TRIVY_TYPE,
      fileName: `scan${OVERRIDE}nosj`,
      content: trivyReport([hostile]),
    });
    return openPage(api);
  }

  it('nothing hides, in no text and no attribute', async () => {
    const section = await open();
    await within(section).findByText('CVE-2026-1');
    await screen.findByText('com.example.file');
    const seen = within(document.body)
      .getAllByText(/./)
      .flatMap(element => [...element.childNodes])
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .map(node => node.textContent ?? '');
    expect(seen).toContain('⟨U+202E⟩');
    expect(seen.filter(text => findHidden(text).length > 0)).toEqual([]);
    const told = [...document.querySelectorAll('[title], [aria-label]')].map(
      element =>
        `${element.getAttribute('title')} ${element.getAttribute(
          'aria-label',
        )}`,
    );
    expect(told.filter(text => findHidden(text).length > 0)).toEqual([]);
  });

  it('labels and findings are told with what hides in them', async () => {
    const section = await open();
    await within(section).findByText('CVE-2026-1');
    const value = (await screen.findByText('com.example.file'))
      .nextElementSibling;
    expect(value).toHaveTextContent('photo⟨U+202E⟩gpj.exe');
    expect(screen.getByText(ARABIC).tagName).toBe('BDI');
    const row = within(section).getByText('CVE-2026-1').closest('tr')!;
    const [advisory, , name, version] = Array.from(
      row.children,
      cell => cell.textContent,
    );
    expect(advisory).toBe('CVE-2026-1Fixed⟨U+202E⟩ long ago');
    expect(name).toBe('lod⟨U+200B⟩ashapp/⟨U+202E⟩sj.xedni');
    expect(version).toBe('1.0⟨U+200B⟩');
  });

  it('a package is found by its name, whatever hides in it', async () => {
    const section = await open();
    await within(section).findByText('CVE-2026-1');
    const user = userEvent.setup();
    await user.type(within(section).getByLabelText('Package'), 'lodash');
    expect(within(section).getByText('CVE-2026-1')).toBeVisible();
  });
});

it('copies what is shown of an answer', async () => {
  const user = userEvent.setup();
  const stage = await renderStage();
  const shown = stage.show(
    <FailurePanel
      repository="team/api"
      failure={{ kind: 'refused', status: 400 }}
      answer={{
        status: 400,
        api: 'metadata',
        body: `no${OVERRIDE}such`,
      }}
    />,
  );
  const panel = within(shown);
  expect(panel.getByText(/^no/)).toHaveTextContent('no⟨U+202E⟩such');
  clipboard.mockReturnValue(true);
  await user.click(panel.getByLabelText('Copy'));
  expect(clipboard.mock.calls).toEqual([['no⟨U+202E⟩such']]);
});

it('names what hides in the names that messages are filled with', async () => {
  const stage = await renderStage();
  const shown = stage.show(
    <FailurePanel
      repository={`team${OVERRIDE}ipa`}
      failure={{ kind: 'repository-unknown' }}
    />,
  );
  expect(shown).toHaveTextContent(/team⟨U\+202E⟩ipa/);
  expect(findHidden(shown.textContent ?? '')).toEqual([]);
});
