/**
 * A town may bring its own accent colours: `{ "accent": "#b5482f", "accentDark": "#e8866a" }`.
 * They are used only where text in them can still be read.
 */
const HEX = /^#[0-9a-f]{6}$/i;
const PAPER = { light: '#fbf7f0', dark: '#161c1c' };
const READABLE = 4.5;

/** The `style` attribute of `<html>` for a town's theme; '' keeps our own colours. */
export function themeStyle(theme: Record<string, unknown>): string {
	const rules: string[] = [];
	const { accent, accentDark } = theme;
	if (isReadable(accent, PAPER.light)) rules.push(`--town-accent:${accent}`);
	if (isReadable(accentDark, PAPER.dark)) rules.push(`--town-accent-dark:${accentDark}`);
	return rules.join(';');
}

/** Whether each colour that is given can be read where it is used. */
export function isReadableTheme(theme: { accent?: string; accentDark?: string }): boolean {
	const { accent, accentDark } = theme;
	return (
		(accent === undefined || isReadable(accent, PAPER.light)) &&
		(accentDark === undefined || isReadable(accentDark, PAPER.dark))
	);
}

function isReadable(colour: unknown, paper: string): colour is string {
	return typeof colour === 'string' && HEX.test(colour) && contrast(colour, paper) >= READABLE;
}

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
	const part = (from: number) => {
		const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
		return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
