/** Both sandboxes run at once, each with a registry of its own. */
export const SANDBOXES = [
  { name: 'new', script: 'start', port: 3210, backendPort: 7210 },
  { name: 'legacy', script: 'start:legacy', port: 3220, backendPort: 7220 },
];
