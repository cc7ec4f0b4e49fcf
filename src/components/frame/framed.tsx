import { Frame, FrameProvider } from './Frame';

/** It can do without properties. */
export type FramedPart = (props: {}) => JSX.Element;

/**
 * Puts a component that is loaded into the frame that is loaded with it.
 *
 * @param frame - the parts of the system whose app shows it
 */
export async function framed(
  frame: Promise<Frame>,
  component: Promise<FramedPart>,
): Promise<(props?: {}) => JSX.Element> {
  const [parts, Part] = await Promise.all([frame, component]);
  return props => (
    <FrameProvider frame={parts}>
      <Part {...props} />
    </FrameProvider>
  );
}
