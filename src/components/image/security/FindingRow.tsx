import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { maskDefined } from 'backstage-plugin-acr-common';
import { Finding } from 'backstage-plugin-acr-common/reports';
import { memo, ReactNode } from 'react';
import { useFormats, visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { HeadedCell, OutsideText } from '../../shared';
import { Advisory } from './Advisory';
import { ClaimText } from './ClaimText';
import { LayerNumbers } from './layerNumbers';
import { SeverityChip } from './SeverityChip';
import { describePackage, describeStatus } from './words';

const useStyles = makeStyles(theme => ({
  cell: {
    color: 'inherit',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.75, 1, 0.75, 0),
  },
  // Told from where the advisory stands, and no wider than leaves room for names.
  claim: { marginTop: theme.spacing(0.5), maxWidth: 240 },
  // Texts from reports may have any length.
  small: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    display: '-webkit-box',
    '-webkit-line-clamp': 2,
    '-webkit-box-orient': 'vertical',
    overflow: 'hidden',
  },
}));

interface FindingRowProps {
  finding: Finding;
  /** The headings of the columns; a stable array. */
  titles: readonly string[];
  layers: LayerNumbers;
}

/** A finding; none is drawn again because others are. */
export const FindingRow = memo((props: FindingRowProps) => {
  const { finding, titles, layers } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { id, url, title, severity, score, fixedIn, status, claim } = finding;
  const { path, version } = finding.package;
  const small = (text?: string) =>
    text && (
      <span className={classes.small} title={visibleText(text)}>
        <OutsideText text={text} />
      </span>
    );
  return (
    <TableRow>
      <HeadedCell heading={titles[0]} className={classes.cell}>
        <Advisory id={id} url={url} />
        {small(maskDefined(title))}
      </HeadedCell>
      <HeadedCell heading={titles[1]} className={classes.cell}>
        <SeverityChip severity={severity} score={score} />
      </HeadedCell>
      <HeadedCell heading={titles[2]} className={classes.cell}>
        {describePackage(t, finding.package)}
        {small(maskDefined(path))}
      </HeadedCell>
      <HeadedCell heading={titles[3]} className={classes.cell}>
        <OutsideText text={version ?? t('report.partNotTold')} />
      </HeadedCell>
      <HeadedCell heading={titles[4]} className={classes.cell}>
        {fixedIn.map(visibleText).join(', ') || t('report.noFixedVersion')}
      </HeadedCell>
      <HeadedCell heading={titles[5]} className={classes.cell}>
        <LayerOf digest={finding.layer} layers={layers} small={small} />
      </HeadedCell>
      <HeadedCell heading={titles[6]} className={classes.cell}>
        {describeStatus(t, status)}
        {claim && (
          <div className={classes.claim}>
            <ClaimText claim={claim} />
          </div>
        )}
      </HeadedCell>
    </TableRow>
  );
});

interface LayerOfProps {
  digest?: string;
  layers: LayerNumbers;
  small: (text?: string) => ReactNode;
}

/** A layer by its number; one that the image does not have by its digest. */
function LayerOf({ digest, layers, small }: LayerOfProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const layer = digest && layers.get(digest);
  if (!digest) {
    return <>{t('report.partNotTold')}</>;
  }
  if (!layer) {
    return (
      <code title={visibleText(digest)}>
        <OutsideText text={digest.slice(0, 19)} />
      </code>
    );
  }
  return (
    <>
      {formats.number(layer.number)}
      {small(layer.masked())}
    </>
  );
}
