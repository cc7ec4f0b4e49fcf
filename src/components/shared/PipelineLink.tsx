import {
  ImageFacts,
  maskStart,
  pipelineLink,
} from 'backstage-plugin-acr-common';
import { OutgoingLink } from './OutgoingLink';
import { OutsideText } from './OutsideText';

interface PipelineLinkProps {
  /** Of the image that the build has made. */
  facts: ImageFacts;
  /** What the build is called, in the image's own words. */
  text: string;
}

/** The build that made an image, with a link where that is known and has no secret in it. */
export function PipelineLink({ facts, text }: PipelineLinkProps) {
  const url = pipelineLink(facts);
  const shown = <OutsideText text={text} />;
  return url && maskStart(url) === url ? (
    <OutgoingLink to={url}>{shown}</OutgoingLink>
  ) : (
    shown
  );
}
