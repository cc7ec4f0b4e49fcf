import { TableColumn } from '@backstage/core-components';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { DigestCell } from './DigestCell';
import { ModifiedCell } from './ModifiedCell';
import { TagRow } from './rows';
import { TagCell } from './TagCell';
import { TimeCell } from './TimeCell';

/** Numbers in names count as numbers: 1.9 comes before 1.10. */
const names = new Intl.Collator(undefined, { numeric: true });

/** The table's columns, the last changed first unless the user sorts. */
export function tagColumns(t: AcrTranslate): TableColumn<TagRow>[] {
  return [
    {
      title: t('column.tag'),
      width: '40%',
      customSort: (a, b) => names.compare(a.tag.name, b.tag.name),
      render: row => <TagCell {...row} />,
    },
    {
      title: t('column.created'),
      width: '18%',
      customSort: (a, b) => +a.tag.createdAt - +b.tag.createdAt,
      render: ({ tag }) => <TimeCell time={tag.createdAt} />,
    },
    {
      title: t('column.modified'),
      width: '20%',
      defaultSort: 'desc',
      customSort: (a, b) => +a.tag.updatedAt - +b.tag.updatedAt,
      render: ({ tag }) => <ModifiedCell tag={tag} />,
    },
    {
      title: t('column.manifest'),
      width: '22%',
      customSort: (a, b) => (a.tag.digest < b.tag.digest ? -1 : 1),
      render: ({ tag }) => <DigestCell tag={tag} />,
    },
  ];
}
