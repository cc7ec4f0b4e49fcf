import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import type { CardHeadingProps, CardProps } from '../Frame';
import { Link } from './Link';

/** As the catalog's own cards are. The layout of the overview gives it its place. */
export function Card({ title, link, children }: CardProps) {
  return (
    <EntityInfoCard
      title={title}
      footerActions={<Link to={link.to}>{link.title}</Link>}
    >
      {children}
    </EntityInfoCard>
  );
}

/** One level below the card's own title, which is of the third. */
export function CardHeading({ id, children }: CardHeadingProps) {
  return (
    <Text id={id} as="h4" variant="body-medium" weight="bold" truncate>
      {children}
    </Text>
  );
}
