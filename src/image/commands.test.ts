import { readableCommand } from './commands';

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
  ['RUN |1 A=b /bin/bash -o pipefail -c npm ci', 'RUN npm ci'],
  ['RUN /bin/bash -o pipefail -c make # buildkit', 'RUN make'],
  ['RUN /bin/bash -euo pipefail -c make', 'RUN make'],
  ['/bin/sh -ec make', 'RUN make'],
  ['RUN |1 A=/bin/sh -c secret /bin/sh -c make', 'RUN make'],
  ['RUN |1 A=x /bin/sh -c secret /bin/sh -c make', 'RUN … make'],
  ['powershell -NoLogo -ExecutionPolicy Bypass -Command dir', 'RUN dir'],
  ['bazel build ...', 'bazel build ...'],
  ['', ''],
])('reads %s', (command, readable) => {
  expect(readableCommand(command)).toBe(readable);
});
