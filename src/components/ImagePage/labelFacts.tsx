/** What an image says of itself, in labels and annotations, as facts to show. */
import { Link } from '@backstage/core-components';
import { ReactNode } from 'react';
import { Reading } from '../../hooks/reading';
import { ImageFacts } from '../../image/imageFacts';
import { commitLink, readSource } from '../../image/sourceLinks';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { Fact } from '../FactList';

/** Which commit it was made from, and of which version it is. */
export function sourceFacts(
  t: AcrTranslate,
  reading: Reading<ImageFacts>,
): Fact[] {
  return [
    [t('image.commit'), show(t, reading, facts => describeCommit(t, facts))],
    [t('image.source'), show(t, reading, facts => describeSource(t, facts))],
    [t('image.version'), show(t, reading, ({ version }) => version)],
  ];
}

/** Under which terms it comes, and what it is based on. */
export function originFacts(
  t: AcrTranslate,
  reading: Reading<ImageFacts>,
): Fact[] {
  return [
    [t('image.licenses'), show(t, reading, ({ licenses }) => licenses)],
    [t('image.base'), show(t, reading, describeBase)],
  ];
}

function show(
  t: AcrTranslate,
  reading: Reading<ImageFacts>,
  value: (facts: ImageFacts) => ReactNode,
): ReactNode {
  switch (reading.state) {
    case 'ready':
      return value(reading.value) ?? t('image.notSaid');
    case 'failed':
      return t('image.notReadable');
    default:
      return '…';
  }
}

function describeCommit(t: AcrTranslate, { source, revision }: ImageFacts) {
  if (!revision) {
    return undefined;
  }
  const url = source && commitLink(source, revision);
  const short = <code title={revision}>{revision.slice(0, 12)}</code>;
  return url ? (
    <Link to={url} aria-label={t('image.commitLink', { revision })}>
      {short}
    </Link>
  ) : (
    short
  );
}

function describeSource(t: AcrTranslate, { source }: ImageFacts) {
  const found = source ? readSource(source) : undefined;
  if (!found) {
    return t('image.noSource');
  }
  return found.url ? <Link to={found.url}>{found.text}</Link> : found.text;
}

function describeBase({ baseName, baseDigest }: ImageFacts) {
  return baseName || baseDigest ? (
    <>
      {baseName}
      {baseName && baseDigest && <br />}
      {baseDigest && <code>{baseDigest}</code>}
    </>
  ) : undefined;
}
