import {
  maskNames,
  NamedChange,
  SettingName,
  SettingValue,
  ShownText,
  showText,
  showWords,
} from 'backstage-plugin-acr-common';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { ClampedCode, Value } from '../../shared';
import { ChangeTable } from './ChangeTable';

interface ConfigurationChangesProps {
  /** The tags that are compared. */
  from: string;
  to: string;
  settings: NamedChange<SettingName, SettingValue>[];
  environment: NamedChange[];
  labels: NamedChange[];
}

/** What differs in how two images are run. */
export function ConfigurationChanges(props: ConfigurationChangesProps) {
  const { settings, environment, labels, ...tags } = props;
  const { t } = useAcrTranslation();
  return (
    <>
      <ChangeTable
        {...tags}
        title={t('compare.settings')}
        nameTitle={t('compare.setting')}
        rows={settings.map(change => toSettingRow(t, change))}
      />
      <ChangeTable
        {...tags}
        title={t('configuration.environment')}
        nameTitle={t('compare.name')}
        rows={toRows(environment, tags)}
      />
      <ChangeTable
        {...tags}
        title={t('configuration.labels')}
        nameTitle={t('compare.name')}
        rows={toRows(labels, tags)}
      />
    </>
  );
}

function toSettingRow(
  t: AcrTranslate,
  change: NamedChange<SettingName, SettingValue>,
) {
  const { name } = change;
  const [from, to] = [change.from, change.to].map(showSetting);
  return {
    name: t(`configuration.${name}`),
    from: describeSetting(t, name, from),
    to: (
      <>
        {describeSetting(t, name, to)}
        {from && to && from.masked === to.masked && (
          <div>{t('compare.hiddenDiffers')}</div>
        )}
      </>
    ),
  };
}

function showSetting(value: SettingValue | undefined): ShownText | undefined {
  return typeof value === 'string'
    ? showText(value)
    : value && showWords(value);
}

/** As the configuration of one image is shown. */
function describeSetting(
  t: AcrTranslate,
  name: SettingName,
  shown?: ShownText,
) {
  if (shown === undefined) {
    return name === 'user' ? t('compare.noUser') : t('configuration.none');
  }
  return name === 'healthCheck' && shown.masked.startsWith('["NONE"') ? (
    t('configuration.healthCheckOff')
  ) : (
    <ClampedCode {...shown} />
  );
}

function toRows(changes: NamedChange[], tags: { from: string; to: string }) {
  const labels = maskNames(changes.map(({ name }) => name));
  return changes.map(({ name, from, to }, at) => {
    const common = { name, shownName: labels[at] };
    return {
      name: labels[at],
      from: <SideValue {...common} value={from} tag={tags.from} />,
      to: <SideValue {...common} value={to} tag={tags.to} />,
    };
  });
}

interface SideValueProps {
  name: string;
  /** Without what may be secret in it. */
  shownName: string;
  value?: string;
  tag: string;
}

function SideValue({ name, shownName, value, tag }: SideValueProps) {
  const { t } = useAcrTranslation();
  const label = t('compare.valueIn', { name: shownName, tag });
  return value === undefined ? (
    <span title={t('compare.absent')}>—</span>
  ) : (
    <Value name={name} value={value} label={label} />
  );
}
