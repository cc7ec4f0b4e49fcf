/**
 * A test runner for Stryker that stays: Jest's own runner (`jest-circus`) in one
 * process, with the tests bundled once. For each mutant only the files of the
 * tests that reach it are evaluated, all of them anew; Stryker's runner for Jest
 * starts Jest from nothing instead, which takes some fifty times as long.
 */
import { commonTokens, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { expect } from 'expect';
import { ModuleMocker } from 'jest-mock';
import { bundle } from './bundle.mjs';

/** What matches the name of no test. */
const NOTHING = /(?!)/;

/** What Stryker's instrumented code looks at: which mutant is to be active. */
const context = (globalThis.__stryker__ ??= {});

/** Whether a failed test ends a run. */
let isBailing = false;

class CircusRunner {
  static inject = [commonTokens.options];

  #folders;
  #script;
  #testsOf;

  constructor({ circus: { folders } }) {
    this.#folders = folders;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { code, testsOf } = await bundle(this.#folders, process.cwd());
    this.#testsOf = testsOf;
    this.#script = new Script(code, { filename: 'tests.cjs' });
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } =
      circus;
    const hooks = { beforeAll, beforeEach, afterAll, afterEach };
    Object.assign(globalThis, { describe, it, test, ...hooks, expect });
    globalThis.jest = new ModuleMocker(globalThis);
    // As Jest has it: a property that tests may replace.
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', {
      value: crypto,
      configurable: true,
      writable: true,
    });
    circus.addEventHandler(onEvent);
  }

  async dryRun({ coverageAnalysis }) {
    context.activeMutant = undefined;
    context.mutantCoverage = undefined;
    const result = await this.#run({ activate: () => {}, disableBail: true });
    return coverageAnalysis === 'off'
      ? result
      : { ...result, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun(options) {
    const { activeMutant, mutantActivation, testFilter, disableBail } = options;
    const files = this.#testsOf(options.sandboxFileName);
    const activate = () => {
      context.activeMutant = activeMutant.id;
    };
    context.activeMutant = undefined;
    context.hitLimit = options.hitLimit;
    context.hitCount = options.hitLimit === undefined ? undefined : 0;
    if (mutantActivation === 'static') {
      activate();
    }
    const result = await this.#run({
      activate,
      files,
      testFilter,
      disableBail,
    });
    return toMutantRunResult(result, disableBail);
  }

  /** Evaluates the tests in some files, and runs those that are asked for. */
  async #run({ activate, files, testFilter, disableBail }) {
    circus.resetState();
    isBailing = !disableBail;
    try {
      this.#load(files, testFilter);
    } catch (error) {
      // A mutant that does not even load is found out.
      return { status: DryRunStatus.Complete, tests: [notLoaded(error)] };
    }
    circus.getState().testNamePattern = testFilter && {
      test: name => testFilter.includes(name),
    };
    activate();
    const { testResults, unhandledErrors } = await circus.run();
    jest.restoreAllMocks();
    const timeout = determineHitLimitReached(
      context.hitCount,
      context.hitLimit,
    );
    if (timeout) {
      return timeout;
    }
    return unhandledErrors.length > 0
      ? { status: DryRunStatus.Error, errorMessage: unhandledErrors.join('\n') }
      : { status: DryRunStatus.Complete, tests: testResults.map(toResult) };
  }

  #load(files, testFilter) {
    const module = { exports: {} };
    const require = createRequire(resolve('package.json'));
    this.#script.runInThisContext()(module, module.exports, require);
    const wanted = testFilter && new Set(testFilter.map(fileOf));
    for (const file of files ?? Object.keys(module.exports)) {
      if (!wanted || wanted.has(file)) {
        circus.describe(file, module.exports[file]);
      }
    }
  }
}

/** Tells Stryker which test runs; one that fails is enough to kill a mutant. */
function onEvent(event, state) {
  if (event.name === 'test_start') {
    context.currentTestId = idOf(event.test);
    // As `expect` wants it for its messages.
    expect.setState({ currentTestName: context.currentTestId });
  }
  if (event.name === 'test_done') {
    context.currentTestId = undefined;
    if (isBailing && event.test.errors.length > 0) {
      state.testNamePattern = NOTHING;
    }
  }
}

/** The name of a test begins with that of its file. */
function fileOf(id) {
  return id.split(' ', 1)[0];
}

/** As circus calls it where it compares names with the pattern. */
function idOf(test) {
  const titles = [];
  for (let each = test; each.parent; each = each.parent) {
    titles.unshift(each.name);
  }
  return titles.join(' ');
}

function toResult({ testPath, status, errors, duration }) {
  const id = testPath.slice(1).join(' ');
  const common = { id, name: id, timeSpentMs: duration ?? 0 };
  if (errors.length > 0) {
    const failureMessage = errors[0];
    return { ...common, status: TestStatus.Failed, failureMessage };
  }
  return {
    ...common,
    status: status === 'skip' ? TestStatus.Skipped : TestStatus.Success,
  };
}

function notLoaded(error) {
  return {
    id: 'load',
    name: 'load',
    timeSpentMs: 0,
    status: TestStatus.Failed,
    failureMessage: String(error),
  };
}

export const strykerPlugins = [
  declareClassPlugin('TestRunner', 'circus', CircusRunner),
];
