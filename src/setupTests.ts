// First, so that it judges a test before that is cleaned up.
import './__testUtils__/failOnConsole';
import '@testing-library/jest-dom';
import { act, configure } from '@testing-library/react';
import { notifyManager } from '@tanstack/react-query';

// What comes in between the end of a test and its cleaning up is no surprise.
notifyManager.setNotifyFunction(notify => {
  act(notify);
});

// Looking for roles in a page of many rows takes its time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });
