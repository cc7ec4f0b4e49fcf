import { ListCursor, Platform } from './types';

/**
 * What a manifest refers to: a configuration, a layer, or another manifest
 * (OCI image specification 1.1, "Content descriptors").
 *
 * @public
 */
export interface Descriptor {
  /** What the content is, such as `application/vnd.oci.image.config.v1+json`. */
  mediaType: string;
  /** `sha256:` and 64 hexadecimal digits. */
  digest: string;
  /** In bytes. */
  size: number;
  /** What it is, where it says so by itself; `undefined` for most images. */
  artifactType?: string;
  /** The annotations of the content, by their names; may be empty. */
  annotations: Readonly<Record<string, string>>;
}

/**
 * A child of an index: an image, mostly for a platform.
 *
 * @public
 */
export interface PlatformDescriptor extends Descriptor {
  /** What it runs on, where that is told. */
  platform?: Platform;
}

/**
 * Some of the manifests that are attached to another one.
 *
 * @public
 */
export interface ReferrerPage {
  /** Their descriptors; `artifactType` may be missing though they have one. */
  referrers: Descriptor[];
  /**
   * Whether this is the list that clients keep as a tag, where the registry has
   * none of its own. Who may push can write into it whatever they like.
   */
  isTagged?: boolean;
  /** Where the next page begins; absent on the last page. */
  next?: ListCursor;
}

/**
 * The content of a manifest.
 *
 * @public
 */
export type AcrManifest =
  /** An image for one platform, or another artifact in the form of one. */
  | {
      kind: 'image';
      mediaType: string;
      artifactType?: string;
      config: Descriptor;
      layers: Descriptor[];
      /** The digest of what it is attached to, if it is. */
      subject?: string;
      annotations: Readonly<Record<string, string>>;
    }
  /** Several images, and what attests to them. */
  | {
      kind: 'index';
      mediaType: string;
      images: PlatformDescriptor[];
      /** What is no image: attestations, as BuildKit adds them, or layers. */
      others: Descriptor[];
      /** The digest of what it is attached to, if it is. */
      subject?: string;
      annotations: Readonly<Record<string, string>>;
    }
  /** What is attached in the form from before OCI 1.1: no configuration. */
  | {
      kind: 'artifact';
      mediaType: string;
      artifactType?: string;
      /** Its blobs. */
      documents: Descriptor[];
      /** The digest of what it is attached to, if it is. */
      subject?: string;
      annotations: Readonly<Record<string, string>>;
    }
  /** Docker's first schema, or a media type that nobody here knows. */
  | { kind: 'unsupported'; mediaType: string };

/**
 * How an image is run, and how it came to be (OCI image specification 1.1,
 * "Image configuration").
 *
 * @public
 */
export interface AcrImageConfig {
  /** What the image runs on, where it is told. */
  platform?: Platform;
  /** When the image was built, as its builder says. */
  createdAt?: Date;
  /** Empty: root. */
  user: string;
  /** The directory in which the program is run; empty: the root. */
  workingDirectory: string;
  /** The program that is run, word by word; may be empty. */
  entrypoint: string[];
  /** What is run, or the arguments of `entrypoint`, word by word; may be empty. */
  command: string[];
  /** `NAME=value`, in their order. */
  environment: string[];
  /** Such as `8080/tcp`. */
  ports: string[];
  /** The paths that are mounted as volumes. */
  volumes: string[];
  /** The command of a health check, as Docker writes it. */
  healthCheck?: string[];
  /** The labels of the image, by their names. */
  labels: Readonly<Record<string, string>>;
  /** How the image was built, first step first. */
  history: HistoryStep[];
  /** The digests of the layers' content, from the lowest; empty if not told. */
  diffIds: string[];
}

/**
 * A step by which an image was made.
 *
 * @public
 */
export interface HistoryStep {
  /** The command, as the tool that made the image wrote it. */
  command: string;
  /** Whether it made no layer. */
  isEmpty: boolean;
}
