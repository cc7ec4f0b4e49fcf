import Paper, { PaperProps } from '@material-ui/core/Paper';
import {
  ComponentType,
  createContext,
  CSSProperties,
  ReactNode,
  useContext,
} from 'react';

/** How a link is placed, and where it leads. */
export interface LinkProps {
  /** An address of the app, which may be a query alone. */
  to: string;
  children: ReactNode;
  className?: string;
  style?: CSSProperties;
  /** Without it, a link is underlined while somebody points at it. */
  underline?: 'always';
  onMouseEnter?: () => void;
  'aria-current'?: 'true';
  'aria-describedby'?: string;
  [data: `data-${string}`]: string;
}

/** A page of the app. */
export interface PageProps {
  title: string;
  children: ReactNode;
}

/** What looks as that of the app does: that of its frontend system. */
export interface Frame {
  Link: ComponentType<LinkProps>;
  /** What makes a ground of Material UI like those of the app's cards. */
  panel: Pick<PaperProps, 'elevation' | 'style'>;
}

const FrameContext = createContext<Frame | undefined>(undefined);

/** Decides which frame is around what is below it. */
export const FrameProvider = FrameContext.Provider;

function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) {
    throw new Error('There is no FrameProvider around');
  }
  return frame;
}

/** A link within the app. */
export function Link(props: LinkProps) {
  const { Link: Part } = useFrame();
  return <Part {...props} />;
}

/** A part of a page, on a ground of its own. */
export function Panel(props: PaperProps) {
  return <Paper {...props} {...useFrame().panel} />;
}
