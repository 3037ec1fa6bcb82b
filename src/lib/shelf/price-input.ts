/** Ten thousand cents a hundred times over: what one thing in a window may cost at most. */
const MOST_CENTS = 10_000_000;
const WHOLE_DIGITS = 7;

/** What stands on the pad: digits, then perhaps a comma and up to two digits. '' is nothing yet. */
export type TypedPrice = string;

export type PriceReading =
	{ ok: true; cents: number } | { ok: false; refusal: 'nothing' | 'zero' | 'too_much' };

/** The price after one more key of the pad or the keyboard; keys that mean nothing change nothing. */
export function typePrice(typed: TypedPrice, key: string): TypedPrice {
	if (key === 'Backspace') return typed.slice(0, -1);
	if (key === 'Delete') return '';
	if (key === ',' || key === '.') return typed.includes(',') ? typed : `${typed || '0'},`;
	if (!/^[0-9]$/.test(key)) return typed;
	const [whole = '', decimals] = typed.split(',');
	if (decimals !== undefined) return decimals.length < 2 ? typed + key : typed;
	if (whole === '0') return key;
	return whole.length < WHOLE_DIGITS ? typed + key : typed;
}

/** A price that was pasted or written in a field: "12,5", "12.50 €", "1 299". Null when it is none. */
export function priceFromText(text: string): TypedPrice | null {
	const plain = text.replace(/[\s\u00a0\u202f€]|EUR/g, '').replace('.', ',');
	return /^\d{1,7}(,\d{0,2})?$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : null;
}

/** Whole cents are counted, never computed: 19,99 is 1999 and not 1998.9999. */
export function readPrice(typed: TypedPrice): PriceReading {
	if (typed === '') return { ok: false, refusal: 'nothing' };
	const [whole = '', decimals = ''] = typed.split(',');
	const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
	if (cents === 0) return { ok: false, refusal: 'zero' };
	return cents > MOST_CENTS ? { ok: false, refusal: 'too_much' } : { ok: true, cents };
}

/** A known price as it would have been typed. */
export function typedPrice(cents: number): TypedPrice {
	const whole = Math.trunc(cents / 100);
	const rest = cents % 100;
	return rest === 0 ? String(whole) : `${whole},${String(rest).padStart(2, '0')}`;
}

/**
 * How a price being typed is shown: what was typed, and the grey rest it will have.
 * @param comma the language's own
 */
export function shownPrice(typed: TypedPrice, comma: ',' | '.'): { typed: string; rest: string } {
	if (typed === '') return { typed: '', rest: `0${comma}00` };
	const [whole = '', decimals] = typed.split(',');
	if (decimals === undefined) return { typed: whole, rest: `${comma}00` };
	return { typed: `${whole}${comma}${decimals}`, rest: '00'.slice(decimals.length) };
}
