/** How the tabs of many users are opened in one page of the bench's app. */

/** A tab that somebody opens: nothing that was read in another one is in its memory. */
export interface OpenedTab {
  /** The user's entity; without, Backstage knows nobody, and nothing is kept. */
  user?: string;
  repository: string;
}

/** What is asked through the page, and what it has asked for. */
export interface CrowdControl {
  /** @returns the number of the tab, which stands in `data-opened` */
  open(tab: OpenedTab): number;
  /** How many lists of what is attached were asked for. */
  lists: number;
  /** How many answers are to come. */
  awaited: number;
}

declare global {
  interface Window {
    crowd: CrowdControl;
  }
}
