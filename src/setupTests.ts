// First, so that it judges a test before that is cleaned up.
import './__testUtils__/failOnConsole';
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Looking for roles in a page of many rows takes its time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
