import failOnConsole from 'jest-fail-on-console';

failOnConsole();
