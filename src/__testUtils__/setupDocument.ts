/** What tests with a document have: matchers of elements, and patience. */
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 10_000 });

// What one test had asked for is not known to the next one.
afterEach(() => window.localStorage.clear());
