/** A word of a command, or what stands between two commands. */
export interface Argument {
  text: string;
  isOperator: boolean;
}

/** A tool by its name, whatever folder it is in. */
export function toolName({ text }: Argument): string {
  return text
    .slice(-40)
    .replace(/^(?:.*[/\\]|[`$]+)/, '')
    .replace(/\.(?:exe|cmd)$/i, '')
    .toLowerCase();
}
