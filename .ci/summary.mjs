/**
 * Names what failed, and adds up the reports of the test runners; the last line
 * is the result. Takes the path of a file with a line for each check that failed.
 */
import { existsSync, readFileSync } from 'node:fs';

const REPORTS = [
  {
    file: '.ci/results/jest.json',
    read: report => ({
      passed: report.numPassedTests,
      // A suite that does not even start has no tests to count.
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      names: report.testResults.flatMap(
        ({ name, status, assertionResults }) => {
          const tests = assertionResults.filter(
            test => test.status === 'failed',
          );
          return status === 'failed' && tests.length === 0
            ? [name]
            : tests.map(({ fullName }) => `${name}: ${fullName}`);
        },
      ),
    }),
  },
  {
    file: 'e2e/results/report.json',
    read: ({ stats, suites, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      names: [...failedSpecs(suites), ...errors.map(({ message }) => message)],
    }),
  },
];

/** @returns the titles of what failed, or passed only when tried again */
function failedSpecs(suites = []) {
  return suites.flatMap(suite => [
    ...(suite.specs ?? []).flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
    ),
    ...failedSpecs(suite.suites),
  ]);
}

const write = line => process.stdout.write(`${line}\n`);
const checks = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean);
checks.forEach(check => write(`Failed: ${check}`));

let passed = 0;
let failed = 0;
for (const { file, read } of REPORTS) {
  if (existsSync(file)) {
    const found = read(JSON.parse(readFileSync(file, 'utf8')));
    passed += found.passed;
    failed += found.failed;
    found.names.forEach(name => write(`Failed: ${name}`));
  } else {
    write(`There is no report ${file}.`);
    failed += 1;
  }
}
// A check that failed counts as one, if no test tells of it.
failed ||= checks.length;
write(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
