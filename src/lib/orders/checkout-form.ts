import { z } from 'zod';
import { parseEmail } from '../people/sign-in.ts';
import type { OrderToPlace } from './placement.ts';

/** What somebody typed and chose, kept as typed so that a refusal loses nothing. */
export type TypedCheckout = {
	id: string;
	name: string;
	email: string;
	phone: string;
	/** Chosen moment (ISO) by shop id. */
	slots: Record<string, string>;
};

export type CheckoutField = 'name' | 'email' | 'phone' | 'slot';

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
	return {
		id: z.guid().safeParse(form.text('id')).data ?? '',
		name: form.text('name').slice(0, 200),
		email: form.text('email').slice(0, 300),
		phone: form.text('phone').slice(0, 60),
		slots: Object.fromEntries(shops.map((shop) => [shop, form.text(`slot:${shop}`).slice(0, 40)]))
	};
}

/** What is missing or cannot be right in what was typed, in the order of the page. */
export function checkTyped(typed: TypedCheckout): FieldProblem[] {
	const problems: FieldProblem[] = Object.entries(typed.slots)
		.filter(([, slot]) => Number.isNaN(Date.parse(slot)))
		.map(([shop]) => ({ field: 'slot', shop }));
	if (!isName(typed.name)) problems.push({ field: 'name' });
	if (!parseEmail(typed.email)) problems.push({ field: 'email' });
	if (!isPhone(typed.phone)) problems.push({ field: 'phone' });
	return problems;
}

const isName = (text: string) => text.length <= 80 && /\p{L}/u.test(text);

/** None, or any country's number as people write it: 8 to 15 digits. */
const isPhone = (text: string) =>
	text === '' || (/^\+?[\d\s().-]{8,24}$/.test(text) && /^\d{8,15}$/.test(text.replace(/\D/g, '')));

/** The order to place from a checked form. */
export function toOrder(
	typed: TypedCheckout,
	lines: PostedLine[],
	rest: Pick<OrderToPlace, 'town' | 'lang' | 'fulfilment' | 'address' | 'payment'>
): OrderToPlace {
	const { name, phone } = typed;
	const shops = Object.entries(typed.slots).map(([shop, slot]) => ({
		shop,
		slot,
		lines: lines
			.filter((line) => line.shop === shop)
			.map(({ variant, quantity, price_cents }) => ({ variant, quantity, price_cents }))
	}));
	return {
		id: typed.id,
		contact: { name, email: parseEmail(typed.email) ?? typed.email, phone },
		shops,
		...rest
	};
}
