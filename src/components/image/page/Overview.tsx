import { Provenance } from 'backstage-plugin-acr-common/reports';
import { AttachedTo, Image, KnownFacts } from '../../../data/images';
import { Reading } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { FactList } from '../../shared';
import { attachedFacts } from './attachedFacts';
import { buildFacts, originFacts, sourceFacts } from './labelFacts';
import {
  markFacts,
  MeasuredImage,
  nameFacts,
  propertyFacts,
} from './metadataFacts';
import { provenanceFacts } from './provenanceFacts';

/** What the content of an image adds to its overview. */
export interface ContentOverview extends MeasuredImage {
  /** What it says of itself, in labels and annotations. */
  facts: Reading<KnownFacts>;
  /** What is worth knowing at once of what is attached. */
  attached: AttachedTo[];
}

interface OverviewProps {
  image: Image;
  /** How it was built, if something attests to that. */
  provenance?: Provenance;
  /** Absent without an endpoint for content. */
  content?: ContentOverview;
}

/** What an image is. */
export function Overview({ image, provenance, content }: OverviewProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const names = nameFacts(t, image);
  const source = content ? sourceFacts(t, content.facts) : [];
  const build = content ? buildFacts(t, content.facts) : [];
  const properties = propertyFacts(t, formats, image, content);
  const origin = content ? originFacts(t, content.facts) : [];
  const attached = content ? attachedFacts(t, formats, content.attached) : [];
  const marks = markFacts(t, image);
  return (
    <FactList
      facts={[
        ...names,
        ...source,
        ...build,
        ...properties,
        ...origin,
        ...(provenance ? provenanceFacts(t, provenance) : []),
        ...attached,
        ...marks,
      ]}
    />
  );
}
