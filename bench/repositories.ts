/** What the bench reads. */
import { Entity } from '@backstage/catalog-model';
import {
  makeBuilds,
  makeRepository,
  RepositoryRecord,
} from 'backstage-plugin-acr-testing';
import { makeComponent } from '../dev/sandbox/entities';
import { makeReported, REPORTED } from './reported';

/** What a page takes of a slow registry, in ms. */
export const SLOW = 50;
/** As many repositories as are visited one after the other. */
export const VISITS = 50;

const visited = Array.from({ length: VISITS }, (_, at) => `visited-${at + 1}`);
const SIZES: Record<string, number> = {
  small: 100,
  large: 12_000,
  slow: 12_000,
  huge: 50_000,
  ...Object.fromEntries(visited.map(name => [name, 100])),
};

/** Every repository of the bench's registry. */
export async function makeRepositories(): Promise<RepositoryRecord[]> {
  const listed = Object.entries(SIZES).map(([name, size]) =>
    makeRepository(
      name,
      makeBuilds(name, size),
      name === 'slow' ? { kind: 'delay', milliseconds: SLOW } : undefined,
    ),
  );
  return [...listed, await makeReported()];
}

/** How a registry is reached: with a readable `Link`, or without. */
export const ENDPOINTS = ['plain', 'linked'] as const;
export type Endpoint = (typeof ENDPOINTS)[number];

/** The component that shows a repository, as an endpoint gives it. */
export function componentOf(repository: string, endpoint: Endpoint): string {
  return `${repository}-${endpoint}`;
}

/** The bench's catalog. */
export function makeEntities(): Entity[] {
  return [...Object.keys(SIZES), REPORTED].flatMap(name =>
    ENDPOINTS.map(endpoint =>
      makeComponent(componentOf(name, endpoint), name, name, endpoint),
    ),
  );
}

/** The tag that is on top of a repository's table. */
export function newestOf(repository: string): string {
  return `build-${SIZES[repository]}`;
}

/** How many tags a repository has. */
export function sizeOf(repository: string): number {
  return SIZES[repository];
}

/** What the pager of a table says once all tags are in it. */
export function allRowsOf(repository: string): string {
  return `1–20 of ${sizeOf(repository).toLocaleString('en-US')}`;
}
