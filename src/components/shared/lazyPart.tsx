import { Progress } from '@backstage/core-components';
import { onlineManager } from '@tanstack/react-query';
import {
  ComponentType,
  FunctionComponent,
  lazy,
  Suspense,
  useEffect,
  useState,
} from 'react';
import { NotLoaded, NotLoadedProps } from './NotLoaded';

/** A component that is loaded when it is shown for the first time. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
  /** Loads it before it is shown; whether that fails, is told when it is. */
  preload(): Promise<void>;
}

/** What loads each of the parts that there are by now. */
const preloads = new Set<LazyPart<never>['preload']>();

/** Loads all parts before they are shown, and those that come with them. */
export async function preloadParts(): Promise<void> {
  // A set also gives what is added while it is looked through.
  for (const preload of preloads) {
    await preload();
  }
}

interface LoadedProps<Props> extends NotLoadedProps {
  props: Props;
}

/**
 * Makes a component of one that is loaded when it is shown for the first time.
 * Where it cannot be loaded, it says so, can be tried again, and is when the
 * network is back.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  // What was loaded for one is there for all; what failed, the next one tries.
  let current: ComponentType<LoadedProps<Props>> = begin();

  async function loadPart() {
    const Part = await load();
    current = ({ props }) => <Part {...props} />;
    return current;
  }

  function begin() {
    return lazy(async () => {
      try {
        return { default: await loadPart() };
      } catch {
        current = begin();
        return { default: TriedWhenOnline };
      }
    });
  }

  function LazyPart(props: Props) {
    const [{ Part }, setTry] = useState({ Part: current });
    return (
      <Suspense fallback={<Progress />}>
        <Part props={props} onRetry={() => setTry({ Part: current })} />
      </Suspense>
    );
  }
  LazyPart.preload = () => loadPart().then(ignore, ignore);
  preloads.add(LazyPart.preload);
  return LazyPart;
}

/** What was opened without a network comes when there is one. */
function TriedWhenOnline({ onRetry }: NotLoadedProps) {
  useEffect(
    () => onlineManager.subscribe(isOnline => isOnline && onRetry()),
    [onRetry],
  );
  return <NotLoaded onRetry={onRetry} />;
}

function ignore() {}
