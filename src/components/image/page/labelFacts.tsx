/** What an image says of itself, in labels and annotations, as facts to show. */
import { ImageFacts } from 'backstage-plugin-acr-common';
import { ReactNode } from 'react';
import { KnownFacts } from '../../../data/images';
import { Reading } from '../../../data/query';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { Commit, Fact, OutsideText, PipelineLink, Source } from '../../shared';

/** Which commit it was made from, and of which version it is. */
export function sourceFacts(
  t: AcrTranslate,
  reading: Reading<KnownFacts>,
): Fact[] {
  return [
    [t('image.commit'), show(t, reading, describeCommit)],
    [
      t('image.source'),
      show(
        t,
        reading,
        ({ source }) => source && <Source source={source} />,
        t('image.noSource'),
      ),
    ],
    [t('image.version'), show(t, reading, ({ version }) => version)],
  ];
}

/** What built it, if it says so: only some pipelines do. */
export function buildFacts(
  t: AcrTranslate,
  reading: Reading<KnownFacts>,
): Fact[] {
  const facts: ImageFacts =
    reading.state === 'ready' ? reading.value.facts : {};
  const { pipeline, buildNumber } = facts;
  const linked = (text: string) => <PipelineLink facts={facts} text={text} />;
  return [
    ...(pipeline
      ? [
          [
            t('image.pipeline'),
            buildNumber ? pipeline : linked(pipeline),
          ] as const,
        ]
      : []),
    ...(buildNumber
      ? [[t('image.buildNumber'), linked(buildNumber)] as const]
      : []),
  ];
}

/** Under which terms it comes, and what it is based on. */
export function originFacts(
  t: AcrTranslate,
  reading: Reading<KnownFacts>,
): Fact[] {
  return [
    [t('image.licenses'), show(t, reading, ({ licenses }) => licenses)],
    [t('image.base'), show(t, reading, describeBase)],
  ];
}

function show(
  t: AcrTranslate,
  reading: Reading<KnownFacts>,
  describe: (facts: ImageFacts) => ReactNode,
  notSaid: string = t('image.notSaid'),
): ReactNode {
  switch (reading.state) {
    case 'ready': {
      const { facts, isWhole } = reading.value;
      return describe(facts) ?? (isWhole ? notSaid : t('image.notReadable'));
    }
    case 'failed':
      return t('image.notReadable');
    default:
      return '…';
  }
}

function describeCommit({ source, revision }: ImageFacts) {
  return revision && <Commit source={source} revision={revision} />;
}

function describeBase({ baseName, baseDigest }: ImageFacts) {
  return baseName || baseDigest ? (
    <>
      {baseName && <OutsideText text={baseName} />}
      {baseName && baseDigest && <br />}
      {baseDigest && (
        <code>
          <OutsideText text={baseDigest} />
        </code>
      )}
    </>
  ) : undefined;
}
