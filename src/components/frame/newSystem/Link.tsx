import { Link as UiLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import type { LinkProps } from '../Frame';

const useStyles = makeStyles(
  theme => ({
    // As the links in the catalog's cards are. What the UI library says is in a
    // layer, and the app's own style of `a` is stronger.
    root: {
      display: 'inline',
      font: 'inherit',
      color: theme.palette.primary.main,
      textDecoration: 'none',
      '&:hover': { textDecoration: 'underline' },
    },
    underlined: { textDecoration: 'underline' },
    // Around what only screen readers read, which is to add no room to the page.
    outside: { position: 'relative' },
    hint: {
      clipPath: 'inset(50%)',
      height: 1,
      overflow: 'hidden',
      position: 'absolute',
      whiteSpace: 'nowrap',
      width: 1,
    },
  }),
  // Before all others: the class of who places a link is stronger.
  { index: -2e9 },
);

/** A page outside opens in a new window, and it is said that it does. */
export function Link(props: LinkProps) {
  const { to, isUnderlined, className, children, ...rest } = props;
  const { 'aria-label': label } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const isOutside = /^https?:/i.test(to);
  const hint = t('link.newWindow');
  const names = [
    classes.root,
    isUnderlined && classes.underlined,
    isOutside && classes.outside,
    className,
  ];
  return (
    <UiLink
      {...rest}
      href={to}
      className={names.filter(Boolean).join(' ')}
      {...(isOutside && { target: '_blank', rel: 'noopener' })}
      {...(isOutside && label && { 'aria-label': `${label}, ${hint}` })}
    >
      {children}
      {isOutside && <span className={classes.hint}>, {hint}</span>}
    </UiLink>
  );
}
