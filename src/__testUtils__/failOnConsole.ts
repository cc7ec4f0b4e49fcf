import failOnConsole from 'jest-fail-on-console';

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
  // core-components colours code whenever what does that is loaded.
  /An update to ReactAsyncHighlighter inside a test was not wrapped in act/,
  /The columns provided to material table are static/,
];

failOnConsole({
  silenceMessage: message =>
    FOREIGN_WARNINGS.some(warning => warning.test(message)),
});
