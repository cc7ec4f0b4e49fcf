import { makeStyles } from '@material-ui/core/styles';
import { nameHidden, piecesOf, RIGHT_TO_LEFT } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: {
    // Whole on one line, if there is room for it.
    display: 'inline-block',
    maxWidth: '100%',
    padding: '0 2px',
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.secondary,
    fontFamily: 'monospace',
    fontSize: '0.85em',
    direction: 'ltr',
    unicodeBidi: 'isolate',
  },
}));

/**
 * A text that comes from outside. It turns nothing around beside it, and what hides
 * in it is seen: it stands there by its code, as in `visibleText`.
 */
export function OutsideText({ text }: { text: string }) {
  const pieces = piecesOf(text);
  const isPlain = pieces.every(piece => 'text' in piece);
  if (isPlain && !RIGHT_TO_LEFT.test(text)) {
    return <>{text}</>;
  }
  return (
    <bdi>
      {pieces.map((piece, at) =>
        'text' in piece ? (
          piece.text
        ) : (
          <Hidden key={String(at)} characters={piece.hidden} />
        ),
      )}
    </bdi>
  );
}

/** Characters that nobody would see. */
function Hidden({ characters }: { characters: string }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <span className={classes.root} title={t('text.hidden')}>
      {nameHidden(characters)}
    </span>
  );
}
