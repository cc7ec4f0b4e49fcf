import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { CardHeadingProps, CardProps } from '../Frame';

/** As the cards of other plugins are. */
export function Card({ link, ...rest }: CardProps) {
  return (
    <InfoCard
      {...rest}
      titleTypographyProps={{ component: 'h2' }}
      deepLink={{ title: link.title, link: link.to }}
    />
  );
}

/** One level below the card's own title. */
export function CardHeading({ id, children }: CardHeadingProps) {
  return (
    <Typography
      id={id}
      variant="subtitle1"
      component="h3"
      // What an annotation says may be long.
      style={{ minWidth: 0 }}
      noWrap
    >
      {children}
    </Typography>
  );
}
