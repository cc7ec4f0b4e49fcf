import { Progress } from '@backstage/core-components';
import { ComponentType, lazy, ReactNode, Suspense, useState } from 'react';
import { NotLoaded, NotLoadedProps } from './NotLoaded';

interface LazyPartOptions {
  /** What stands there until the part does; default: a bar. */
  waiting?: ReactNode;
  /** What stands there if it does not come. */
  Failed?: ComponentType<NotLoadedProps>;
}

interface LoadedProps<Props> extends NotLoadedProps {
  props: Props;
}

/**
 * Makes a component of one that is loaded when it is shown for the first time,
 * together with its texts. Where it cannot be loaded, it says so, and can be tried
 * again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = <Progress />, Failed = NotLoaded }: LazyPartOptions = {},
): ComponentType<Props> {
  // What was loaded for one is there for all.
  let current = begin();

  function begin() {
    return lazy(async () => {
      try {
        const [Part, { AllTexts }] = await Promise.all([
          load(),
          import('../../translations/AllTexts'),
        ]);
        return {
          default: ({ props }: LoadedProps<Props>) => (
            <AllTexts>
              <Part {...props} />
            </AllTexts>
          ),
        };
      } catch {
        // Whoever shows it next tries again.
        current = begin();
        return {
          default: ({ onRetry }: LoadedProps<Props>) => (
            <Failed onRetry={onRetry} />
          ),
        };
      }
    });
  }

  return function LazyPart(props) {
    const [{ Part }, setTry] = useState({ Part: current });
    return (
      <Suspense fallback={waiting}>
        <Part props={props} onRetry={() => setTry({ Part: current })} />
      </Suspense>
    );
  };
}
