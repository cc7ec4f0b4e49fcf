import Typography from '@material-ui/core/Typography';
import { BuildCache } from 'backstage-plugin-acr-common';
import {
  ContainerTool,
  isForTools,
  PullCommand,
  pullCommands,
} from '../../../apis';
import { useAcrEvent } from '../../../data/analytics';
import { Image } from '../../../data/images';
import { useRegistry } from '../../../data/registries';
import { useContainerTool } from '../../../data/settings';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { NoCommands, Snippet } from '../../shared';
import { TOOL_NAMES, ToolSwitch } from './ToolSwitch';

interface PullProps {
  image: Image;
  /** Present if it is no image, but what a build keeps. */
  buildCache?: BuildCache;
}

/** How to get the image, by tag and by digest. */
export function Pull({ image, buildCache }: PullProps) {
  const { t } = useAcrTranslation();
  const tell = useAcrEvent();
  const registry = useRegistry();
  const subject = `${image.repository}:${image.tag.name}`;
  const { value: tool, remember } = useContainerTool();
  const commands = pullCommands(image, { registry, buildCache, tool });
  return (
    <>
      {commands.length === 0 && <NoCommands told={image.registry} />}
      {commands.length > 0 && isForTools(image, { buildCache }) && (
        <ToolSwitch chosen={tool} onChoose={remember} />
      )}
      {commands.map(({ id, command }) => (
        <div key={id} style={{ marginBottom: 8 }}>
          <Typography variant="body2" color="textSecondary">
            {titleOf(t, id, tool)}
          </Typography>
          <Snippet
            text={command}
            copyLabel={t('pull.copy', { name: titleOf(t, id, tool) })}
            onCopy={() => tell('copyPullCommand', subject, { command: id })}
          />
        </div>
      ))}
    </>
  );
}

/** What a command is for. */
function titleOf(
  t: AcrTranslate,
  id: PullCommand['id'],
  tool: ContainerTool,
): string {
  switch (id) {
    case 'dockerTag':
    case 'podmanTag':
      return t('pull.byTag', { tool: TOOL_NAMES[tool] });
    case 'dockerDigest':
    case 'podmanDigest':
      return t('pull.byDigest', { tool: TOOL_NAMES[tool] });
    default:
      return t(`pull.${id}`);
  }
}
