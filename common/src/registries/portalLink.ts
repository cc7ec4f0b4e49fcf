import { ImageRepository } from './Registry';

const encode = encodeURIComponent;

/**
 * The address of a tag in the Azure portal. The portal documents none; this is
 * the one that Azure’s own toolkit for IntelliJ opens (`azure-toolkits-for-java`,
 * `Tag.getPortalUrl`).
 *
 * @param tag - a checked name
 * @returns `undefined` where the configuration does not tell the registry’s place
 *
 * @alpha
 */
export function tagInPortal(
  { registry, name }: ImageRepository,
  tag: string,
): string | undefined {
  const { portal } = registry;
  if (!portal) {
    return undefined;
  }
  const directory = portal.tenant ? `@${encode(portal.tenant)}/` : '';
  const resource = [
    `/subscriptions/${portal.subscriptionId}`,
    `/resourceGroups/${portal.resourceGroup}`,
    '/providers/Microsoft.ContainerRegistry',
    `/registries/${portal.resourceName}`,
  ].join('');
  const blade = 'Microsoft_Azure_ContainerRegistries/TagMetadataBlade';
  const path = `registryId/${encode(resource)}/repositoryName/${encode(name)}`;
  return `${portal.url}/#${directory}view/${blade}/${path}/tag/${encode(tag)}`;
}
