/** What an app loads of the plugin, and when. */

/** What is loaded by the time that the tab shows the tags of a repository. */
export const FIRST_VIEW = ['components/AcrPage'];

const TEXTS = 'translations/LaterTexts';

/** What is loaded for something besides what is there at the start. */
export const VIEWS = {
  card: ['components/ImagesCard'],
  registries: ['components/RegistriesPage'],
};

/** What is loaded in the tab besides the first view. */
export const PARTS = {
  verdicts: ['hooks/assessImage', 'components/TagTable/AssessmentText', TEXTS],
  columns: ['components/RepositoryTags/ColumnMenu', TEXTS],
  'security filter': ['components/RepositoryTags/SecurityFilter', TEXTS],
  failures: ['components/Exceptions/exceptions', TEXTS],
  'all repositories': ['components/AllRepositories/AllRepositories', TEXTS],
  trend: ['components/FindingsTrend/TrendContent', TEXTS],
  promotion: ['components/Promotion/PromotionContent', TEXTS],
  'image page': ['components/ImagePage/ImagePage', TEXTS],
  comparison: ['components/Comparison/ComparisonPage', TEXTS],
};

/** What has no place in the first view. */
export const LATER = [
  /^dist\/components\/(AllRepositories|Comparison|ImagePage)\/(?!lazy)/,
  /^dist\/components\/(FailurePanel|ImageParts|Packages|RegistriesPage|Security)\//,
  /^dist\/components\/RepositoryTags\/(ColumnMenu|SecurityFilter)\./,
  /^dist\/components\/(FindingsTrend\/Trend|Promotion\/(?!lazy|Promotion\.|index))/,
  /^common\/dist\/registry\/(connection|content)\//,
  /^common\/dist\/reports\/(formats|sources)\//,
  /^common\/dist\/reports\/assessment\/(?!(summarize|summary|verdict)\.)/,
  /^dist\/translations\/(languages|messages\/later)/,
  /^node_modules\/(@material-ui\/lab|@streamparser|luxon|packageurl-js)\//,
];

/**
 * What the first view may cost, all told, in bytes and compressed. TanStack Query
 * takes 11,300 of it, and that the modules of a Backstage package are separate ones,
 * most of which bundlers cannot join, some 2,500.
 */
export const MOST_BYTES = 48_000;
