/**
 * Who made a CycloneDX document, and with what. Source: CycloneDX 1.4 to 1.7
 * (JSON), "metadata".
 */
import type { Scanner } from '../../model';
import { fieldsOf, isDefined, LIMITS, listOf, textOf } from '../shared';

/** Reads `metadata.tools`: a list until 1.4; since 1.5 also an object of lists. */
export function readTool(tools: unknown): Scanner | undefined {
  const { components, services } = fieldsOf(tools);
  const [tool] = [tools, components, services].flatMap(list =>
    listOf(list).slice(0, 1),
  );
  const name = textOf(fieldsOf(tool).name, LIMITS.id);
  const version = textOf(fieldsOf(tool).version, LIMITS.id);
  return name ? { name, ...(version && { version }) } : undefined;
}

/** Finds in `metadata` who answers for the document: people before tools. */
export function readAuthor(metadata: unknown): string | undefined {
  const { authors, manufacturer, manufacture, supplier, tools } =
    fieldsOf(metadata);
  const [first] = listOf(authors);
  const { name, email } = fieldsOf(first);
  const names = [
    name,
    email,
    ...[manufacturer, manufacture, supplier].map(who => fieldsOf(who).name),
    readTool(tools)?.name,
  ];
  return names.map(each => textOf(each, LIMITS.id)).find(isDefined);
}
