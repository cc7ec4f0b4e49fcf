import { notifyManager } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';

/** What is read and what is timed are both due at once, as on a busy machine. */
function BothDue() {
  const [text, setText] = useState('waiting');
  const [, setLoaded] = useState(false);
  useEffect(() => {
    Promise.resolve().then(() => setLoaded(true));
    notifyManager.schedule(() => {});
    const timer = setTimeout(() => setText('there'), 0);
    const due = performance.now() + 5;
    while (performance.now() < due);
    return () => clearTimeout(timer);
  }, []);
  return <p>{text}</p>;
}

it('draws what comes late inside of the act that waits for it', async () => {
  await act(async () => {
    render(<BothDue />);
  });
  expect(await screen.findByText('there')).toBeVisible();
});
