/** What an app loads of the plugin, and when. */

/** What is loaded by the time that the tab shows the tags of a repository. */
export const FIRST_VIEW = ['components/AcrPage'];

/** What is loaded for something besides what is there at the start. */
export const VIEWS = {
  card: ['components/ImagesCard'],
  registries: ['components/RegistriesPage'],
};

/** What is loaded in the tab besides the first view. */
export const PARTS = {
  verdicts: ['hooks/assessImage', 'components/TagTable/AssessmentText'],
  columns: ['components/RepositoryTags/ColumnMenu'],
  'security filter': ['components/RepositoryTags/SecurityFilter'],
  failures: ['components/Exceptions/exceptions'],
  'all repositories': ['components/AllRepositories/AllRepositories'],
  trend: ['components/FindingsTrend/TrendContent'],
  promotion: ['components/Promotion/PromotionContent'],
  'image page': ['components/ImagePage/ImagePage'],
  comparison: ['components/Comparison/ComparisonPage'],
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
  /^dist\/translations\/languages/,
  /^node_modules\/(@material-ui\/lab|@streamparser|luxon|packageurl-js)\//,
];

/**
 * What the first view may cost, all told, in bytes and compressed. TanStack Query
 * takes 11,300 of it, and that the modules of a Backstage package are separate ones,
 * most of which bundlers cannot join, some 2,500.
 */
export const MOST_BYTES = 48_000;
