import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { makeStyles } from '@material-ui/core/styles';
import { ContainerTool } from '../../../apis';
import { CONTAINER_TOOLS } from '../../../data/settings';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1.5) },
  tool: { textTransform: 'none' },
  chosen: { backgroundColor: theme.palette.action.selected },
}));

/** The same in every language. */
export const TOOL_NAMES: Readonly<Record<ContainerTool, string>> = {
  docker: 'Docker',
  podman: 'Podman',
};

interface ToolSwitchProps {
  chosen: ContainerTool;
  onChoose: (tool: ContainerTool) => void;
}

/** Chooses what commands are written for. */
export function ToolSwitch({ chosen, onChoose }: ToolSwitchProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <ButtonGroup
      size="small"
      className={classes.root}
      aria-label={t('pull.tool')}
    >
      {CONTAINER_TOOLS.map(tool => (
        <Button
          key={tool}
          classes={{
            root: tool === chosen ? classes.chosen : undefined,
            label: classes.tool,
          }}
          aria-pressed={tool === chosen}
          onClick={() => onChoose(tool)}
        >
          {TOOL_NAMES[tool]}
        </Button>
      ))}
    </ButtonGroup>
  );
}
