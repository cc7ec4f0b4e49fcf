/** @jest-environment node */
import { hasBuildArguments, readableCommand } from './commands';

it.each([
  ['/bin/sh -c #(nop)  CMD ["sh"]', 'CMD ["sh"]'],
  ['/bin/sh -c apk  add\tcurl', 'RUN apk add curl'],
  ['RUN /bin/sh -c make # buildkit', 'RUN make'],
  ['RUN |2 A=1 B=a secret /bin/sh -c make # buildkit', 'RUN make'],
  ['RUN |1 A=secret /odd/shell make', 'RUN …'],
  ['COPY app / # buildkit', 'COPY app /'],
  ['cmd /S /C dir', 'RUN dir'],
  ['powershell -Command Get-Item x', 'RUN Get-Item x'],
  ['RUN |1 A=secret cmd /S /C dir # buildkit', 'RUN dir'],
  ['|1 TOKEN=abc def /bin/sh -c npm ci', 'RUN npm ci'],
  ['|0 /bin/sh -c npm ci', 'RUN npm ci'],
  ['|1 TOKEN=abc /odd/shell npm ci', 'RUN …'],
  ['RUN |1 A=b /bin/bash -o pipefail -c npm ci', 'RUN npm ci'],
  ['RUN /bin/bash -o pipefail -c x', 'RUN x'],
  ['/bin/bash -o pipefail -c x', 'RUN x'],
  ['/bin/sh -ec x', 'RUN x'],
  ['/bin/bash -euo pipefail -c x', 'RUN x'],
  ['/usr/bin/bash --login -e -o pipefail -c x', 'RUN x'],
  ['RUN /bin/bash ./build.sh -c x', 'RUN /bin/bash ./build.sh -c x'],
  ['powershell -NoLogo -ExecutionPolicy Bypass -Command x', 'RUN x'],
  // All arguments come before the shell.
  ['RUN |2 A=/bin/sh -c x B=secret /bin/sh -c make', 'RUN make'],
  ['RUN |2 A=1 /bin/sh -c make', 'RUN …'],
  // Either shell may be a part of the value.
  ['RUN |1 A=x /bin/sh -c secret /bin/sh -c make', 'RUN … make'],
  ['RUN |1 A=x /bin/sh -c /bin/sh -c make', 'RUN … make'],
  ['RUN |1 A=x /bin/sh -ec secret /bin/bash -o x -c make', 'RUN … make'],
  ['bazel build ...', 'bazel build ...'],
  ['', ''],
])('reads %s', (command, readable) => {
  expect(readableCommand(command)).toBe(readable);
});

it.each([
  ['RUN |1 A=b /bin/sh -c x', true],
  ['|1 A=b /bin/sh -c x', true],
  [' RUN  |1\tA=b', true],
  ['RUN a |1 b', false],
  ['RUN make', false],
])('knows whether there are build arguments in “%s”', (command, expected) => {
  expect(hasBuildArguments(command)).toBe(expected);
});

it.each([
  ['x'.repeat(1_000_000), 'x'.repeat(1_000_000)],
  [`RUN |1 A=${'x'.repeat(1_000_000)}`, 'RUN …'],
  [`RUN |1 A=${' x'.repeat(500_000)} /bin/sh -c make`, 'RUN make'],
  [`|1 A=${' /bin/sh -o o'.repeat(80_000)} /bin/sh -c make`, 'RUN make'],
  [`|1 A=${' /bin/sh -c'.repeat(90_000)} make`, 'RUN … make'],
])('reads much text', (command, readable) => {
  expect(readableCommand(command)).toBe(readable);
});
