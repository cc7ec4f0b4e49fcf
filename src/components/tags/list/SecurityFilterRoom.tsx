/** As much room as the choice takes, in px, whatever is chosen. */
export const SECURITY_FILTER_SIZE = { width: 220, height: 40 };

/** Keeps the place of the filter by security until it is there: no row moves. */
export function SecurityFilterRoom() {
  return <div style={SECURITY_FILTER_SIZE} />;
}
