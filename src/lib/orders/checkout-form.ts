import { z } from 'zod';
import { parseEmail } from '../people/sign-in.ts';
import { parsePostcode } from '../basket/postcode.ts';
import type { CheckoutWay } from './checkout-sum.ts';
import type { OrderToPlace } from './placement.ts';

/** What somebody typed and chose, kept as typed so that a refusal loses nothing. */
export type TypedCheckout = {
	id: string;
	name: string;
	email: string;
	phone: string;
	/** Chosen moment (ISO) by shop id. */
	slots: Record<string, string>;
	/** The next free moment (ISO) by shop id, as it was shown: a delivery is prepared for then. */
	soonest: Record<string, string>;
	way: CheckoutWay;
	street: string;
	postcode: string;
	city: string;
};

export type CheckoutField = 'name' | 'email' | 'phone' | 'slot' | 'street' | 'postcode' | 'city';

/** What is wrong with what was typed; `shop` where a moment is missing. */
export type FieldProblem = { field: CheckoutField; shop?: string };

/** Just what is needed of a posted form; platform/form-body.server.ts has it. */
type PostedForm = { text(name: string): string; texts(name: string): string[] };

const lineSchema = z.object({
	shop: z.guid(),
	variant: z.guid(),
	quantity: z.int().min(1).max(99),
	price_cents: z.int().min(0).max(10_000_000)
});
type PostedLine = z.infer<typeof lineSchema>;

/** A line as the form carries it: what it was, how many, and the price that was shown. */
export function formatLine(line: PostedLine): string {
	return [line.shop, line.variant, line.quantity, line.price_cents].join(':');
}

/** @returns the lines, or null where one is not as {@link formatLine} writes it */
export function parseLines(texts: string[]): PostedLine[] | null {
	const lines = texts.slice(0, 60).map((text) => {
		const [shop, variant, quantity, price] = text.split(':');
		const whole = (part = '') => (/^\d{1,9}$/.test(part) ? Number(part) : NaN);
		return lineSchema.safeParse({
			shop,
			variant,
			quantity: whole(quantity),
			price_cents: whole(price)
		});
	});
	return lines.every((line) => line.success) ? lines.map((line) => line.data) : null;
}

/** Reads back what was typed, cut to lengths nobody needs. */
export function readTyped(form: PostedForm, shops: string[]): TypedCheckout {
	const moments = (name: string) =>
		Object.fromEntries(shops.map((shop) => [shop, form.text(`${name}:${shop}`).slice(0, 40)]));
	return {
		id: z.guid().safeParse(form.text('id')).data ?? '',
		name: form.text('name').slice(0, 200),
		email: form.text('email').slice(0, 300),
		phone: form.text('phone').slice(0, 60),
		slots: moments('slot'),
		soonest: moments('soonest'),
		way: wayOf(form),
		street: form.text('street').slice(0, 200),
		postcode: form.text('postcode').slice(0, 20),
		city: form.text('city').slice(0, 120)
	};
}

/** A delivery is always paid now, whatever the other choice says: it is hidden then. */
function wayOf(form: PostedForm): CheckoutWay {
	if (form.text('fulfilment') === 'deliver') return 'deliver';
	return form.text('payment') === 'online' ? 'online' : 'aside';
}

/**
 * What is missing or cannot be right in what was typed, in the order of the page.
 * @param postcodes where the town delivers
 */
export function checkTyped(typed: TypedCheckout, postcodes: readonly string[]): FieldProblem[] {
	const delivered = typed.way === 'deliver';
	const problems: FieldProblem[] = [];
	if (delivered) {
		if (!isStreet(typed.street)) problems.push({ field: 'street' });
		const postcode = parsePostcode(typed.postcode);
		if (!postcode || !postcodes.includes(postcode)) problems.push({ field: 'postcode' });
		if (!isName(typed.city)) problems.push({ field: 'city' });
	}
	for (const [shop, slot] of Object.entries(momentsOf(typed))) {
		if (Number.isNaN(Date.parse(slot))) problems.push({ field: 'slot', shop });
	}
	if (!isName(typed.name)) problems.push({ field: 'name' });
	if (!parseEmail(typed.email)) problems.push({ field: 'email' });
	if (!isPhone(typed.phone) || (delivered && typed.phone === '')) problems.push({ field: 'phone' });
	return problems;
}

const momentsOf = ({ way, slots, soonest }: TypedCheckout) => (way === 'deliver' ? soonest : slots);

const isName = (text: string) => text.length <= 80 && /\p{L}/u.test(text);

const isStreet = (text: string) => text.length <= 120 && /\p{L}.*\p{L}.*\p{L}/u.test(text);

/** None, or any country's number as people write it: 8 to 15 digits. */
const isPhone = (text: string) =>
	text === '' || (/^\+?[\d\s().-]{8,24}$/.test(text) && /^\d{8,15}$/.test(text.replace(/\D/g, '')));

/** The order to place from a checked form. */
export function toOrder(
	typed: TypedCheckout,
	lines: PostedLine[],
	rest: Pick<OrderToPlace, 'town' | 'lang'>
): OrderToPlace {
	const { name, phone, street, city, way } = typed;
	const shops = Object.entries(momentsOf(typed)).map(([shop, slot]) => ({
		shop,
		slot,
		lines: lines
			.filter((line) => line.shop === shop)
			.map(({ variant, quantity, price_cents }) => ({ variant, quantity, price_cents }))
	}));
	const postcode = parsePostcode(typed.postcode) ?? typed.postcode;
	return {
		id: typed.id,
		contact: { name, email: parseEmail(typed.email) ?? typed.email, phone },
		shops,
		fulfilment: way === 'deliver' ? 'deliver' : 'collect',
		address: way === 'deliver' ? { street, postcode, city } : null,
		payment: way === 'aside' ? 'put_aside' : 'online',
		...rest
	};
}
