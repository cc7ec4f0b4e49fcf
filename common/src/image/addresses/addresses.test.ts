/** @jest-environment node */
import { hostAndPathOf, maskPasswords, withoutCredentials } from './addresses';

it.each([
  ['https://u:p@host/x', 'https://host/x'],
  ['https://token@host/x', 'https://host/x'],
  ['HTTPS://U:P@HOST/x', 'HTTPS://HOST/x'],
  ['https://:p@host', 'https://host'],
  ['https://u:@host', 'https://host'],
  ['https://me@corp.example:secret@host/x', 'https://host/x'],
  ['ssh://u:p@ss/w@h', 'ssh://h'],
  ['ssh://u:p//w@h/x', 'ssh://h/x'],
  ['ssh://u:p?q#r@h/x', 'ssh://h/x'],
  ['ssh://u:p:q@h:22/x', 'ssh://h:22/x'],
  ['https://u:12345@host/x', 'https://host/x'],
  ['https://u:1/2@host/x', 'https://host/x'],
  ['https://u:pass word@host/x', 'https://host/x'],
  ['https://u:p\n@host/x', 'https://host/x'],
  ['https:/\n/u:p@host/x', 'https:/\n/host/x'],
  [' https://u:p@host', ' https://host'],
  ['git+https://u:p@host/x@refs/heads/main', 'git+https://refs/heads/main'],
  ['https://u:p@[::1]:8080/x', 'https://[::1]:8080/x'],
  ['//u:p@host/x', '//host/x'],
  ['\\\\u:p@host\\x', '\\\\host\\x'],
  ['https:\\\\u:p@host', 'https:\\\\host'],
  ['https:///u:p@host', 'https:///host'],
  ['https:/u:p@host', 'https:/host'],
  ['https:u:p@host', 'https:host'],
  ['token:x@host', 'host'],
  ['token:x@host.example/x', 'host.example/x'],
  ['token:x@host:8080/x', 'host:8080/x'],
  ['u:p@ss/w@host.example', 'host.example'],
  ['u:p@10.0.0.1/x', '10.0.0.1/x'],
  ['u:p@[::1]/x', '[::1]/x'],
  ['me@corp.example:secret@host.example/x', 'host.example/x'],
  ['https%3A%2F%2Fu%3Ap%40host%2Fx', 'https%3A%2F%2Fhost%2Fx'],
  ['https%253A%252F%252Fu%253Ap%2540host', 'https%253A%252F%252Fhost'],
  ['https://u:p%40host/x', 'https://host/x'],
  ['https://u%3Ap@host/x', 'https://host/x'],
  ['https://secret%5c@host/x', 'https://host/x'],
  ['https://us%2fer:pw@host/x', 'https://host/x'],
  ['https://us%23er%3Fpw@host/x', 'https://host/x'],
  [
    'https://a/?to=https%3A%2F%2Fu%3Ap%40host',
    'https://a/?to=https%3A%2F%2Fhost',
  ],
  ['https://a/x?to=https://u:p@host', 'https://a/x?to=https://host'],
  ['https://host/?token=abc', 'https://host/?token='],
  [
    'https://host/?a=1&access_token=abc&b=2',
    'https://host/?a=1&access_token=&b=2',
  ],
  ['https://host/?sv=1&sig=a%2Fb%3D', 'https://host/?sv=1&sig='],
  ['https://host/?SIG=abc#x', 'https://host/?SIG=#x'],
  ['https://host/#access_token=abc', 'https://host/#access_token='],
  ['https://host/?X-Amz-Signature=abc', 'https://host/?X-Amz-Signature='],
  ['https://host/?privateToken=abc', 'https://host/?privateToken='],
  ['https://host/?t%6Fken=abc', 'https://host/?t%6Fken='],
  ['https://host/?code=abc==', 'https://host/?code='],
  [
    'https://a/?to=https%3A%2F%2Fb%2F%3Ftoken%3Dabc%26x%3D1',
    'https://a/?to=https%3A%2F%2Fb%2F%3Ftoken%3D%26x%3D1',
  ],
  ['git@host:team/api?token=abc', 'git@host:team/api?token='],
])('takes the credentials out of %s', (address, rest) => {
  expect(withoutCredentials(address)).toBe(rest);
  expect(withoutCredentials(rest)).toBe(rest);
});

it.each([
  '',
  'host',
  'https://host/x',
  'https://host.example:8443/x@y',
  'https://localhost:3000/x@y',
  'http://npm:4873/@scope/name',
  'https://registry.npmjs.org/@scope/name',
  'https://[::1]:8080/x@y',
  'git@github.com:team/api.git',
  'git@github.com:team/api.git@v1',
  'me@example.com',
  'mailto:me@example.com',
  'pkg:npm/%40scope/name@1.0.0',
  'pkg:docker/alpine@3.19',
  'npm:name@latest',
  'group:artifact@1.2.3-beta',
  'registry.example:5000/team/api@sha256:0123',
  'registry:5000/team/api@sha256:0123',
  'alpine:3.19@sha256:0123',
  'git+https://github.com/team/api@refs/heads/main',
  'https://host/?page=2&keyword=x&author=y',
  'https://host/?token=',
  'Copyright 2026: A. B. @ C',
])('leaves %j as it is', address => {
  expect(withoutCredentials(address)).toBe(address);
});

it.each([
  ['curl https://u:p@host/x -o y@z', 'curl https://…@host/x -o y@z'],
  ['--url=token:x@host', '--url=…@host'],
  ["curl 'token:x@host/y'", "curl '…@host/y'"],
  ['git clone "https://me@host/x" b', 'git clone "https://me@host/x" b'],
  ['A=https://u:p@h,https://v@i', 'A=https://…@i'],
  ['docker pull a:1@sha256:0123', 'docker pull a:1@sha256:0123'],
])('masks what is secret in %s', (text, masked) => {
  expect(maskPasswords(text, '…')).toBe(masked);
  expect(maskPasswords(masked, '…')).toBe(masked);
});

it.each([
  ['https://u:p@host/a/b?token=x#y', 'https://host/a/b'],
  ['https://host:8443?x', 'https://host:8443/'],
  ['HTTPS://HOST', 'https://host/'],
  ['/catalog/x?acr-image=1.0.0#security', '/catalog/x'],
  ['?acr-image=1.0.0', ''],
])('tells of %s no more than %j', (address, told) => {
  expect(hostAndPathOf(address)).toBe(told);
});
