import { renderInTestApp } from '@backstage/test-utils';
import { act, screen } from '@testing-library/react';
import { Component, PropsWithChildren, ReactNode, useState } from 'react';
import { Texts } from '../translations/Texts';
import { TestFrame } from './TestFrame';

/** A place in a test app where one thing after the other is shown. */
export interface Stage {
  /**
   * Shows something in the place of what was shown before.
   *
   * @throws what the thing itself throws
   */
  show(content: ReactNode): HTMLElement;
}

/** Makes one app for many cases: that takes longer than to show something. */
export async function renderStage(): Promise<Stage> {
  let setShown: (shown: { content: ReactNode; number: number }) => void;
  let problem: Error | undefined;

  class Boundary extends Component<PropsWithChildren<{}>> {
    static getDerivedStateFromError() {
      return { hasFailed: true };
    }

    state = { hasFailed: false };

    componentDidCatch(error: Error) {
      problem = error;
    }

    render() {
      return this.state.hasFailed ? null : this.props.children;
    }
  }

  function Place() {
    const [shown, set] = useState<Parameters<typeof setShown>[0]>();
    setShown = set;
    return (
      <div data-testid="stage">
        <Boundary key={shown?.number}>{shown?.content}</Boundary>
      </div>
    );
  }

  await renderInTestApp(
    <TestFrame>
      <Texts>
        <Place />
      </Texts>
    </TestFrame>,
  );
  const stage = screen.getByTestId('stage');
  let number = 0;
  return {
    show(content) {
      number += 1;
      problem = undefined;
      act(() => setShown({ content, number }));
      if (problem) {
        throw problem;
      }
      return stage;
    },
  };
}
