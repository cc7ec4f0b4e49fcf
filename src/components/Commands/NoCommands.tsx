import Typography from '@material-ui/core/Typography';
import { useRegistry } from '../../hooks/RegistryProvider';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { loginServerSnippet } from '../FailurePanel/snippets';
import { Snippet } from '../Snippet';

interface NoCommandsProps {
  /** What the registry calls itself. */
  told: string;
}

/** Says why there are no commands for the registry around, and what brings them. */
export function NoCommands({ told }: NoCommandsProps) {
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  return (
    <>
      <Typography
        variant="body2"
        role="note"
        style={{ overflowWrap: 'anywhere' }}
      >
        {t('pull.unknownHost', { registry: told })}
      </Typography>
      <Snippet text={loginServerSnippet(registry)} />
    </>
  );
}
