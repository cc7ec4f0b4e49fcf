/** The parts of an image's page, in their order, by the hash of their addresses. */
export const SECTION_IDS = {
  overview: 'acr-overview',
  pull: 'acr-pull',
  layers: 'acr-layers',
  configuration: 'acr-configuration',
  security: 'acr-security',
  attached: 'acr-attached',
  packages: 'acr-packages',
} as const;

/** A part of an image's page. */
export type SectionName = keyof typeof SECTION_IDS;
