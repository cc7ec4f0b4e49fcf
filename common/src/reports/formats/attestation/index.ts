export { decodeBase64 } from './base64';
export { withClaims } from './claims';
export { readInTotoVulns } from './readInTotoVulns';
export { readProvenance } from './readProvenance';
export { unwrap } from './unwrap';
export type { Wrapping } from './wrapping';
