import { ImageRepository } from 'backstage-plugin-acr-common';
import { useCallback, useMemo, useState } from 'react';
import { useTableChoice } from '../../../data/address';
import { useBuildCaches } from '../../../data/images';
import { useKnownAssessments, useMayHaveReports } from '../../../data/reports';
import { useIsGrouped } from '../../../data/settings';
import {
  filterRows,
  groupByImage,
  NamedRepository,
  TagRow,
  Tags,
  tagsOf,
  toRows,
} from '../../../data/tags';
import { TablePlace } from '../table';
import {
  filterBySecurity,
  readSecurityChoice,
  SecurityChoice,
} from './filterBySecurity';
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
  /** Whether all tags of an image share a row; absent where no image has several. */
  grouping?: { isGrouped: boolean; onGroup: (isGrouped: boolean) => void };
  place: TablePlace;
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
  const [choice, change] = useTableChoice();
  const { filter } = choice;
  const [showsCompanions, onShowCompanions] = useState(false);
  const { value: isGrouped, remember: onGroup } = useIsGrouped();
  const places = useMemo(
    (): ImageRepository[] => repositories.map(({ repository }) => repository),
    [repositories],
  );
  const columns = useTableColumns(
    useMayHaveReports(places).some(may => may !== false),
  );
  const isSecurityShown = !columns.leftOut.has('security');
  // What is not shown does not filter, either.
  const chosen = isSecurityShown ? readSecurityChoice(choice.security) : 'all';
  const assessments = useKnownAssessments(places, {
    enabled: chosen !== 'all',
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
        return filterBySecurity(filterRows(all, filter), chosen, {
          assessments: assessments[at],
          buildCaches: buildCaches[at],
        });
      }),
    [parts, showsCompanions, filter, chosen, assessments, buildCaches],
  );
  const grouped = useMemo(
    () => (isGrouped ? groupByImage(rows) : rows),
    [rows, isGrouped],
  );
  const hasGroups = useMemo(
    () => rows.some(({ names }) => names.length > 1),
    [rows],
  );
  const onSort = useCallback(
    (sort: string) => change({ sort, page: 0 }),
    [change],
  );
  const onPage = useCallback((page: number) => change({ page }), [change]);
  return {
    rows: grouped,
    columns,
    filter,
    onFilter: text => change({ filter: text, page: 0 }),
    grouping: hasGroups ? { isGrouped, onGroup } : undefined,
    place: { sort: choice.sort, page: choice.page, onSort, onPage },
    companions: sum(parts.map(({ companions }) => companions.length)),
    showsCompanions,
    onShowCompanions,
    security: isSecurityShown
      ? {
          choice: chosen,
          onChoose: security =>
            change({ security: security === 'all' ? '' : security, page: 0 }),
          known: sum(assessments.map(({ size }) => size)),
        }
      : undefined,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
