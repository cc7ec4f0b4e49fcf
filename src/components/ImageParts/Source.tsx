import { Link } from '@backstage/core-components';
import { maskStart } from '../../image/shown';
import { readSource } from '../../image/sourceLinks';

/**
 * The repository that an image comes from, with a link if it is http(s) and has no
 * secret in it.
 */
export function Source({ source }: { source: string }) {
  const { text, url } = readSource(source);
  const masked = maskStart(text);
  return url && masked === text ? <Link to={url}>{text}</Link> : <>{masked}</>;
}
