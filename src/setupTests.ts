import '@testing-library/jest-dom';
import failOnConsole from 'jest-fail-on-console';

/**
 * What core-components' table and its dependencies make React warn of in
 * development. It is theirs to mend; everything else fails the test.
 */
const FOREIGN_WARNINGS = [
  /Support for defaultProps will be removed from .*(?:MTable|Connect\(Droppable\)|Droppable)/s,
  /The columns provided to material table are static/,
];

failOnConsole({
  silenceMessage: message =>
    FOREIGN_WARNINGS.some(warning => warning.test(message)),
});
