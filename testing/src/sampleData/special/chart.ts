import { RepositoryRecord } from '../../registry';
import { makeBuiltRepository } from '../builtRepository';
import { buildArtifact, makeNoise } from '../oci';

const DAY = 24 * 60;

/** A Helm chart, as `helm push` writes it, and notes, as `oras push` does. */
export function makeChart(name: string): RepositoryRecord {
  const notes = buildArtifact({
    artifactType: 'application/vnd.example.notes',
    files: [
      {
        mediaType: 'text/markdown',
        name: 'NOTES.md',
        content: Buffer.from('# What is new\n\nLittle.\n'),
      },
    ],
    annotations: {
      'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
    },
  });
  return makeBuiltRepository(name, {
    tags: [
      { name: '0.2.0', image: buildChart('0.2.0', 9_300), pushed: DAY },
      { name: '0.1.0', image: buildChart('0.1.0', 8_100), pushed: 30 * DAY },
      { name: 'notes', image: notes, pushed: 2 * DAY },
    ],
  });
}

function buildChart(version: string, size: number) {
  return buildArtifact({
    config: {
      mediaType: 'application/vnd.cncf.helm.config.v1+json',
      content: {
        apiVersion: 'v2',
        name: 'chart',
        version,
        appVersion: '1.4.4',
        description: 'A sample chart',
        type: 'application',
      },
    },
    files: [
      {
        mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
        content: makeNoise(`chart@${version}`, size),
      },
    ],
    annotations: {
      'org.opencontainers.image.title': 'chart',
      'org.opencontainers.image.version': version,
      'org.opencontainers.image.description': 'A sample chart',
      'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
    },
  });
}
