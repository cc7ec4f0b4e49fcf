/** Finds what a component says without asking for a translation. */
import ts from 'typescript';

/** Attributes, and properties of the same names, that users see or hear. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'emptyContent',
  'emptyDataSourceMessage',
  'emptyText',
  'helperText',
  'label',
  'labelRowsPerPage',
  'missing',
  'nameTitle',
  'noOptionsText',
  'placeholder',
  'primary',
  'secondary',
  'subheader',
  'subtitle',
  'summary',
  'text',
  'title',
  'titleAccess',
  'tooltip',
]);

/** The components whose `text` is code, the same in every language. */
const CODE = ['ClampedCode', 'CopyButton', 'Snippet'];

const HAS_LETTERS = /\p{L}/u;

/** A string that is not translated. */
export interface FoundString {
  /** The first is 1. */
  line: number;
  text: string;
}

/**
 * Finds the strings in JSX: its text, strings among its children, and those in
 * attributes and properties that users see or hear.
 *
 * @param source - the text of a `.tsx` file
 */
export function findStrings(source: string): FoundString[] {
  const file = ts.createSourceFile(
    'source.tsx',
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: FoundString[] = [];
  const add = (node: ts.Node, text: string) => {
    if (HAS_LETTERS.test(text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + 1, text: text.trim() });
    }
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) {
      add(node, node.text);
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      textsOf(node.expression).forEach(text => add(text, textIn(text)));
    } else if (isSpoken(node)) {
      textsOf(node.initializer).forEach(text => add(text, textIn(text)));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isSpoken(
  node: ts.Node,
): node is ts.JsxAttribute | ts.PropertyAssignment {
  if (!ts.isJsxAttribute(node) && !ts.isPropertyAssignment(node)) {
    return false;
  }
  const name = ts.isStringLiteral(node.name)
    ? node.name.text
    : node.name.getText();
  const isCode =
    name === 'text' &&
    ts.isJsxAttribute(node) &&
    CODE.includes(node.parent.parent.tagName.getText());
  return SPOKEN.has(name) && !isCode;
}

type Text = ts.StringLiteralLike | ts.TemplateExpression;

/** The strings that an expression may come to; not what it asks for by them. */
function textsOf(node?: ts.Node): Text[] {
  if (!node) {
    return [];
  }
  if (ts.isStringLiteralLike(node)) {
    return [node];
  }
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(span => textsOf(span.expression));
    return [node, ...spans];
  }
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].flatMap(textsOf);
  }
  if (ts.isBinaryExpression(node)) {
    return textsOfOperation(node);
  }
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.flatMap(textsOf);
  }
  if (ts.isCallExpression(node)) {
    return textsOfCall(node);
  }
  return ts.isJsxExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node)
    ? textsOf(node.expression)
    : [];
}

/** Of `a && b` only `b` is shown; a comparison is no text. */
function textsOfOperation(node: ts.BinaryExpression): Text[] {
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return textsOf(node.right);
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.PlusToken:
      return [node.left, node.right].flatMap(textsOf);
    default:
      return [];
  }
}

/** Of `list.map(item => text)` and `list.join()` the texts in the list. */
function textsOfCall({ expression, arguments: given }: ts.CallExpression) {
  const results = given.flatMap(each =>
    ts.isArrowFunction(each) && !ts.isBlock(each.body)
      ? textsOf(each.body)
      : [],
  );
  return ts.isPropertyAccessExpression(expression)
    ? [...textsOf(expression.expression), ...results]
    : [];
}

/** What is written in it, without what is filled in. */
function textIn(node: Text): string {
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(span => span.literal)]
        .map(part => part.text)
        .join('…')
    : node.text;
}
