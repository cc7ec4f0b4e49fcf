import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch, { SwitchProps } from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  // The label's own margin makes room for a larger switch than this one.
  root: { marginLeft: 0, gap: theme.spacing(0.5) },
  label: theme.typography.body2,
}));

interface LabelledSwitchProps {
  label: string;
  /** What stands behind it, on hover. */
  title?: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  inputProps?: SwitchProps['inputProps'];
}

/** A switch as small as what stands beside it. */
export function LabelledSwitch(props: LabelledSwitchProps) {
  const { label, title, isOn, onSwitch, inputProps } = props;
  return (
    <FormControlLabel
      classes={useStyles()}
      title={title}
      label={label}
      control={
        <Switch
          size="small"
          color="primary"
          checked={isOn}
          inputProps={inputProps}
          onChange={event => onSwitch(event.target.checked)}
        />
      }
    />
  );
}
