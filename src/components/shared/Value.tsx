import Button from '@material-ui/core/Button';
import { httpLink, isSecret, MASK } from 'backstage-plugin-acr-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ClampedCode } from './ClampedCode';
import { OutgoingLink } from './OutgoingLink';

interface ValueProps {
  name: string;
  value: string;
  /** What it is called; the name itself may be a secret. */
  label: string;
}

/**
 * A value from an image, as text: a link only if it is http(s), and hidden if it
 * looks like a secret, or nobody can tell, until somebody asks for it.
 */
export function Value({ name, value, label }: ValueProps) {
  const { t } = useAcrTranslation();
  const isHidden = useMemo(() => isSecret(name, value), [name, value]);
  // The value, for one that takes its place was not asked for.
  const [shown, setShown] = useState<string>();
  if (!isHidden) {
    return <ShownValue value={value} />;
  }
  if (shown === value) {
    return <RevealedValue value={value} />;
  }
  return (
    <>
      <span aria-hidden>{MASK}</span>{' '}
      <Button
        size="small"
        aria-label={t('image.showValue', { name: label })}
        onClick={() => setShown(value)}
      >
        {t('image.show')}
      </Button>
    </>
  );
}

/** Takes the focus, which would be lost with the button that was pressed. */
function RevealedValue({ value }: { value: string }) {
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => root.current?.focus(), []);
  return (
    <span ref={root} tabIndex={-1}>
      <ShownValue value={value} />
    </span>
  );
}

function ShownValue({ value }: { value: string }) {
  const url = httpLink(value);
  // Only an address that says nothing but itself: no credentials left out.
  return url === value ? (
    <OutgoingLink to={url}>{value}</OutgoingLink>
  ) : (
    <ClampedCode text={value} />
  );
}
