import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { RegistryApi } from 'backstage-plugin-acr-common';
import { ReactNode } from 'react';
import { Reading } from '../../data/query';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { describePause } from './describePause';
import { FailureMessage } from './FailureMessage';

interface PartProps<T> {
  repository: string;
  /** Which of the registry's APIs was asked; default: that of content. */
  api?: RegistryApi;
  reading: Reading<T>;
  /** What is shown once it is there. */
  children: (value: T) => ReactNode;
}

/** Something of an image's content, or how far it is, or why it is not there. */
export function Part<T>(props: PartProps<T>) {
  const { repository, api = 'content', reading, children } = props;
  const { t } = useAcrTranslation();
  switch (reading.state) {
    case 'ready':
      return <>{children(reading.value)}</>;
    case 'failed':
      return (
        <FailureMessage
          isPart
          api={api}
          repository={repository}
          failure={reading.error.failure}
          answer={reading.error.answer}
          onRetry={() => reading.retry()}
        />
      );
    default:
      return reading.pause ? (
        <Typography variant="body2" role="status">
          {describePause(t, reading.pause)}
        </Typography>
      ) : (
        <Progress />
      );
  }
}
