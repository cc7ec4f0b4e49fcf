import { ImageRepository } from 'backstage-plugin-acr-common';
import { useMemo, useState } from 'react';
import { useBuildCaches } from '../../../data/images';
import { useKnownAssessments, useMayHaveReports } from '../../../data/reports';
import {
  filterRows,
  NamedRepository,
  TagRow,
  Tags,
  tagsOf,
  toRows,
} from '../../../data/tags';
import { filterBySecurity, SecurityChoice } from './filterBySecurity';
import { TableColumns, useTableColumns } from './useTableColumns';

/** The rows of repositories that the user wants to see, and what can be chosen. */
export interface TagRowsChoice {
  /** A stable array. */
  rows: TagRow[];
  columns: TableColumns;
  filter: string;
  onFilter: (filter: string) => void;
  /** How many tags are attached to images and folded away. */
  companions: number;
  showsCompanions: boolean;
  onShowCompanions: (shows: boolean) => void;
  /** Absent where nothing is known of it. */
  security?: {
    choice: SecurityChoice;
    onChoose: (choice: SecurityChoice) => void;
    /** How many images are known well enough to be filtered. */
    known: number;
  };
}

/**
 * Makes rows of tags, and leaves out those that the user does not want to see.
 *
 * @param repositories - whose tags they are; a stable array
 * @param lists - what was read of the tags of each
 */
export function useTagRows(
  repositories: readonly NamedRepository[],
  lists: readonly Tags[],
): TagRowsChoice {
  const [filter, onFilter] = useState('');
  const [showsCompanions, onShowCompanions] = useState(false);
  const [chosenSecurity, onChoose] = useState<SecurityChoice>('all');
  const places = useMemo(
    (): ImageRepository[] => repositories.map(({ repository }) => repository),
    [repositories],
  );
  const columns = useTableColumns(useMayHaveReports(places).includes(true));
  const isSecurityShown = !columns.leftOut.has('security');
  // What is not shown does not filter, either.
  const choice = isSecurityShown ? chosenSecurity : 'all';
  const assessments = useKnownAssessments(places, {
    enabled: choice !== 'all',
  });
  const buildCaches = useBuildCaches(places);
  const parts = useMemo(
    () =>
      lists.map(({ listing }, at) => toRows(tagsOf(listing), repositories[at])),
    [lists, repositories],
  );
  const rows = useMemo(
    () =>
      parts.flatMap(({ images, companions }, at) => {
        const all = showsCompanions ? [...images, ...companions] : images;
        return filterBySecurity(filterRows(all, filter), choice, {
          assessments: assessments[at],
          buildCaches: buildCaches[at],
        });
      }),
    [parts, showsCompanions, filter, choice, assessments, buildCaches],
  );
  return {
    rows,
    columns,
    filter,
    onFilter,
    companions: sum(parts.map(({ companions }) => companions.length)),
    showsCompanions,
    onShowCompanions,
    security: isSecurityShown
      ? { choice, onChoose, known: sum(assessments.map(({ size }) => size)) }
      : undefined,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
