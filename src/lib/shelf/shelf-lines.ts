import type { Shelf } from './lay-shelf.ts';
import type { ShelfRows } from './read-shelf.ts';
import { byName, shelfLine, type ShelfLine } from './shelf-line.ts';

/** Every variant of the server's rows as a line, by name. Lines whose rows are the same are used again. */
export function linesOf(
	{ products, variants }: Pick<ShelfRows, 'products' | 'variants'>,
	before: readonly ShelfLine[]
): ShelfLine[] {
	const kept = new Map(before.map((line) => [line.variant.id, line]));
	const lines: ShelfLine[] = [];
	for (const variant of variants.values()) {
		const product = products.get(variant.product_id);
		if (product === undefined) continue;
		const line = kept.get(variant.id);
		const isSame = line?.product === product && line.variant === variant;
		lines.push(isSame ? line : shelfLine(product, variant));
	}
	return lines.sort(byName);
}

/**
 * The lines with what was tapped here laid over them. A line keeps its place whatever is tapped on it: it
 * must not run away under a thumb. What was created here stands first.
 */
export function withTouched(lines: readonly ShelfLine[], touched: Shelf): ShelfLine[] {
	if (touched.products.size + touched.variants.size === 0) return [...lines];
	const known = new Set<string>();
	const laid = lines.map((line) => {
		known.add(line.variant.id);
		const product = touched.products.get(line.product.id);
		const variant = touched.variants.get(line.variant.id);
		if (product === undefined && variant === undefined) return line;
		return shelfLine(product ?? line.product, variant ?? line.variant);
	});
	const products = new Map(lines.map(({ product }) => [product.id, product]));
	const fresh = [...touched.variants.values()].reverse().flatMap((variant) => {
		const product = touched.products.get(variant.product_id) ?? products.get(variant.product_id);
		return known.has(variant.id) || product === undefined ? [] : [shelfLine(product, variant)];
	});
	return [...fresh, ...laid];
}
