import { Link as UiLink } from '@backstage/ui';
import MuiLink from '@material-ui/core/Link';
import type { LinkProps } from '../Frame';

/**
 * A link of the UI library with the looks that links have in the catalog's cards,
 * which are those of Material UI: the app's own style of `a` undoes the library's.
 */
export function Link({ to, style, ...rest }: LinkProps) {
  return (
    <MuiLink
      component={UiLink}
      display="inline"
      {...rest}
      href={to}
      style={{ font: 'inherit', ...style }}
    />
  );
}
