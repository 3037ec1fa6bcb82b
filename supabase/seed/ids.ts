import { createHash } from 'node:crypto';

/** The same uuid (version 5 layout) for the same kind and name, on every machine. */
export function demoId(kind: string, name: string): string {
	const hex = createHash('sha256').update(`comptoir demo ${kind} ${name}`).digest('hex');
	const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		`${variant}${hex.slice(18, 20)}`,
		hex.slice(20, 32)
	].join('-');
}

/** "Crème de marrons" → "creme-de-marrons". */
export function slugify(text: string): string {
	return text
		.replaceAll('œ', 'oe')
		.replaceAll('Œ', 'oe')
		.replaceAll('æ', 'ae')
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
