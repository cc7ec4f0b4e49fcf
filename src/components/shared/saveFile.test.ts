import { saveFile } from './saveFile';

/** What the browser was given, and under which name. */
let saved: { content: Blob; name: string } | undefined;

beforeEach(() => {
  saved = undefined;
  let content: Blob;
  URL.createObjectURL = blob => {
    content = blob as Blob;
    return 'blob:document';
  };
  URL.revokeObjectURL = () => {};
  jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function click(this: HTMLAnchorElement) {
      saved = { content, name: this.download };
    });
});

it.each([
  ['text/html', 'application/octet-stream'],
  ['TEXT/HTML; charset=utf-8', 'application/octet-stream'],
  ['application/xhtml+xml', 'application/octet-stream'],
  ['image/svg+xml', 'application/octet-stream'],
  ['text/xml', 'application/octet-stream'],
  ['text/javascript', 'application/octet-stream'],
  ['application/pdf', 'application/octet-stream'],
  ['multipart/x-mixed-replace', 'application/octet-stream'],
  ['application/json, text/html', 'application/octet-stream'],
  ['constructor', 'application/octet-stream'],
  ['', 'application/octet-stream'],
  ['application/json', 'application/json'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  ['application/sarif+json', 'application/sarif+json'],
  ['application/spdx+json', 'application/spdx+json'],
  ['application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+json'],
  ['text/csv;charset=utf-8', 'text/csv;charset=utf-8'],
  ['text/plain', 'text/plain;charset=utf-8'],
])('gives the browser what calls itself %j as %j', async (type, given) => {
  saveFile(new Blob(['<script>alert(1)</script>'], { type }), 'report.json');
  expect(saved?.content.type).toBe(given);
  expect(await saved?.content.text()).toBe('<script>alert(1)</script>');
});

it('gives it a name that leads nowhere', () => {
  saveFile(new Blob(['x']), '../.\u202Ehtml');
  expect(saved?.name).toBe('html');
});
