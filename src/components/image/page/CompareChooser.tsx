import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Autocomplete, {
  createFilterOptions,
} from '@material-ui/lab/Autocomplete';
import { useEffect, useId, useRef, useState } from 'react';
import { ImageChoice, useSelectedImage } from '../../../data/address';
import { useRegistry } from '../../../data/registries';
import { TagListing, tagsOf, toRows, useTags } from '../../../data/tags';
import { Formats, useFormats } from '../../../formats';
import { useGoTo } from '../../../routing';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';

interface CompareChooserProps {
  repository: string;
  choice: ImageChoice;
}

/** Chooses another tag to compare with. */
export function CompareChooser(props: CompareChooserProps) {
  const { t } = useAcrTranslation();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <TagChooser {...props} />
  ) : (
    <Button variant="outlined" onClick={() => setOpen(true)}>
      {t('compare.with')}
    </Button>
  );
}

/** As many tags as are offered at once: more are found by typing. */
const filterOptions = createFilterOptions<string>({ limit: 50 });

/** Reads the tags only when somebody wants to choose one. */
function TagChooser({ repository, choice }: CompareChooserProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { addressOf } = useSelectedImage();
  const goTo = useGoTo();
  const { listing } = useTags(repository);
  const id = useId();
  // It stands where the button was that the user had pressed.
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const registry = useRegistry();
  const of = { repository: { registry, name: repository } };
  const names = toRows(tagsOf(listing), of)
    .images.map(({ tag }) => tag.name)
    .filter(name => name !== choice.tag);
  return (
    <div>
      <Autocomplete
        openOnFocus
        // Its list stands below it, within the page’s landmarks.
        disablePortal
        id={id}
        aria-controls={`${id}-popup`}
        size="small"
        style={{ minWidth: 220 }}
        options={names}
        filterOptions={filterOptions}
        loading={['loading', 'filling'].includes(listing.state)}
        loadingText={t('list.loading')}
        noOptionsText={explainNone(t, formats, listing, repository)}
        openText={t('compare.openTags')}
        closeText={t('compare.closeTags')}
        clearText={t('compare.clear')}
        onChange={(_event, name) => {
          if (name !== null) {
            goTo(addressOf({ ...choice, comparedWith: name }));
          }
        }}
        renderInput={params => (
          <TextField
            {...params}
            inputRef={input}
            variant="outlined"
            label={t('compare.with')}
          />
        )}
      />
    </div>
  );
}

/** Says why no tag is offered: it need not be that there is none. */
function explainNone(
  t: AcrTranslate,
  formats: Formats,
  listing: TagListing,
  repository: string,
): string {
  if (!('error' in listing)) {
    return t('compare.noTags');
  }
  const { failure } = listing.error;
  const problem = failureTitle(t, formats, failure, { repository });
  switch (listing.state) {
    case 'incomplete':
      return t('error.incomplete', { problem });
    case 'outdated':
      return t('error.outdated', { problem });
    default:
      return problem;
  }
}
