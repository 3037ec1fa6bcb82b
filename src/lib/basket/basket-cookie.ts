/**
 * The basket as it is kept on the shopper's device: one readable cookie, written by the server's
 * forms and by the enhancement module alike. Pure, and small: it travels to every public page.
 *
 * Format: `<variant>:<quantity>` joined by `.`, the variant's uuid as 22 characters of base64url.
 * Whoever reads it must expect anything: people edit cookies, old versions leave theirs behind.
 */
import { isUuid } from '../platform/uuid.ts';

export const BASKET_COOKIE = 'basket';
export const BASKET_MAX_AGE = 60 * 24 * 60 * 60;
export const MAX_LINES = 40;
export const MAX_QUANTITY = 99;

/** One variant (lower-case uuid) wanted `quantity` times (1–99). */
export type BasketLine = { variant: string; quantity: number };

export type BasketChange =
	| { ok: true; lines: BasketLine[] }
	| { ok: false; refusal: 'bad_quantity' | 'basket_too_large' | 'unknown_product' };

const ENTRY = /^([\w-]{22}):([1-9]\d?)$/;
/** 40 full lines take 1 039 characters; what comes after can only be rubbish. */
const MAX_LENGTH = 2000;

/** @returns the uuid as 22 characters of base64url */
export function packId(uuid: string): string {
	const bytes = uuid.replaceAll('-', '').match(/../g) ?? [];
	return btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))))
		.slice(0, 22)
		.replaceAll('+', '-')
		.replaceAll('/', '_');
}

/** @returns the lower-case uuid, or null where the text does not hold one */
export function unpackId(packed: string): string | null {
	if (!/^[\w-]{22}$/.test(packed)) return null;
	const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/') + '==');
	const hex = [...binary].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
	const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	return packId(uuid) === packed ? uuid : null;
}

/** Reads a cookie value of any origin: rubbish is left out, doubles are summed, 40 lines kept. */
export function parseBasket(value: string | null | undefined): BasketLine[] {
	const lines = new Map<string, number>();
	for (const entry of (value ?? '').slice(0, MAX_LENGTH).split('.')) {
		const match = ENTRY.exec(entry);
		const variant = match && unpackId(match[1] ?? '');
		if (!match || !variant) continue;
		const quantity = (lines.get(variant) ?? 0) + Number(match[2]);
		if (lines.has(variant) || lines.size < MAX_LINES) {
			lines.set(variant, Math.min(quantity, MAX_QUANTITY));
		}
	}
	return [...lines].map(([variant, quantity]) => ({ variant, quantity }));
}

/** @returns the cookie value of these lines; the empty string for an empty basket */
export function formatBasket(lines: BasketLine[]): string {
	return lines.map(({ variant, quantity }) => `${packId(variant)}:${quantity}`).join('.');
}

/** @returns a whole number 1–99, or null for 0, −1, 1.5, 1e9, words and emptiness */
export function parseQuantity(text: unknown): number | null {
	if (typeof text !== 'string' || !/^\s*\d{1,2}\s*$/.test(text)) return null;
	return Number(text) || null;
}

/** Adds to what is there already; past 99 of one variant the basket holds 99. */
export function addToBasket(lines: BasketLine[], variant: string, quantity: unknown): BasketChange {
	const there = lines.find((line) => line.variant === variant.toLowerCase());
	const wanted = parseQuantity(quantity);
	if (wanted === null) return { ok: false, refusal: 'bad_quantity' };
	const total = Math.min((there?.quantity ?? 0) + wanted, MAX_QUANTITY);
	return setInBasket(lines, variant, String(total));
}

/** Sets the quantity of one variant, at its place where it is in the basket, else at the end. */
export function setInBasket(lines: BasketLine[], variant: string, quantity: unknown): BasketChange {
	const wanted = parseQuantity(quantity);
	const id = variant.toLowerCase();
	if (!isUuid(id)) return { ok: false, refusal: 'unknown_product' };
	if (wanted === null) return { ok: false, refusal: 'bad_quantity' };
	if (lines.some((line) => line.variant === id)) {
		const changed = { variant: id, quantity: wanted };
		return { ok: true, lines: lines.map((line) => (line.variant === id ? changed : line)) };
	}
	if (lines.length >= MAX_LINES) return { ok: false, refusal: 'basket_too_large' };
	return { ok: true, lines: [...lines, { variant: id, quantity: wanted }] };
}

/** @returns the basket without these variants */
export function removeFromBasket(lines: BasketLine[], variants: string[]): BasketLine[] {
	const gone = new Set(variants.map((variant) => variant.toLowerCase()));
	return lines.filter((line) => !gone.has(line.variant));
}

/** @returns how many articles the basket holds, for the badge */
export function countArticles(lines: BasketLine[]): number {
	return lines.reduce((sum, line) => sum + line.quantity, 0);
}
