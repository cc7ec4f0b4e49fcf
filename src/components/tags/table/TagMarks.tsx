import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import EndOfLifeIcon from '@material-ui/icons/EventBusyOutlined';
import LockIcon from '@material-ui/icons/LockOutlined';
import QuarantineIcon from '@material-ui/icons/ReportOutlined';
import { ReactElement } from 'react';
import { TagRow } from '../../../data/tags';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';

const useStyles = makeStyles({ mark: { margin: 0, maxWidth: 180 } });

/** What a tag is marked by. */
export interface MarkedTag
  extends Pick<
    TagRow,
    'tag' | 'manifest' | 'patchOf' | 'buildCache' | 'isManifestMissing'
  > {
  /** When its image comes to its end of life, once that is known. */
  endOfLife?: Date;
}

/** A word beside a tag, and what it means. */
interface Mark {
  label: string;
  hint: string;
  icon?: ReactElement;
}

/** What is special about a tag, each in a word. */
export function TagMarks(props: MarkedTag) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <>
      {marksOf(t, formats, props).map(({ label, hint, icon }) => (
        <Chip
          key={label}
          className={classes.mark}
          size="small"
          icon={icon}
          label={label}
          title={hint}
        />
      ))}
    </>
  );
}

function marksOf(t: AcrTranslate, formats: Formats, marked: MarkedTag): Mark[] {
  const { tag, manifest, endOfLife, patchOf, buildCache } = marked;
  const patch = patchOf && t('tag.patchOf', { tag: patchOf });
  const marks: Array<Mark | undefined | false | ''> = [
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
    endOfLife &&
      endOfLife.getTime() <= Date.now() && {
        label: t('attached.endOfLife'),
        hint: t('attached.endOfLifeHint', { day: formats.day(endOfLife) }),
        icon: <EndOfLifeIcon />,
      },
  ];
  return marks.flatMap(mark => mark || []);
}
