import { maskStart, readSource } from 'backstage-plugin-acr-common';
import { useFindForge } from '../../data/images';
import { OutgoingLink } from './OutgoingLink';
import { OutsideText } from './OutsideText';

/**
 * The repository that an image comes from, with a link if it is http(s) and has no
 * secret in it.
 */
export function Source({ source }: { source: string }) {
  const { text, url } = readSource(source, useFindForge());
  const masked = maskStart(text);
  const shown = <OutsideText text={masked} />;
  return url && masked === text ? (
    <OutgoingLink to={url}>{shown}</OutgoingLink>
  ) : (
    shown
  );
}
