import { parseDocument, readDocument } from '../security/formats/readDocument';
import { AcrTranslate } from '../translations/useAcrTranslation';
import { describeReading } from './describeReading';

/** A translation into the names of the messages. */
const translate = ((key: string) => key) as unknown as AcrTranslate;

/** A document that has so many wrappings around nothing. */
function wrap(times: number): unknown {
  return times === 0
    ? {}
    : { scanner: { result: wrap(times - 1) }, metadata: {} };
}

const encode = (text: string) => new TextEncoder().encode(text);

it.each([
  ['noJson', () => parseDocument(encode('{'))],
  ['tooDeep', () => parseDocument(encode('['.repeat(300) + ']'.repeat(300)))],
  ['noObject', () => readDocument([])],
  ['wrapped', () => readDocument(wrap(6))],
  ['unknownFormat', () => readDocument({})],
  ['signature', () => readDocument({ messageSignature: {} })],
  ['envelope', () => readDocument({ payloadType: '', payload: '' })],
  [
    'statement',
    () => readDocument({ _type: 'https://in-toto.io/Statement/v1' }),
  ],
  ['otherSarif', () => readDocument({ version: '2.0.0', runs: [] })],
])('has words for %s', async (name, read) => {
  const reading = await read();
  const said =
    (reading.kind === 'unreadable' && reading.why) ||
    (reading.kind === 'not-supported' && reading.what) ||
    '';
  expect(describeReading(translate, said)).toBe(`report.problem.${name}`);
});

it('leaves the names of formats as they are', () => {
  expect(describeReading(translate, 'SPDX 3')).toBe('SPDX 3');
});
