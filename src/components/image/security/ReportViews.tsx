import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { ScanReport } from 'backstage-plugin-acr-common/reports';
import { useMemo, useState } from 'react';
import { findLayered, ImageDetails } from '../../../data/images';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ByLayer } from './ByLayer';
import { FindingList } from './FindingList';
import { numberLayers } from './layerNumbers';
import { Misconfigurations } from './Misconfigurations';
import { Secrets } from './Secrets';
import { SetAside } from './SetAside';
import { WhatToDo } from './WhatToDo';

const useStyles = makeStyles(theme => ({
  tab: {
    textTransform: 'none',
    minWidth: 0,
    // That of Backstage’s theme is as light in the dark.
    '&:hover': {
      color: theme.palette.text.primary,
      background: theme.palette.action.hover,
    },
  },
  panel: { paddingTop: theme.spacing(2) },
}));

type View =
  | 'findings'
  | 'whatToDo'
  | 'byLayer'
  | 'setAside'
  | 'secrets'
  | 'misconfigurations';

interface ReportViewsProps {
  /** Its lists are in order. */
  report: ScanReport;
  details: ImageDetails;
}

/** The same report by what it found, by what to do, and by where that is. */
export function ReportViews(props: ReportViewsProps) {
  const { report, details } = props;
  const { findings, setAside, secrets, misconfigurations } = report;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const views: View[] = [
    ...(findings.length > 0
      ? (['findings', 'whatToDo', 'byLayer'] as const)
      : []),
    ...(setAside.length > 0 ? (['setAside'] as const) : []),
    ...(secrets.length > 0 ? (['secrets'] as const) : []),
    ...(misconfigurations.length > 0 ? (['misconfigurations'] as const) : []),
  ];
  const [chosen, choose] = useState<View>();
  // What is read later may set findings aside, or bring them back.
  const view = chosen && views.includes(chosen) ? chosen : views[0];
  const { content } = details;
  const manifest = findLayered(content);
  const config =
    content.config?.state === 'ready' ? content.config.value : undefined;
  const layers = useMemo(
    () =>
      numberLayers(
        manifest?.layers ?? [],
        config?.history ?? [],
        config?.diffIds ?? [],
      ),
    [manifest, config],
  );
  if (views.length === 0) {
    return null;
  }
  const panels = {
    findings: () => <FindingList findings={findings} layers={layers} />,
    whatToDo: () => <WhatToDo findings={findings} />,
    byLayer: () => (
      <ByLayer findings={findings} layers={layers} facts={details.facts} />
    ),
    setAside: () => <SetAside findings={setAside} />,
    secrets: () => <Secrets secrets={secrets} />,
    misconfigurations: () => <Misconfigurations items={misconfigurations} />,
  };
  return (
    <div>
      <Tabs
        value={view}
        onChange={(_event, next) => choose(next)}
        variant="scrollable"
        scrollButtons="auto"
        indicatorColor="primary"
        aria-label={t('report.views')}
      >
        {views.map(each => (
          <Tab
            key={each}
            value={each}
            id={`acr-report-tab-${each}`}
            aria-controls={`acr-report-${each}`}
            className={classes.tab}
            label={t(`report.${each}`)}
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={`acr-report-${view}`}
        aria-labelledby={`acr-report-tab-${view}`}
        className={classes.panel}
      >
        {panels[view]()}
      </div>
    </div>
  );
}
