/**
 * All that the plugin needs of the app's router. Another router is a change of
 * this module alone.
 */
import { useCallback } from 'react';
// eslint-disable-next-line no-restricted-imports -- the one place for it
import {
  Navigate,
  useLocation,
  useNavigate,
  useSearchParams,
} from 'react-router-dom';

/** Where the user is in the app. */
export interface Place {
  pathname: string;
  /** With its question mark, or empty. */
  search: string;
  /** With its number sign, or empty. */
  hash: string;
  /** Another one for each time that something was gone to. */
  key: string;
  /** What came with the address, from whoever led to it. */
  state: unknown;
}

/** Tells where the user is. */
export const usePlace: () => Place = useLocation;

/** Reads the query of the address; the same object while that is the same. */
export function useQuery(): URLSearchParams {
  const [query] = useSearchParams();
  return query;
}

/**
 * Gives what leads to an address of the app, which may be a query alone, and
 * leaves a step to go back.
 */
export const useGoTo: () => (address: string) => void = useNavigate;

/** Gives what leads to an address of the app in place of this one. */
export function useGoInstead(): (address: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (address: string) => navigate(address, { replace: true }),
    [navigate],
  );
}

interface RedirectProps {
  /** An address of the app, which may be a query alone. */
  to: string;
  /** What goes with it. */
  state?: unknown;
}

/** Leads to another address, in place of this one. */
export function Redirect(props: RedirectProps) {
  return <Navigate replace {...props} />;
}
