/**
 * A proxy that msw answers for, where a client looks for it, and what a registry says.
 */
import { http, HttpResponse } from 'msw';

/** Where the Backstage backend is. */
export const BACKEND = 'http://backstage.test';
/** The proxy endpoint, as the client calls it. */
export const ENDPOINT = `${BACKEND}/api/proxy/acr/api`;

/** A tag as it is on the wire. */
export function wireTag(name: string, day = 1) {
  const time = new Date(Date.UTC(2026, 0, day)).toISOString();
  return {
    name,
    digest: `sha256:${Buffer.from(name.padEnd(32, '.'))
      .toString('hex')
      .slice(0, 64)}`,
    createdTime: time,
    lastUpdateTime: time,
  };
}

/** The body of a list of tags. */
export function wireTags(...tags: ReturnType<typeof wireTag>[]) {
  return {
    registry: 'myregistry.azurecr.io',
    imageName: 'team/api',
    tags: tags.length > 0 ? tags : null,
  };
}

/** Answers for a registry whose only repository is `team/api`. */
export function answerCatalog() {
  return http.get(`${ENDPOINT}/_catalog`, ({ request }) => {
    const isFirst = !new URL(request.url).searchParams.has('last');
    return HttpResponse.json({ repositories: isFirst ? ['team/api'] : null });
  });
}

/**
 * Answers for `team/api` with these tags, of whose manifests nothing is known,
 * in a Backstage without an endpoint for content.
 */
export function answerTags(...tags: ReturnType<typeof wireTag>[]) {
  const { registry, imageName } = wireTags();
  return [
    http.get(`${ENDPOINT}/team%2Fapi/_tags`, () =>
      HttpResponse.json(wireTags(...tags)),
    ),
    http.get(`${ENDPOINT}/team%2Fapi/_manifests`, () =>
      HttpResponse.json({ registry, imageName, manifests: null }),
    ),
    http.get(`${ENDPOINT}/team%2Fapi/_manifests/*`, () =>
      HttpResponse.json(
        { errors: [{ code: 'MANIFEST_UNKNOWN' }] },
        { status: 404 },
      ),
    ),
    http.get(
      `${BACKEND}/api/proxy/acr/v2/*`,
      () => new HttpResponse(null, { status: 404 }),
    ),
  ];
}
