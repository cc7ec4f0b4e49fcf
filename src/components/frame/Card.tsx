import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { Link } from './Frame';

interface CardProps {
  title: string;
  /** Where all is that the card tells of. */
  link: { title: string; to: string };
  children: ReactNode;
}

/**
 * A card of the overview of an entity, as the catalog's own cards are: these are
 * the same in both systems.
 */
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

interface CardHeadingProps {
  id: string;
  children: ReactNode;
}

/** A title within a card, one level below that of the card, which is the third. */
export function CardHeading({ id, children }: CardHeadingProps) {
  return (
    <Text id={id} as="h4" variant="body-medium" weight="bold" truncate>
      {children}
    </Text>
  );
}
