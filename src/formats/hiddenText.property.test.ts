/** @jest-environment node */
import {
  hiddenText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { findHidden } from '../__testUtils__/findHidden';
import { piecesOf } from './hiddenText';
import { visibleText, withHiddenNamed } from './visibleText';

it('takes any text apart and leaves nothing out', () => {
  fc.assert(
    fc.property(hiddenText, text => {
      const pieces = piecesOf(text);
      const texts = pieces.map(piece =>
        'text' in piece ? piece.text : piece.hidden,
      );
      expect(texts.join('')).toBe(text);
      expect(texts).not.toContain('');
      // Neighbours are of different kinds.
      pieces.slice(1).forEach((piece, at) => {
        expect('text' in piece).not.toBe('text' in pieces[at]);
      });
    }),
    PROPERTY_RUNS,
  );
});

it('leaves nothing hidden in what is shown', () => {
  fc.assert(
    fc.property(hiddenText, text => {
      const shown = piecesOf(text).map(piece =>
        'text' in piece ? piece.text : '⟨⟩',
      );
      expect(findHidden(shown.join(''))).toEqual([]);
      expect(findHidden(visibleText(text))).toEqual([]);
    }),
    PROPERTY_RUNS,
  );
});

it('makes a text visible once and for all', () => {
  fc.assert(
    fc.property(hiddenText, text => {
      const visible = visibleText(text);
      expect(visibleText(visible)).toBe(visible);
      const named = withHiddenNamed(text);
      expect(withHiddenNamed(named)).toBe(named);
    }),
    PROPERTY_RUNS,
  );
});

it('looks at each character a few times, however long the text is', () => {
  const unit = fc.array(
    fc.constantFrom(
      '\u2068',
      '\u2069',
      '\u200d',
      '\u0301',
      'א',
      '👩',
      '\u202e',
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(unit, fc.integer({ min: 1, max: 200 }), (parts, times) => {
      const text = parts.join('').repeat(times);
      const test = jest.spyOn(RegExp.prototype, 'test');
      piecesOf(text);
      const looks = test.mock.calls.length;
      test.mockRestore();
      expect(looks).toBeLessThanOrEqual(1 + 16 * text.length);
    }),
    PROPERTY_RUNS,
  );
});
