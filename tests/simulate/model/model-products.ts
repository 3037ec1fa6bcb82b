import type { Json } from '../../../src/lib/offline/operation.ts';
import {
	applied,
	conflict,
	isSame,
	nothing,
	refused,
	resolve,
	type Doing,
	type ModelState,
	type Outcome
} from './model-state.ts';

export function doToProduct(doing: Doing): Outcome {
	const { kind } = doing.operation;
	if (kind === 'product.create') return create(doing);
	const product = doing.state.products.get(doing.entity);
	if (product === undefined) return refused('unknown_product');
	const { args, base } = doing.operation;
	if (kind === 'product.edit') return edit(doing);
	if (kind === 'photo.attach') {
		if (product.photos.includes(String(args.path))) return nothing('already_there');
		product.photos.push(String(args.path));
		if (product.held && product.state === 'draft') {
			product.state = 'published';
			product.held = false;
		}
		return applied(product.state === 'archived' ? 'product_archived' : null);
	}
	if (kind === 'photo.remove') {
		if (!product.photos.includes(String(args.path))) return nothing('already_so');
		product.photos = product.photos.filter((path) => path !== args.path);
		return applied();
	}
	if (product.state === args.state) return nothing('already_so');
	if (product.state === 'archived' && base.state !== 'archived')
		return conflict('product_archived');
	product.state = String(args.state);
	product.held = false;
	return applied();
}

function create({ state, operation, entity, trade, move }: Doing): Outcome {
	const { variant, price_cents, title = '', barcode = null, quantity = 0, hold } = operation.args;
	if (!isPrice(price_cents)) return refused('malformed');
	if (state.products.has(entity) || state.variants.has(String(variant))) return refused('id_taken');
	const twin = holderOf(state, barcode, null);
	if (twin !== null) {
		state.twins.set(operation.entity.id, state.variants.get(twin)!.product);
		state.twins.set(String(variant), twin);
		return conflict('barcode_taken');
	}
	state.products.set(entity, {
		state: hold === true ? 'draft' : 'published',
		held: hold === true,
		titled: title !== '',
		words: {
			title: title === '' ? 'Fromagerie' : title,
			description: '',
			brand: '',
			category: trade,
			vat_bp: 2000,
			withdrawal_exception: null,
			facts: {}
		},
		photos: []
	});
	addVariant(state, String(variant), entity, '', price_cents, barcode);
	move(String(variant), Number(quantity), 0);
	return applied();
}

/** What somebody else changed meanwhile is not overwritten; a stand-in title is nobody's word. */
function edit({ state, operation, entity }: Doing): Outcome {
	const product = state.products.get(entity)!;
	const { args, base } = operation;
	const keys = Object.keys(args).sort();
	const isSaid = (key: string) => key !== 'title' || product.titled;
	if (keys.every((key) => isSame(product.words[key], args[key]) && isSaid(key))) {
		return nothing('already_so');
	}
	for (const key of keys) {
		const isNew = !isSame(product.words[key], args[key]);
		if (isNew && isSaid(key) && !isSame(product.words[key], base[key])) {
			return conflict('changed_meanwhile');
		}
	}
	Object.assign(product.words, args);
	if ('title' in args) product.titled = true;
	return applied();
}

export function doToVariant(doing: Doing): Outcome {
	const { state, operation, entity } = doing;
	const { args, base } = operation;
	if (operation.kind === 'variant.create') return createVariant(doing);
	const variant = state.variants.get(entity);
	if (variant === undefined) return refused('unknown_variant');
	if (operation.kind === 'variant.price') {
		if (!isPrice(args.price_cents)) return refused('malformed');
		if (variant.price === args.price_cents) return nothing('already_so');
		if (variant.price !== base.price_cents) return conflict('price_changed');
		variant.price = args.price_cents;
		return applied();
	}
	if (operation.kind === 'variant.edit') return editVariant(doing);
	if (variant.archived === args.archived) return nothing('already_so');
	if (args.archived === true) {
		const others = [...state.variants].filter(
			([id, one]) => id !== entity && one.product === variant.product && !one.archived
		);
		if (others.length === 0) return refused('last_variant');
	} else if (holderOf(state, variant.barcode, entity) !== null) return conflict('barcode_taken');
	variant.archived = args.archived === true;
	return applied();
}

function createVariant({ state, operation, entity, move }: Doing): Outcome {
	const { product, label, price_cents, barcode = null, quantity = 0 } = operation.args;
	const parent = resolve(state, String(product));
	if (!isPrice(price_cents)) return refused('malformed');
	if (!state.products.has(parent)) return refused('unknown_product');
	if (state.variants.has(entity)) return refused('id_taken');
	const twin = holderOf(state, barcode, null);
	if (twin !== null) {
		state.twins.set(operation.entity.id, twin);
		return conflict('barcode_taken');
	}
	addVariant(state, entity, parent, String(label), price_cents, barcode);
	move(entity, Number(quantity), 0);
	return applied();
}

function editVariant({ state, operation, entity }: Doing): Outcome {
	const variant = state.variants.get(entity)!;
	const { args, base } = operation;
	const now: Record<string, Json> = { label: variant.label, barcode: variant.barcode };
	[now.measure_value, now.measure_unit] = variant.measure as [Json, Json];
	const keys = Object.keys(args);
	if (keys.every((key) => isSame(now[key], args[key]))) return nothing('already_so');
	if (keys.some((key) => !isSame(now[key], args[key]) && !isSame(now[key], base[key]))) {
		return conflict('changed_meanwhile');
	}
	const next = { ...now, ...args };
	if (args.barcode && !variant.archived && holderOf(state, args.barcode, entity) !== null) {
		return conflict('barcode_taken');
	}
	variant.label = String(next.label);
	variant.barcode = next.barcode as string | null;
	variant.measure = [next.measure_value as number | null, next.measure_unit as string | null];
	return applied();
}

function addVariant(
	state: ModelState,
	id: string,
	product: string,
	label: string,
	price: number,
	barcode: Json
): void {
	state.variants.set(id, {
		product,
		label,
		price,
		barcode: typeof barcode === 'string' ? barcode : null,
		measure: [null, null],
		archived: false,
		onHand: 0,
		reserved: 0
	});
}

/** The variant on sale that carries this barcode, but for one. */
function holderOf(state: ModelState, barcode: Json | undefined, but: string | null): string | null {
	if (typeof barcode !== 'string') return null;
	for (const [id, variant] of state.variants) {
		if (id !== but && variant.barcode === barcode && !variant.archived) return id;
	}
	return null;
}

function isPrice(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10_000_000;
}
