/** @jest-environment node */
import {
  anyDigest,
  anyName,
  expectBelow,
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { findProblemInRegistry, isDigest, isTagName } from '../model/names';
import fc from 'fast-check';
import {
  DEFAULT_PROXY_ACCESS,
  readProxyAccess,
} from '../../registries/proxyAccess';
import { AcrError } from '../model/AcrError';
import { digestPath, repositoryPath, tagPath } from './paths';

const ENDPOINT = 'https://backstage.test/api/proxy/acr/api';

it('keeps every name of a repository below the endpoint, or refuses it', () => {
  fc.assert(
    fc.property(anyName, name => {
      if (findProblemInRegistry(name)) {
        expect(() => repositoryPath(name)).toThrow(AcrError);
      } else {
        const url = `${ENDPOINT}/${repositoryPath(name)}`;
        expectBelow(url, ENDPOINT);
        expect(decodeURIComponent(url)).toBe(`${ENDPOINT}/${name}`);
      }
    }),
    PROPERTY_RUNS,
  );
});

it('keeps every tag below its repository, or refuses it', () => {
  const anyTag = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9_.-]{1,130}$/),
    hostileText,
  );
  fc.assert(
    fc.property(anyTag, tag => {
      if (isTagName(tag)) {
        const tags = `${ENDPOINT}/team%2Fapi/_tags`;
        expectBelow(`${tags}/${tagPath(tag)}`, tags);
      } else {
        expect(() => tagPath(tag)).toThrow(AcrError);
      }
    }),
    PROPERTY_RUNS,
  );
});

it('keeps every digest below its repository, or refuses it', () => {
  fc.assert(
    fc.property(anyDigest, digest => {
      if (isDigest(digest)) {
        const manifests = `${ENDPOINT}/team%2Fapi/_manifests`;
        expectBelow(`${manifests}/${digestPath(digest)}`, manifests);
      } else {
        expect(() => digestPath(digest)).toThrow(AcrError);
      }
    }),
    PROPERTY_RUNS,
  );
});

it('keeps every configured path below the proxy, or refuses it', () => {
  const anyPath = fc.oneof(
    fc.stringMatching(/^(?:\/[A-Za-z0-9._~-]{1,4}){1,4}\/?$/),
    hostileText.map(text => `/${text}`),
    hostileText,
  );
  fc.assert(
    fc.property(anyPath, path => {
      const config = { getOptionalString: () => path };
      let read: string;
      try {
        read = readProxyAccess(
          { config, key: 'acr' },
          DEFAULT_PROXY_ACCESS,
        ).metadata;
      } catch (error) {
        expect(error).toHaveProperty('name', 'InputError');
        return;
      }
      const proxy = 'https://backstage.test/api/proxy';
      expectBelow(`${proxy}${read}`, proxy);
    }),
    PROPERTY_RUNS,
  );
});
