import { Link } from '@backstage/core-components';
import { readSource } from '../../image/sourceLinks';

/** The repository that an image comes from, with a link if it is http(s). */
export function Source({ source }: { source: string }) {
  const { text, url } = readSource(source);
  return url ? <Link to={url}>{text}</Link> : <>{text}</>;
}
