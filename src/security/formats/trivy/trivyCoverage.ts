/**
 * What a scan of Trivy looked for. No report says so; it follows from what stands
 * in it. Sources: aquasecurity/trivy, `pkg/types/report.go` (the classes of
 * results), `pkg/scan/local/service.go`, `pkg/scan/ospkg/scan.go` and
 * `pkg/scan/langpkg/scan.go` (who writes them), `pkg/report/json.go` (what is left
 * out), `pkg/flag/options.go` (which scanners list packages).
 */
import type { Coverage, CoverageLevel } from '../../model';
import { coverageOf } from '../shared/findingList';
import { fieldsOf, listOf } from '../shared/lookInto';

type Fields = Readonly<Record<string, unknown>>;

/** The artifacts that are files of somebody, and need not be those of an image. */
const FILES: unknown[] = ['filesystem', 'repository'];

/**
 * Tells what a scan looked for. What was looked for and not found leaves no trace
 * but in packages and configurations.
 *
 * @param isSystemKnown - whether the scanner recognised an operating system
 */
export function readTrivyCoverage(
  { ArtifactType, Metadata, Results }: Fields,
  isSystemKnown: boolean,
): Coverage {
  const results = listOf(Results).map(result => fieldsOf(result));
  const classes = new Set(results.map(({ Class }) => Class));
  const toldIf = (isTold: boolean) => (isTold ? 'full' : 'not-told');
  const isPastSupport = fieldsOf(fieldsOf(Metadata).OS).EOSL === true;
  return coverageOf({
    vulnerabilities: isScanProven(results, isPastSupport)
      ? levelOf(classes, isSystemKnown || FILES.includes(ArtifactType))
      : levelWithoutProof(classes, isSystemKnown),
    misconfigurations: toldIf(classes.has('config')),
    secrets: toldIf(classes.has('secret')),
    licenses: toldIf(classes.has('license') || classes.has('license-file')),
  });
}

/**
 * Whether vulnerabilities were looked for. Since 0.67, and with `--list-all-pkgs`
 * before, every scan lists packages: those without findings look the same whether
 * anybody looked for some, or for secrets alone. Only a scan for vulnerabilities
 * has a result without its packages, or tells that support has ended.
 */
function isScanProven(
  results: readonly Fields[],
  isPastSupport: boolean,
): boolean {
  const ofPackages = results.filter(({ Class }) => isOfPackages(Class));
  return (
    results.some(hasVulnerability) ||
    ofPackages.some(
      ({ Packages, Vulnerabilities }) =>
        listOf(Packages).length === 0 || Array.isArray(Vulnerabilities),
    ) ||
    (isPastSupport && ofPackages.length > 0)
  );
}

function hasVulnerability(result: Fields): boolean {
  const modified = listOf(result.ExperimentalModifiedFindings);
  return (
    listOf(result.Vulnerabilities).length > 0 ||
    modified.some(entry => fieldsOf(entry).Type === 'vulnerability')
  );
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
  return isSystemKnown && !Array.from(classes).some(isOfPackages)
    ? 'none'
    : 'not-told';
}
