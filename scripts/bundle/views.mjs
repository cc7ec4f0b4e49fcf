/** What an app loads of the plugin, and when. */

/** What is loaded in a system by the time that the tab shows the tags of a repository. */
export const firstViewOf = system => [`systems/${system}/tab`];

/** What is loaded in a system for something besides what is there at the start. */
export const viewsOf = system => ({
  card: [`systems/${system}/card`],
  registries: [`systems/${system}/registries`],
});

/** What is loaded when somebody asks for it. */
export const PARTS = {
  'connection test': ['registry/connection'],
  verdicts: ['data/reports/assessImage'],
  'all repositories': ['components/tags/several/AllRepositories'],
  trend: ['components/tags/trend/TrendContent'],
  promotion: ['components/tags/promotion/PromotionContent'],
  'image page': ['components/image/page/ImagePage'],
  comparison: ['components/image/comparison/ComparisonPage'],
};

/** What has no place in the first view. */
export const LATER = [
  /^dist\/components\/image\/(?!index)(?!(page|comparison)\/(lazy|index))/,
  /^dist\/components\/registries\//,
  /^dist\/components\/tags\/several\/(?!lazy|index)/,
  /^dist\/components\/tags\/(trend\/Trend|promotion\/(?!lazy|Promotion\.|index))/,
  /^common\/dist\/registry\/connection\//,
  /^common\/dist\/reports\/(formats|sources)\//,
  /^common\/dist\/reports\/assessment\/(?!(summarize|summary|verdict)\.)/,
  /^dist\/translations\/languages/,
  /^node_modules\/(@material-ui\/lab|@noble|@streamparser|luxon|packageurl-js)\//,
];

/**
 * What the first view may cost, all told, in bytes and compressed. TanStack Query
 * takes 11,300 of it, and the English texts 10,500.
 */
export const MOST_BYTES = 74_500;
