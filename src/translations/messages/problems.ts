/** What the readers of documents say in English, of which each is translated. */
export const problemMessages = {
  noJson: 'it is no complete JSON',
  tooDeep: 'it nests deeper than 200 levels',
  otherShape: 'it is of another shape',
  noObject: 'it is no object',
  wrapped: 'it is wrapped too often',
  unknownFormat: 'it is no report of a known format',
  signature: 'a signature',
  envelope: 'an envelope',
  statement: 'a statement',
  otherSarif: 'SARIF, but not 2.1.0',
} as const;
