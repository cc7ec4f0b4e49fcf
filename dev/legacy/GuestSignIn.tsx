import { UserIdentity } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/core-plugin-api';
import { useEffect } from 'react';

/** A sign-in that asks nothing. */
export function GuestSignIn({ onSignInSuccess }: SignInPageProps) {
  useEffect(() => {
    onSignInSuccess(UserIdentity.createGuest());
  }, [onSignInSuccess]);
  return null;
}
