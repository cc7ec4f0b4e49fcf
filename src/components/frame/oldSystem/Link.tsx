// eslint-disable-next-line no-restricted-imports -- what takes its place looks as the new system does
import { Link as BackstageLink } from '@backstage/core-components';
import type { LinkProps } from '../Frame';

/** It opens pages outside in a new window, and says so. */
export function Link({ isUnderlined, ...rest }: LinkProps) {
  return (
    <BackstageLink {...rest} underline={isUnderlined ? 'always' : 'hover'} />
  );
}
