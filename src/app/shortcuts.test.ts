import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortcutKeys, shortcutOf } from './shortcuts.ts';

const held = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, code = '', more: Partial<typeof held> = {}) =>
  shortcutOf({ key, code, ...held, ...more });

describe('a shortcut', () => {
  test('is the key as it is written on a Latin keyboard, wherever that lies', () => {
    expect(press('f', 'KeyF')).toBe('filters');
    expect(press('A', 'KeyQ')).toBe('all');
    expect(press('q', 'KeyA')).toBeNull();
    expect(press('/', 'Backslash', { shiftKey: true })).toBe('search');
    expect(press('?', 'Digit7', { shiftKey: true })).toBe('help');
  });

  test('is where that key lies on a keyboard of another script', () => {
    // Ukrainian and Arabic.
    expect(press('а', 'KeyF')).toBe('filters');
    expect(press('ب', 'KeyF')).toBe('filters');
    expect(press('١', 'Digit1')).toBe('events');
    expect(press('؟', 'Slash', { shiftKey: true })).toBe('help');
    expect(press('ю', 'Period')).toBeNull();
    expect(press('.', 'Slash')).toBeNull();
  });

  test('is none with Ctrl, Alt or Meta, and no letter with Shift', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(shortcutKeys)),
        fc.constantFrom('ctrlKey', 'altKey', 'metaKey'),
        (key, name) => {
          expect(press(key)).not.toBeNull();
          expect(press(key, '', { [name]: true })).toBeNull();
        },
      ),
    );
    expect(press('F', 'KeyF', { shiftKey: true })).toBeNull();
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, code) => {
        const shortcut = press(key, code);
        expect(shortcut === null || Object.values(shortcutKeys).includes(shortcut)).toBe(true);
      }),
    );
  });
});
