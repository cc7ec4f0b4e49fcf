/**
 * What a scan of Trivy looked for. No report says so; it follows from what stands
 * in it. Sources: aquasecurity/trivy, `pkg/types/report.go` (the classes of
 * results), `pkg/scan/local/service.go`, `pkg/scan/ospkg/scan.go` and
 * `pkg/scan/langpkg/scan.go` (who writes them), `pkg/report/json.go` (what is left
 * out), `pkg/flag/options.go` (which scanners list packages).
 */
import type { Coverage, CoverageLevel } from '../../model';
import type { Steps } from '../../../steps';
import { coverageOf, fieldsOf, listOf } from '../shared';

type Fields = Readonly<Record<string, unknown>>;

/** The artifacts that are files of somebody, and need not be those of an image. */
const FILES: unknown[] = ['filesystem', 'repository'];

/** What stands in the results of a scan, and tells what it looked for. */
interface Traces {
  /** Those classes of results that are known. */
  classes: ReadonlySet<unknown>;
  /**
   * Whether vulnerabilities were looked for. Since 0.67, and with `--list-all-pkgs`
   * before, every scan lists packages: those without findings look the same whether
   * anybody looked for some, or for secrets alone. Only a scan for vulnerabilities
   * has a result without its packages, or tells that support has ended.
   */
  isScanProven: boolean;
}

/** The classes that tell something. */
const CLASSES: unknown[] = [
  'os-pkgs',
  'lang-pkgs',
  'config',
  'secret',
  'license',
  'license-file',
];

/**
 * Tells what a scan looked for. What was looked for and not found leaves no trace
 * but in packages and configurations. Each result is a step.
 *
 * @param isSystemKnown - whether the scanner recognised an operating system
 */
export function* readTrivyCoverage(
  { ArtifactType, Metadata, Results }: Fields,
  isSystemKnown: boolean,
): Steps<Coverage> {
  const isPastSupport = fieldsOf(fieldsOf(Metadata).OS).EOSL === true;
  const { classes, isScanProven } = yield* findTraces(Results, isPastSupport);
  const toldIf = (isTold: boolean) => (isTold ? 'full' : 'not-told');
  return coverageOf({
    vulnerabilities: isScanProven
      ? levelOf(classes, isSystemKnown || FILES.includes(ArtifactType))
      : levelWithoutProof(classes, isSystemKnown),
    misconfigurations: toldIf(classes.has('config')),
    secrets: toldIf(classes.has('secret')),
    licenses: toldIf(classes.has('license') || classes.has('license-file')),
  });
}

function* findTraces(results: unknown, isPastSupport: boolean): Steps<Traces> {
  const classes = new Set<unknown>();
  let isScanProven = false;
  for (const value of listOf(results)) {
    yield;
    const result = fieldsOf(value);
    if (CLASSES.includes(result.Class)) {
      classes.add(result.Class);
    }
    const isProof =
      isOfPackages(result.Class) &&
      (isPastSupport ||
        listOf(result.Packages).length === 0 ||
        Array.isArray(result.Vulnerabilities));
    isScanProven ||= isProof || (yield* hasVulnerability(result));
  }
  return { classes, isScanProven };
}

function* hasVulnerability(result: Fields): Steps<boolean> {
  if (listOf(result.Vulnerabilities).length > 0) {
    return true;
  }
  for (const entry of listOf(result.ExperimentalModifiedFindings)) {
    yield;
    if (fieldsOf(entry).Type === 'vulnerability') {
      return true;
    }
  }
  return false;
}

function isOfPackages(resultClass: unknown): boolean {
  return resultClass === 'os-pkgs' || resultClass === 'lang-pkgs';
}

/**
 * A system that was recognised has a result of its own, unless its packages were
 * passed over.
 */
function levelOf(
  classes: ReadonlySet<unknown>,
  isMoreThere: boolean,
): CoverageLevel {
  return isMoreThere && classes.has('lang-pkgs') && !classes.has('os-pkgs')
    ? 'partial'
    : 'full';
}

/** Without a result of packages, those of the system were not looked into. */
function levelWithoutProof(
  classes: ReadonlySet<unknown>,
  isSystemKnown: boolean,
): CoverageLevel {
  return isSystemKnown && !classes.has('os-pkgs') && !classes.has('lang-pkgs')
    ? 'none'
    : 'not-told';
}
