import { uuidV7 } from '$lib/offline/uuid-v7';
import { createProduct, setProductState } from '$lib/shelf/product-operations';
import { readSetting } from '$lib/till/till-settings';
import type { Counter } from '../counter.svelte';
import type { Burst, Listed } from './burst.svelte';
import { listProduct } from './list-product';

/**
 * Puts what the screen shows into the window. False when nothing was recorded: the picture was refused
 * meanwhile (its sentence is there, and going on without one is the person's choice), or the disk was.
 */
export async function listShown(
	counter: Counter,
	burst: Burst,
	price_cents: number,
	untitled: string
): Promise<boolean> {
	const shot = burst.current;
	const photo = shot === null ? null : (shot.photo ?? (await shot.made));
	if (shot !== null && photo === null) return false;
	const title = burst.name.trim();
	const held = photo !== null && ((await readSetting('hold_photo')) ?? false);
	const product = uuidV7(Date.now());
	const draft = createProduct({
		product,
		variant: uuidV7(Date.now()),
		price_cents,
		quantity: burst.quantity,
		photo: photo !== null,
		hold: held,
		...(title === '' ? {} : { title }),
		...(burst.barcode === null ? {} : { barcode: burst.barcode })
	});
	if (!(await listProduct(counter, draft, photo))) return false;
	burst.listed({ product, name: title || untitled, price_cents, held }, shot);
	return true;
}

/** Takes the last one out of the window again. */
export async function takeBack(
	counter: Counter,
	burst: Burst,
	{ product, held }: Listed
): Promise<boolean> {
	const seen = { id: product, state: held ? ('draft' as const) : ('published' as const) };
	if (!(await counter.tap(setProductState(seen, 'archived')))) return false;
	burst.takenBack();
	return true;
}
