/** Reads off the screen what each part of the plugin says of an image's security. */
import { waitFor, within } from '@testing-library/react';

/** How many findings there are of each severity, the worst first. */
export type Counts = [
  critical: number,
  high: number,
  medium: number,
  low: number,
  unknown: number,
];

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];

/** What a cell says: counts, or a word with what stands behind it. */
export interface CellSaying {
  counts?: Counts;
  word?: string;
  hint?: string;
  remarks: string[];
}

/** Reads a cell of the table, or what stands for it on the card. */
export function readCell(cell: Element): CellSaying {
  const remarks = Array.from(
    cell.querySelectorAll('.MuiTypography-caption'),
    ({ textContent }) => textContent!,
  );
  const chips = Array.from(
    cell.querySelectorAll('.MuiChip-root'),
    chip => chip.getAttribute('title')!,
  );
  if (chips.length > 0) {
    return { counts: readCounts(chips), remarks };
  }
  const word = cell.querySelector('span[title]')!;
  const hint = word.getAttribute('title')!;
  return {
    // A dash is there for those who see it.
    word: word.textContent!.slice(0, -`, ${hint}`.length).replace(/^–/, ''),
    hint,
    remarks,
  };
}

/** Reads texts such as `2 critical` or `Critical 2`. */
function readCounts(texts: readonly string[]): Counts {
  return SEVERITIES.map(severity => {
    const text = texts.find(each => each.toLowerCase().includes(severity));
    return Number(/\d+/.exec(text ?? '0')![0]);
  }) as Counts;
}

/** What the page of an image says. */
export interface PageSaying {
  /** What it comes down to, where that is no number of findings. */
  title?: string;
  /** All severities, those that there are none of, too. */
  counts?: Counts;
  scanner?: string;
  /** Exact, where the report tells it. */
  scannedAt?: string;
}

/** Reads the part of an image's page that is about its security. */
export async function readPage(section: HTMLElement): Promise<PageSaying> {
  const facts = () => section.querySelectorAll('dt');
  const titles = () => section.querySelectorAll('h4');
  await waitFor(() => {
    expect(section.querySelector('[role="progressbar"]')).toBeNull();
    expect(facts().length + titles().length).toBeGreaterThan(0);
  });
  const list = section.querySelector('[aria-label="Findings by severity"]');
  const told = (name: string) =>
    Array.from(facts()).find(({ textContent }) => textContent === name)
      ?.nextElementSibling;
  return {
    title: titles()[0]?.textContent ?? undefined,
    counts:
      list === null
        ? undefined
        : readCounts(
            Array.from(list.children, ({ textContent }) => textContent!),
          ),
    scanner: told('Scanner')?.textContent ?? undefined,
    scannedAt:
      told('Scanned')?.querySelector('[title]')?.getAttribute('title') ??
      undefined,
  };
}

/** Which of its findings a comparison lists as new, by their severity. */
export function readNewFindings(section: HTMLElement): Counts {
  const table = within(section).queryByRole('table', { name: 'New findings' });
  const rows = Array.from(table?.querySelectorAll('tbody tr') ?? []);
  return SEVERITIES.map(
    severity =>
      rows.filter(row =>
        Array.from(row.children).some(
          ({ textContent }) => textContent?.toLowerCase() === severity,
        ),
      ).length,
  ) as Counts;
}
