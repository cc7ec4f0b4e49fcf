/** Adds up the reports of the test runners; the last line is the result. */
import { existsSync, readFileSync } from 'node:fs';

const REPORTS = [
  {
    file: '.ci/results/jest.json',
    read: report => ({
      passed: report.numPassedTests,
      // A suite that does not even start has no tests to count.
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    }),
  },
  {
    file: 'e2e/results/report.json',
    read: ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  },
];

let passed = 0;
let failed = 0;
for (const { file, read } of REPORTS) {
  if (existsSync(file)) {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')));
    passed += counts.passed;
    failed += counts.failed;
  } else {
    process.stdout.write(`There is no report ${file}.\n`);
    failed += 1;
  }
}
// A check that failed counts as one, if no test tells of it.
if (process.argv[2] !== '0' && failed === 0) {
  process.stdout.write('A check failed; see above.\n');
  failed = 1;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
