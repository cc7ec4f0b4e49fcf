import { AcrRequestOptions, Descriptor } from 'backstage-plugin-acr-common';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';

/** What is asked of a registry beside its lists of tags and of manifests. */
export type AskedKind =
  | 'referrers'
  | 'companions'
  | 'manifest'
  | 'properties'
  | 'document';

/** A client that keeps what it is asked for, in order, and how much at a time. */
export class CountedAcrApi extends FakeAcrApi {
  readonly requests: Array<{ kind: AskedKind; digest: string }> = [];
  /** The most documents that were on their way at a time. */
  mostDocuments = 0;
  #documents = 0;

  /** How often something was asked for, of one kind or of any. */
  count(kind?: AskedKind): number {
    return this.requests.filter(each => !kind || each.kind === kind).length;
  }

  async listReferrers(...args: Parameters<FakeAcrApi['listReferrers']>) {
    this.#note('referrers', args[1]);
    return super.listReferrers(...args);
  }

  async listCompanions(repository: string, digest: string) {
    this.#note('companions', digest);
    return super.listCompanions(repository, digest);
  }

  async getManifest(repository: string, digest: string) {
    this.#note('manifest', digest);
    return super.getManifest(repository, digest);
  }

  async getManifestProperties(repository: string, digest: string) {
    this.#note('properties', digest);
    return super.getManifestProperties(repository, digest);
  }

  async getBlob(
    repository: string,
    descriptor: Descriptor,
    options: AcrRequestOptions = {},
  ) {
    options.signal?.throwIfAborted();
    this.#note('document', descriptor.digest);
    this.#documents += 1;
    this.mostDocuments = Math.max(this.mostDocuments, this.#documents);
    // So that those that begin together are there together.
    await new Promise(resolve => setTimeout(resolve, 0));
    this.#documents -= 1;
    return super.getBlob(repository, descriptor);
  }

  #note(kind: AskedKind, digest: string) {
    this.requests.push({ kind, digest });
  }
}
