import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import { toCsv } from '../../formats/csv';
import { maskStart } from '../../image/shown';
import { withHiddenNamed } from '../../formats/visibleText';
import { Finding } from '../../security/model';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { saveFile } from '../saveFile';
import { describeClaim, describeStatus } from './words';

interface CsvButtonProps {
  findings: readonly Finding[];
  /** Of the file. */
  name: string;
}

/** Gives the user all findings of a report as a table, those set aside, too. */
export function CsvButton({ findings, name }: CsvButtonProps) {
  const { t } = useAcrTranslation();
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<DownloadIcon />}
      onClick={() => saveFile(toFile(t, findings), name)}
    >
      {t('report.exportCsv')}
    </Button>
  );
}

function toFile(t: AcrTranslate, findings: readonly Finding[]): Blob {
  const header = [
    t('report.advisory'),
    t('report.severity'),
    t('report.score'),
    t('report.title'),
    t('report.package'),
    t('report.type'),
    t('report.path'),
    t('report.installed'),
    t('report.fixedIn'),
    t('report.status'),
    t('report.claim'),
    t('report.justification'),
    t('report.statement'),
    t('report.author'),
    t('report.document'),
    t('report.layer'),
    t('report.link'),
  ];
  const shown = maskOnce();
  const rows = findings.map(finding => {
    const { name, type = '', path, version = '' } = finding.package;
    const { claim } = finding;
    return [
      finding.id,
      t(`report.${finding.severity}`),
      finding.score ?? '',
      shown(finding.title),
      name,
      type,
      shown(path),
      version,
      finding.fixedIn.join(', '),
      describeStatus(t, finding.status),
      claim ? describeClaim(t, claim) : '',
      shown(claim?.justification),
      shown(claim?.statement),
      shown(claim?.author),
      shown(claim?.document),
      finding.layer ?? '',
      finding.url ?? '',
    ];
  });
  const named = rows.map(row =>
    row.map(cell => (typeof cell === 'string' ? withHiddenNamed(cell) : cell)),
  );
  return new Blob([toCsv([header, ...named])], {
    type: 'text/csv;charset=utf-8',
  });
}

/** Looks for secrets once in each text: many findings have the same. */
function maskOnce() {
  const known = new Map<string, string>();
  return (text = '') => {
    const masked = known.get(text) ?? maskStart(text);
    known.set(text, masked);
    return masked;
  };
}
