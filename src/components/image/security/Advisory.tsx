import { OutgoingLink, OutsideText } from '../../shared';

interface AdvisoryProps {
  id: string;
  url?: string;
}

/** An advisory by its name, with a link where a report has one. */
export function Advisory({ id, url }: AdvisoryProps) {
  const name = <OutsideText text={id} />;
  return url ? <OutgoingLink to={url}>{name}</OutgoingLink> : name;
}
