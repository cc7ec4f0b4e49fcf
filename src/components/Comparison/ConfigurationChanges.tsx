import { SettingName } from '../../image/compareImages';
import { NamedChange } from '../../image/differences';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { ClampedCode, Value } from '../ImageParts';
import { ChangeTable } from './ChangeTable';

interface ConfigurationChangesProps {
  /** The tags that are compared. */
  from: string;
  to: string;
  settings: NamedChange<SettingName>[];
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
        rows={settings.map(({ name, from, to }) => ({
          name: t(`configuration.${name}`),
          from: describeSetting(t, name, from),
          to: describeSetting(t, name, to),
        }))}
      />
      <ChangeTable
        {...tags}
        title={t('configuration.environment')}
        nameTitle={t('compare.name')}
        rows={environment.map(change => toRow(change, tags))}
      />
      <ChangeTable
        {...tags}
        title={t('configuration.labels')}
        nameTitle={t('compare.name')}
        rows={labels.map(change => toRow(change, tags))}
      />
    </>
  );
}

/** As the configuration of one image is shown. */
function describeSetting(
  t: AcrTranslate,
  name: SettingName,
  text: string | undefined,
) {
  if (text === undefined) {
    return name === 'user' ? t('compare.noUser') : t('configuration.none');
  }
  return name === 'healthCheck' && text.startsWith('["NONE"') ? (
    t('configuration.healthCheckOff')
  ) : (
    <ClampedCode text={text} />
  );
}

function toRow(change: NamedChange, tags: { from: string; to: string }) {
  const { name, from, to } = change;
  return {
    name,
    from: <SideValue name={name} value={from} tag={tags.from} />,
    to: <SideValue name={name} value={to} tag={tags.to} />,
  };
}

interface SideValueProps {
  name: string;
  value?: string;
  tag: string;
}

function SideValue({ name, value, tag }: SideValueProps) {
  const { t } = useAcrTranslation();
  const label = t('compare.valueIn', { name, tag });
  return value === undefined ? (
    <span title={t('compare.absent')}>—</span>
  ) : (
    <Value name={name} value={value} label={label} />
  );
}
