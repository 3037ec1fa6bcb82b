import { expect, test } from 'vitest';
import { contrast, isReadableTheme, themeStyle } from './theme.ts';

test('a town brings its colours, as long as they can be read', () => {
	expect(themeStyle({ accent: '#1f4e8c', accentDark: '#8ab4f8' })).toBe(
		'--town-accent:#1f4e8c;--town-accent-dark:#8ab4f8'
	);
	expect(themeStyle({ accent: '#ffee88' })).toBe('');
	expect(themeStyle({ accent: 'red;background:url(//x)' })).toBe('');
	expect(themeStyle({})).toBe('');
});

test('a colour that cannot be read is not taken, in either theme', () => {
	expect(isReadableTheme({})).toBe(true);
	expect(isReadableTheme({ accent: '#1f4e8c', accentDark: '#8ab4f8' })).toBe(true);
	expect(isReadableTheme({ accent: '#ffee88' })).toBe(false);
	expect(isReadableTheme({ accentDark: '#1f4e8c' })).toBe(false);
	expect(isReadableTheme({ accent: 'blue' })).toBe(false);
});

test('contrast as WCAG counts it', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#b5482f', '#fbf7f0')).toBeGreaterThan(4.5);
});
