/** The registry's two APIs, by where they are at its host. */
export type ApiRoot = '/acr/v1/' | '/v2/';
