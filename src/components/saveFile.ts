/** For how long a browser may take to begin, in ms. */
const KEPT_FOR = 60_000;

/** Gives the browser a file to keep. */
export function saveFile(content: Blob, name: string) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
