/** What changed of what images say of themselves, as facts to show. */
import {
  compareLink,
  FindForge,
  ImageDifference,
  isSameSource,
} from 'backstage-plugin-acr-common';
import { ReactNode } from 'react';
import { Comparison } from '../../../data/images';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { Commit, Fact, OutgoingLink, OutsideText, Source } from '../../shared';
import { describeUnread } from './describeUnread';
import { FromTo } from './FromTo';

/** How the bases and the commits of two images differ. */
export function originChanges(
  t: AcrTranslate,
  formats: Formats,
  findForge: FindForge,
  { from, to, difference }: Comparison,
): Fact[] {
  const { base, source } = difference;
  if (!base || !source) {
    const why = describeUnread(
      t,
      formats,
      [from, to].map(({ image, facts }) => [
        image.tag.name,
        facts.state === 'failed' ||
          (facts.state === 'ready' && !facts.value.isWhole),
      ]),
    );
    return [
      [t('image.base'), why],
      [t('image.commit'), why],
    ];
  }
  const facts: Fact[] = [
    [t('image.base'), describeBases(t, base)],
    [t('image.commit'), describeCommits(t, findForge, source)],
  ];
  return isElsewhere(findForge, source)
    ? [...facts, [t('image.source'), describeSources(source)]]
    : facts;
}

type Known<T> = Exclude<T, undefined>;
type Bases = Known<ImageDifference['base']>;
type Sources = Known<ImageDifference['source']>;

function describeBases(t: AcrTranslate, { from, to, isSame }: Bases) {
  if (!isSame) {
    return (
      <FromTo
        from={<OutsideText text={from ?? t('image.notSaid')} />}
        to={<OutsideText text={to ?? t('image.notSaid')} />}
      />
    );
  }
  return from === undefined
    ? t('compare.neitherSays')
    : t('compare.same', { value: from });
}

function describeCommits(
  t: AcrTranslate,
  findForge: FindForge,
  { from, to }: Sources,
): ReactNode {
  if (from.revision === undefined && to.revision === undefined) {
    return t('compare.neitherSays');
  }
  const show = ({ source, revision }: Sources['from']) =>
    revision === undefined ? (
      t('image.notSaid')
    ) : (
      <Commit source={source} revision={revision} />
    );
  if (from.revision === to.revision) {
    return (
      <>
        {show(to)} {t('compare.inBoth')}
      </>
    );
  }
  const url = changesLink(findForge, { from, to });
  return (
    <>
      <FromTo from={show(from)} to={show(to)} />
      {url && (
        <div>
          <OutgoingLink to={url}>{t('compare.commits')}</OutgoingLink>
        </div>
      )}
    </>
  );
}

function changesLink(
  findForge: FindForge,
  { from, to }: Omit<Sources, 'isSame'>,
) {
  return from.source &&
    to.source &&
    from.revision &&
    to.revision &&
    isSameSource(from.source, to.source, findForge)
    ? compareLink(to.source, from.revision, to.revision, findForge)
    : undefined;
}

/** Whether the images come from different repositories, as far as they say. */
function isElsewhere(findForge: FindForge, { from, to }: Sources): boolean {
  return (
    from.source !== undefined &&
    to.source !== undefined &&
    !isSameSource(from.source, to.source, findForge)
  );
}

function describeSources({ from, to }: Sources) {
  const show = ({ source }: Sources['from']) =>
    source && <Source source={source} />;
  return <FromTo from={show(from)} to={show(to)} />;
}
