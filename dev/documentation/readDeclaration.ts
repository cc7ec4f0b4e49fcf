import ts from 'typescript';

/** A key of the configuration, as `config.d.ts` declares it. */
export interface DeclaredKey {
  /** Such as `acr.registries[].name`. */
  key: string;
  type: 'string' | 'number' | 'boolean' | 'list' | 'object';
  isRequired: boolean;
  /** What its description says after “Default:”. */
  usual?: string;
  visibility?: string;
}

/** Reads all keys of `interface Config`, in their order. */
export function readDeclaration(source: string): DeclaredKey[] {
  const file = ts.createSourceFile(
    'config.d.ts',
    source,
    ts.ScriptTarget.Latest,
    true,
  );
  const config = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'Config');
  return config ? readMembers(config.members, '') : [];
}

function readMembers(
  members: ts.NodeArray<ts.TypeElement>,
  prefix: string,
): DeclaredKey[] {
  return members.filter(ts.isPropertySignature).flatMap(member => {
    const key = `${prefix}${member.name.getText()}`;
    const { type, members: inner, innerPrefix } = readType(member, key);
    return [
      {
        key,
        type,
        isRequired: !member.questionToken,
        usual: /\bDefault:\s(.+?)\.(?:\s|$)/s
          .exec(descriptionOf(member))?.[1]
          .replace(/\s+/g, ' '),
        visibility: visibilityOf(member),
      },
      ...(inner ? readMembers(inner, innerPrefix) : []),
    ];
  });
}

function readType(
  { type, name }: ts.PropertySignature,
  key: string,
): {
  type: DeclaredKey['type'];
  members?: ts.NodeArray<ts.TypeElement>;
  innerPrefix: string;
} {
  const innerPrefix = `${key}.`;
  if (type && ts.isTypeLiteralNode(type)) {
    return { type: 'object', members: type.members, innerPrefix };
  }
  const item =
    type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  if (item && ts.isTypeLiteralNode(item)) {
    const { members } = item;
    return { type: 'list', members, innerPrefix: `${key}[].` };
  }
  if (type && ts.isUnionTypeNode(type) && type.types.every(isText)) {
    return { type: 'string', innerPrefix };
  }
  const word = type?.getText();
  if (word === 'string' || word === 'number' || word === 'boolean') {
    return { type: word, innerPrefix };
  }
  throw new Error(`The type of ${name.getText()} cannot be read here: ${word}`);
}

/** One of the texts that a key may have. */
function isText(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
}

function descriptionOf(member: ts.PropertySignature): string {
  return ts
    .getJSDocCommentsAndTags(member)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n');
}

function visibilityOf(member: ts.PropertySignature): string | undefined {
  const tag = ts
    .getJSDocTags(member)
    .find(({ tagName }) => tagName.text === 'visibility');
  return tag && ts.getTextOfJSDocComment(tag.comment);
}
