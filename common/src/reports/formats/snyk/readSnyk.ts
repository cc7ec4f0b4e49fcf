/**
 * Reads the JSON of `snyk container test`: what is found in the packages of the
 * system, with the applications of the image inside, or a list of all. It tells
 * neither a time, nor a digest but what the image was asked for by. Sources:
 * snyk/cli, `src/lib/snyk-test/legacy.ts` and
 * `src/lib/formatters/test/format-test-results.ts`.
 */
import type { Coverage, SingleReading } from '../../model';
import type { Steps } from '../../../steps';
import {
  coverageOf,
  digestsOf,
  fieldsOf,
  FindingList,
  isDefined,
  isObject,
  LIMITS,
  platformOfText,
  textOf,
} from '../shared';
import { readIgnored, readPatched } from './snykClaim';
import { readSnykIssue } from './snykIssue';

type Project = Record<string, unknown>;

/** The most projects of a document: the system, and applications in the image. */
const MOST_PROJECTS = 1_000;

/** Tells whether a document is a project that Snyk has tested, or failed to. */
export function isSnyk(document: Project): boolean {
  return (
    isFailed(document) ||
    (Array.isArray(document.vulnerabilities) &&
      ['ok', 'dependencyCount', 'packageManager'].some(key => key in document))
  );
}

/** Reads a report, of one project or several; its issues one step each. */
export function* readSnyk(documents: readonly unknown[]): Steps<SingleReading> {
  const list = new FindingList();
  const projects: Project[] = [];
  const addProject = (value: unknown) => {
    if (isObject(value) && isSnyk(value) && projects.length < MOST_PROJECTS) {
      projects.push(value);
    } else {
      list.addFinding('unreadable');
    }
  };
  for (const value of documents) {
    yield;
    addProject(value);
    for (const application of list.entriesIn(fieldsOf(value).applications)) {
      yield;
      addProject(application);
    }
  }
  const tested = projects.filter(project => !isFailed(project));
  if (tested.length === 0) {
    const message = projects.map(reasonOf).find(isDefined);
    return {
      kind: 'not-supported',
      problem: { code: 'scan-failed', ...(message && { message }) },
    };
  }
  let licenses = 0;
  for (const project of tested) {
    licenses += yield* readProject(project, list);
  }
  const lists = list.lists();
  const isAnyFound = lists.findings.length + lists.setAside.length > 0;
  const isAnythingRecognised = isAnyFound || tested.some(hasPackages);
  const platform = tested
    .map(project => platformOfText(project.platform))
    .find(isDefined);
  return {
    kind: 'scan-report',
    report: {
      format: 'snyk',
      scanner: { name: 'Snyk' },
      subjects: digestsOf(tested.map(({ path }) => path)),
      ...(platform && { platform }),
      coverage: coverageOf({
        vulnerabilities: isAnythingRecognised
          ? levelOf(projects)
          : levelOfNothing(tested),
        ...(licenses > 0 && { licenses: 'full' }),
      }),
      ...lists,
      licenses,
      isAnythingRecognised,
    },
  };
}

/** Reads the issues of a project; returns how many are of licenses. */
function* readProject(project: Project, list: FindingList): Steps<number> {
  const told = {
    packageManager: project.packageManager,
    targetFile: project.targetFile ?? project.displayTargetFile,
  };
  const { ignore, patch } = fieldsOf(project.filtered);
  let licenses = 0;
  for (const [entries, readClaim] of [
    [project.vulnerabilities, claimOf],
    [ignore, readIgnored],
    [patch, readPatched],
  ] as const) {
    for (const value of list.entriesIn(entries)) {
      yield;
      const entry = fieldsOf(value);
      if (entry.type === 'license') {
        licenses += 1;
      } else {
        yield* readSnykIssue(entry, told, readClaim(entry), finding =>
          list.addFinding(finding),
        );
      }
    }
  }
  return licenses;
}

function claimOf(entry: Record<string, unknown>) {
  return entry.isIgnored === true ? readIgnored(entry) : undefined;
}

/** A test that failed has a message in place of what was found. */
function isFailed(project: Project): boolean {
  return project.ok === false && typeof project.error === 'string';
}

function reasonOf({ error }: Project): string | undefined {
  return textOf(error, LIMITS.message);
}

function hasPackages({ dependencyCount }: Project): boolean {
  return typeof dependencyCount === 'number' && dependencyCount > 0;
}

/** A threshold leaves out what is less severe; a failure, a whole project. */
function levelOf(projects: readonly Project[]): Coverage['vulnerabilities'] {
  return projects.some(
    project =>
      isFailed(project) ||
      (typeof project.severityThreshold === 'string' &&
        project.severityThreshold !== 'low'),
  )
    ? 'partial'
    : 'full';
}

/** That there are no packages is told by their number alone. */
function levelOfNothing(
  tested: readonly Project[],
): Coverage['vulnerabilities'] {
  return tested.every(({ dependencyCount }) => dependencyCount === 0)
    ? 'none'
    : 'not-told';
}
