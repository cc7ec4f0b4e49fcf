import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { useEffect, useRef, useState } from 'react';
import { hasCredentials, looksSecret } from '../../image/secrets';
import { httpLink } from '../../image/sourceLinks';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ClampedCode } from './ClampedCode';

interface ValueProps {
  name: string;
  value: string;
  /** What it is called, where its name alone does not tell. */
  label?: string;
}

/**
 * A value from an image, as text: a link only if it is http(s), and hidden if
 * its name looks like a secret's, or it has a password in it, until somebody asks
 * for it.
 */
export function Value({ name, value, label = name }: ValueProps) {
  const { t } = useAcrTranslation();
  const [isAskedFor, setAskedFor] = useState(false);
  const isHidden = !isAskedFor && (looksSecret(name) || hasCredentials(value));
  // The button is gone that had the focus.
  const shown = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isAskedFor) {
      shown.current?.focus();
    }
  }, [isAskedFor]);
  const url = httpLink(value);
  if (isHidden && value !== '') {
    return (
      <>
        <span aria-hidden>••••••••</span>{' '}
        <Button
          size="small"
          aria-label={t('image.showValue', { name: label })}
          onClick={() => setAskedFor(true)}
        >
          {t('image.show')}
        </Button>
      </>
    );
  }
  // Only an address that says nothing but itself: no credentials left out.
  const content =
    url === value ? (
      <Link to={url}>{value}</Link>
    ) : (
      <ClampedCode text={value} />
    );
  return isAskedFor ? (
    <span ref={shown} tabIndex={-1} style={{ outline: 'none' }}>
      {content}
    </span>
  ) : (
    content
  );
}
