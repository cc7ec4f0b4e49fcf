// First, so that it judges a test before that is cleaned up.
import './__testUtils__/failOnConsole';

// Looking for roles in a page of many rows takes its time on a busy machine.
jest.setTimeout(30_000);

// A test of pure functions has no document, and does not load what looks into one.
if (typeof document !== 'undefined') {
  require('./__testUtils__/setupDocument');
}
