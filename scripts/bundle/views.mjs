/** What an app loads of the plugin, and when. */

/** What is loaded by the time that the tab shows the tags of a repository. */
export const FIRST_VIEW = ['components/AcrPage'];

/** What is loaded when somebody opens it, besides what is there. */
export const VIEWS = {
  card: ['components/ImagesCard'],
  registries: ['components/RegistriesPage'],
};

/** What has no place in the first view. */
export const LATER = [
  /^dist\/components\/(AllRepositories|Comparison|ImagePage|Packages|Security)\//,
  /^dist\/components\/(FindingsTrend|Promotion|RegistriesPage)\//,
  /^dist\/security\/(read|cycloneDx|sarif|trivy)/,
  /^dist\/translations\/languages\//,
  /^node_modules\/(@streamparser|packageurl-js)\//,
];

/** In bytes, compressed: what the first view may cost, all told. */
export const MOST_BYTES = 25_000;
