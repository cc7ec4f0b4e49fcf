import { ImageFacts } from 'backstage-plugin-acr-common';
import { PipelineLink } from '../../../shared';
import { FactCell, RowImage } from './FactCell';

/** What an image says that it was built by. */
export function BuildCell(props: RowImage) {
  return <FactCell {...props} describe={describeBuild} />;
}

function describeBuild(facts: ImageFacts) {
  const { pipeline, buildNumber } = facts;
  const text = [pipeline, buildNumber].filter(Boolean).join(' ');
  return text ? <PipelineLink facts={facts} text={text} /> : undefined;
}
