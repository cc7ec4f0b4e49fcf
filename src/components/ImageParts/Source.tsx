import { maskStart } from '../../image/shown';
import { readSource } from '../../image/sourceLinks';
import { OutgoingLink } from '../OutgoingLink';

/**
 * The repository that an image comes from, with a link if it is http(s) and has no
 * secret in it.
 */
export function Source({ source }: { source: string }) {
  const { text, url } = readSource(source);
  const masked = maskStart(text);
  return url && masked === text ? (
    <OutgoingLink to={url}>{text}</OutgoingLink>
  ) : (
    <>{masked}</>
  );
}
