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
  ['/acr?acr-image=1.0.0', '1.0.0'],
  ['/acr?acr-image=', undefined],
  ['/acr?acr-image=..%2F..%2Fv2', undefined],
  ['/acr?acr-image=%3Cimg%3E', undefined],
])('reads %s', (address, tag) => {
  expect(readFrom(address).tag).toBe(tag);
});

it('leaves the rest of the address as it is', () => {
  const { addressOf, tableAddress } = readFrom('/acr?a=1&acr-image=old&b=2');
  expect(addressOf('v1+x')).toBe('?a=1&b=2&acr-image=v1%2Bx');
  expect(tableAddress).toBe('?a=1&b=2');
});
