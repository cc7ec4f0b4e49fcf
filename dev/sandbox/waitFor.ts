/** Waits until a server answers well. */
export async function waitFor(url: string): Promise<void> {
  for (;;) {
    try {
      if ((await fetch(url)).ok) {
        return;
      }
    } catch {
      // It does not listen yet.
    }
    await new Promise(done => setTimeout(done, 250));
  }
}
