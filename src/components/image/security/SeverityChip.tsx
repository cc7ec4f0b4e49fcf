import { Severity } from 'backstage-plugin-acr-common/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { useSeverityStyles } from './SeverityCounts';

interface SeverityChipProps {
  severity: Severity;
  /** The CVSS score, from 0 to 10. */
  score?: number;
}

/** The word for a severity, with its colour beside it. */
export function SeverityChip({ severity, score }: SeverityChipProps) {
  const classes = useSeverityStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <span className={`${classes.chip} ${classes[severity]}`}>
      {t(`severity.${severity}`)}
      {score !== undefined && ` ${formats.score(score)}`}
    </span>
  );
}
