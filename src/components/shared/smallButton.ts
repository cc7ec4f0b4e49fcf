import { Theme } from '@material-ui/core/styles';

/**
 * A button with an icon, as high as a line of text, so that rows stay dense. There are
 * some in each row, which Material UI's would keep waiting.
 */
export function smallButton(theme: Theme) {
  return {
    width: 24,
    height: 24,
    padding: 4,
    border: 0,
    borderRadius: '50%',
    background: 'none',
    color: theme.palette.text.secondary,
    cursor: 'pointer',
    lineHeight: 0,
    '& svg': { width: 16, height: 16 },
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: 'none',
      backgroundColor: theme.palette.action.focus,
    },
  } as const;
}
