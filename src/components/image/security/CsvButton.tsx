import Button from '@material-ui/core/Button';
import DownloadIcon from '@material-ui/icons/GetApp';
import {
  beginInTurns,
  doInTurns,
  Finding,
} from 'backstage-plugin-acr-common/reports';
import { useState } from 'react';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { saveFile } from '../../shared';
import { findingsFile } from './findingsFile';

interface CsvButtonProps {
  findings: readonly Finding[];
  /** Of the file. */
  name: string;
}

/** Gives the user all findings of a report as a table, those set aside, too. */
export function CsvButton({ findings, name }: CsvButtonProps) {
  const { t } = useAcrTranslation();
  const [isUnderWay, setUnderWay] = useState(false);
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<DownloadIcon />}
      disabled={isUnderWay}
      onClick={save}
    >
      {t('report.exportCsv')}
    </Button>
  );

  async function save() {
    const work = findingsFile(t, findings);
    const first = beginInTurns(work);
    if (first.done) {
      saveFile(first.value, name);
      return;
    }
    setUnderWay(true);
    saveFile(await doInTurns(work), name);
    setUnderWay(false);
  }
}
