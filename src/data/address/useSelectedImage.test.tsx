import { renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { useSelectedImage } from './useSelectedImage';

function readFrom(address: string) {
  const wrapper = ({ children }: PropsWithChildren<{}>) => (
    <MemoryRouter
      initialEntries={[address]}
      future={{ v7_startTransition: true, v7_relativeSplatPath: true }}
    >
      {children}
    </MemoryRouter>
  );
  return renderHook(() => useSelectedImage(), { wrapper }).result.current;
}

it.each([
  ['/acr', undefined],
  ['/acr?acr-image=1.0.0', { tag: '1.0.0' }],
  ['/acr?acr-image=', undefined],
  ['/acr?acr-image=..%2F..%2Fv2', undefined],
  ['/acr?acr-image=%3Cimg%3E', undefined],
  ['/acr?acr-compare=1.0.0', undefined],
  [
    '/acr?acr-image=2&acr-compare=1&acr-platform=linux%2Farm64',
    { tag: '2', comparedWith: '1', platform: 'linux/arm64' },
  ],
  ['/acr?acr-image=2&acr-compare=..', { tag: '2' }],
])('reads %s', (address, choice) => {
  expect(readFrom(address).choice).toEqual(choice);
});

it('leaves the rest of the address as it is', () => {
  const { addressOf, tableAddress } = readFrom(
    '/acr?a=1&acr-image=old&acr-compare=older&acr-platform=x&b=2',
  );
  expect(addressOf({ tag: 'v1+x' })).toBe('?a=1&b=2&acr-image=v1%2Bx');
  expect(
    addressOf({ tag: '2', comparedWith: '1', platform: 'linux/arm/v7' }),
  ).toBe('?a=1&b=2&acr-image=2&acr-compare=1&acr-platform=linux%2Farm%2Fv7');
  expect(tableAddress).toBe('?a=1&b=2');
});
