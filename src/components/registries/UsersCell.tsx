import Typography from '@material-ui/core/Typography';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { RepositoryRow } from './repositoryRows';
import { UserLinks } from './UserLinks';

/**
 * The entities that use a repository, or why none are named. The catalog leaves
 * out those that the user may not see, and does not say so.
 */
export function UsersCell({ users }: Pick<RepositoryRow, 'users'>) {
  const { t } = useAcrTranslation();
  if (users.state === 'ready' && users.refs.length > 0) {
    return <UserLinks refs={users.refs} />;
  }
  const texts = {
    loading: t('registries.usersLoading'),
    failed: t('registries.usersUnknown'),
    ready: t('registries.unused'),
  };
  return (
    <Typography variant="body2" component="span" color="textSecondary">
      {texts[users.state]}
    </Typography>
  );
}
