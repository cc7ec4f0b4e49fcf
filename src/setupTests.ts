import '@testing-library/jest-dom';
import { act, configure } from '@testing-library/react';
import { notifyManager } from '@tanstack/react-query';
import failOnConsole from 'jest-fail-on-console';

// What comes in between the end of a test and its cleaning up is no surprise.
notifyManager.setNotifyFunction(notify => {
  act(notify);
});

// Looking for roles in a page of many rows takes its time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

/**
 * What React 18.3 says of MUI v4 and of the table below core-components, what the
 * router of Backstage's test app says of itself, and what jsdom 27 makes of the
 * media queries in Backstage's sidebar, and what Backstage says of the icons of
 * its own app. It is theirs to mend; everything else fails the test.
 */
const FOREIGN_WARNINGS = [
  /(?:Connect\(Droppable\)|MTable\w*): Support for defaultProps will be removed/,
  /findDOMNode is deprecated and will be removed/,
  /React Router Future Flag Warning/,
  /\[JSS\] processedRuleToParse is not defined/,
  /icons were registered as IconComponent.*: brokenImage, catalog/,
  /The columns provided to material table are static/,
];

failOnConsole({
  silenceMessage: message =>
    FOREIGN_WARNINGS.some(warning => warning.test(message)),
});
