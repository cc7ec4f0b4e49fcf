import {
  ComponentType,
  createContext,
  CSSProperties,
  PropsWithChildren,
  ReactNode,
  useContext,
} from 'react';

/** How a link is placed, and where it leads. */
export interface LinkProps {
  /** An address of the app, which may be a query alone, or of a page outside. */
  to: string;
  children: ReactNode;
  className?: string;
  style?: CSSProperties;
  /** Whether it is underlined where nobody points at it, too. */
  isUnderlined?: boolean;
  /** Whether the app’s analytics are not told of clicks. */
  noTrack?: boolean;
  onClick?: () => void;
  onMouseEnter?: () => void;
  'aria-label'?: string;
  'aria-current'?: 'true';
  'aria-describedby'?: string;
  [data: `data-${string}`]: string;
}

/** A part of a page. */
export interface PanelProps {
  component: 'article' | 'div' | 'section';
  children: ReactNode;
  className?: string;
  id?: string;
  role?: 'note';
  tabIndex?: number;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}

/** A page of the app. */
export interface PageProps {
  title: string;
  children: ReactNode;
}

/** The parts that look as those of the app do: those of its frontend system. */
export interface Frame {
  Link: ComponentType<LinkProps>;
  Panel: ComponentType<PanelProps>;
  Page: ComponentType<PageProps>;
}

const FrameContext = createContext<Frame | undefined>(undefined);

interface FrameProviderProps {
  frame: Frame;
}

/** Decides which parts stand below it. */
export function FrameProvider(props: PropsWithChildren<FrameProviderProps>) {
  const { frame, children } = props;
  return (
    <FrameContext.Provider value={frame}>{children}</FrameContext.Provider>
  );
}

function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) {
    throw new Error('There is no FrameProvider around');
  }
  return frame;
}

/** A link within the app, or to a page outside, which opens in a new window. */
export function Link(props: LinkProps) {
  const { Link: Part } = useFrame();
  return <Part {...props} />;
}

/** A part of a page, on a ground of its own. */
export function Panel(props: PanelProps) {
  const { Panel: Part } = useFrame();
  return <Part {...props} />;
}

/** A page of the app, with its title above it. */
export function Page(props: PageProps) {
  const { Page: Part } = useFrame();
  return <Part {...props} />;
}
