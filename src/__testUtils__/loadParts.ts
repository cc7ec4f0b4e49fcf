/**
 * Loads what is loaded when it is opened before the tests of a file begin, so that
 * what a user does is followed at once by what comes of it.
 */
import { preloadParts } from '../components/shared/lazyPart';

beforeAll(preloadParts, 60_000);
