/** Images whose makers mean harm to whoever looks at them. */
import { RepositoryRecord } from '../../registry';
import { makeBuiltRepository } from '../builtRepository';
import { buildArtifact, buildImage, BuiltImage } from '../oci';
import { smallImage } from './smallImage';

/** Sets a mark where it is taken for markup. */
export const MARKUP = '<img src=x onerror="window.hacked=true">';
/** As `MARKUP`, as a script. */
export const SCRIPT = '<script>window.hacked=true</script>';

/** An address that runs. */
// eslint-disable-next-line no-script-url -- It is here to be refused.
export const SCRIPT_URL = 'javascript:alert(1)';

/** Shown as it is it reads `photoexe.jpg`: an override turns its end around. */
export const TURNED_NAME = 'photo\u202egpj.exe';

/** One tag full of markup and bad links, and one that tells credentials. */
export async function makeHostile(name: string): Promise<RepositoryRecord> {
  const image = await buildHostile(name);
  const telltale = await buildImage({
    ...smallImage(name, '1.1.0', {
      Labels: {
        'org.opencontainers.image.version': '1.1.0',
        'org.opencontainers.image.source':
          'https://user:secret@github.com/example/api.git',
      },
    }),
    platform: { os: 'linux', architecture: 'arm\u202e46' },
  });
  return makeBuiltRepository(name, {
    tags: [
      { name: '1.0.0', image, pushed: 60 },
      { name: '1.1.0', image: telltale, pushed: 30 },
    ],
    untagged: [{ image: attachHostile(image), pushed: 20 }],
  });
}

async function buildHostile(name: string): Promise<BuiltImage> {
  const build = smallImage(name, '1.0.0', {
    User: MARKUP,
    WorkingDir: `/${MARKUP}`,
    Env: [`GREETING=${MARKUP}`, `${SCRIPT}=1`],
    Entrypoint: ['echo', MARKUP],
    Labels: {
      'org.opencontainers.image.source': SCRIPT_URL,
      'org.opencontainers.image.url': `data:text/html,${SCRIPT}`,
      'org.opencontainers.image.documentation': '//example.com/elsewhere',
      'org.opencontainers.image.version': MARKUP,
      'org.opencontainers.image.revision': '../../admin',
      [MARKUP]: SCRIPT,
      'com.example.file': TURNED_NAME,
      'com.example.package': 'lod\u200bash',
      'com.example.team': 'فريق الدفع',
    },
  });
  return buildImage({
    ...build,
    steps: [
      ...build.steps,
      { command: `RUN echo '${MARKUP}' # buildkit`, files: { x: MARKUP } },
      { command: `LABEL ${SCRIPT}` },
      { command: `RUN ./${TURNED_NAME} # buildkit` },
    ],
    annotations: { [MARKUP]: MARKUP, 'com.example.note': SCRIPT },
  });
}

function attachHostile(subject: BuiltImage): BuiltImage {
  const mediaType = 'text/html';
  return buildArtifact({
    artifactType: 'application/vnd.example.notes+json',
    subject,
    files: [
      { mediaType, name: '../../etc/passwd', content: Buffer.from(SCRIPT) },
      { mediaType, name: '<b>x</b>', content: Buffer.from(MARKUP) },
      { mediaType, name: TURNED_NAME, content: Buffer.from(SCRIPT) },
    ],
    annotations: {
      'org.opencontainers.image.created': MARKUP,
      'org.opencontainers.image.url': SCRIPT_URL,
      [MARKUP]: SCRIPT,
    },
  });
}
