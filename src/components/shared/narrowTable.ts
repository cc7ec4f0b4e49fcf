import { Theme } from '@material-ui/core/styles';

/** A table with less room than this, in px, is a list of its rows. */
export const LIST_BELOW = 600;

/** Where a table is a list, inside of `TABLE_ROOM`. */
export const whereNarrow = `@container (max-width: ${LIST_BELOW - 0.02}px)`;

/** For the element around a table, whose width tells how much room there is. */
export const TABLE_ROOM = { containerType: 'inline-size' } as const;

/** What a cell is called in a list, where no heading stands above it. */
export const CELL_HEADING = 'data-heading';

/** The share of a row's width that the headings of its cells take in a list. */
const HEADINGS = 0.38;

/** Cells as dense as those of Backstage's other tables, where a table is one. */
export function denseTable(theme: Theme) {
  return {
    [`@container (min-width: ${LIST_BELOW}px)`]: {
      '& th': { padding: theme.spacing(1) },
      '& td': { padding: theme.spacing(0.75, 1) },
      '& th:first-child, & td:first-child': { paddingLeft: theme.spacing(2.5) },
    },
  };
}

/**
 * Makes a list of a table with little room: a block for each row.
 *
 * @param margin - what is left free on both sides, in units of the theme
 */
export function listWhenNarrow(theme: Theme, margin = 0) {
  const { divider, text } = theme.palette;
  return {
    [whereNarrow]: {
      // Stronger than the room that its columns would need.
      minWidth: '0 !important',
      '&, & > thead, & > tbody, & > tbody > tr': { display: 'block' },
      // Of the headings those are left that the rows are sorted by.
      '& > thead:not(:has([role="button"]))': { display: 'none' },
      '& > thead > tr': {
        display: 'flex',
        flexWrap: 'wrap',
        gap: theme.spacing(0.5, 1),
        padding: theme.spacing(1, margin),
        borderBottom: `1px solid ${divider}`,
        '& > th': { width: 'auto !important', padding: 0, border: 0 },
        '& > th:not(:has([role="button"]))': { display: 'none' },
      },
      '& > tbody > tr': {
        position: 'relative',
        padding: theme.spacing(1, margin),
        borderBottom: `1px solid ${divider}`,
      },
      '& > tbody > tr > td, & > tbody > tr > th': {
        display: 'block',
        width: 'auto',
        padding: theme.spacing(0.25, 0),
        border: 0,
        textAlign: 'left',
        '&:last-child': { paddingRight: 0 },
        '&:empty': { display: 'none' },
        [`&[${CELL_HEADING}]`]: {
          display: 'flow-root',
          paddingLeft: percent(HEADINGS),
          // Beside the cell's content, however high either of them is.
          '&::before': {
            content: `attr(${CELL_HEADING})`,
            float: 'left',
            boxSizing: 'border-box',
            width: percent(HEADINGS / (1 - HEADINGS)),
            marginLeft: percent(-HEADINGS / (1 - HEADINGS)),
            paddingRight: theme.spacing(1),
            color: text.secondary,
          },
        },
      },
    },
  } as const;
}

function percent(share: number): string {
  return `${100 * share}%`;
}
