import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import EndOfLifeIcon from '@material-ui/icons/EventBusyOutlined';
import LockIcon from '@material-ui/icons/LockOutlined';
import QuarantineIcon from '@material-ui/icons/ReportOutlined';
import { ReactElement } from 'react';
import { useKnownEndOfLife } from '../../../data/images';
import { TagRow } from '../../../data/tags';
import { useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';

const useStyles = makeStyles({ mark: { margin: 0, maxWidth: 180 } });

/** What a tag is marked by. */
export type MarkedTag = Pick<
  TagRow,
  'tag' | 'manifest' | 'patchOf' | 'buildCache' | 'isManifestMissing'
>;

/** A word beside a tag, and what it means. */
interface MarkProps {
  label: string;
  hint: string;
  icon?: ReactElement;
}

/** What is special about a tag, each in a word. */
export function TagMarks(props: MarkedTag) {
  const { t } = useAcrTranslation();
  return (
    <>
      {marksOf(t, props).map(mark => (
        <Mark key={mark.label} {...mark} />
      ))}
    </>
  );
}

/** Says that an image is past its end of life, once that is known. */
export function EndOfLifeMark(props: { repository: string; digest: string }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const endOfLife = useKnownEndOfLife(props.repository, props.digest);
  return endOfLife && endOfLife.getTime() <= Date.now() ? (
    <Mark
      label={t('attached.endOfLife')}
      hint={t('attached.endOfLifeHint', { day: formats.day(endOfLife) })}
      icon={<EndOfLifeIcon />}
    />
  ) : null;
}

function Mark({ label, hint, icon }: MarkProps) {
  const classes = useStyles();
  return (
    <Chip
      className={classes.mark}
      size="small"
      icon={icon}
      label={label}
      title={hint}
    />
  );
}

function marksOf(t: AcrTranslate, marked: MarkedTag): MarkProps[] {
  const { tag, manifest, patchOf, buildCache } = marked;
  const patch = patchOf && t('tag.patchOf', { tag: patchOf });
  const marks: Array<MarkProps | undefined | false | ''> = [
    patch && { label: patch, hint: patch },
    buildCache && {
      label: t('tag.buildCache'),
      hint: t('tag.buildCacheHint'),
    },
    marked.isManifestMissing && {
      label: t('tag.noManifest'),
      hint: t('tag.noManifestHint'),
    },
    (tag.isLocked || manifest?.isLocked) && {
      label: t('tag.locked'),
      hint: t('tag.lockedHint'),
      icon: <LockIcon />,
    },
    (tag.isReadDisabled || manifest?.isReadDisabled) && {
      label: t('tag.readDisabled'),
      hint: t('tag.readDisabledHint'),
      icon: <LockIcon />,
    },
    manifest?.isQuarantined && {
      label: t('tag.quarantined'),
      hint: t('tag.quarantinedHint'),
      icon: <QuarantineIcon />,
    },
  ];
  return marks.flatMap(mark => mark || []);
}
