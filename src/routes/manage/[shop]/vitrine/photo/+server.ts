import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { MAX_PHOTO_BYTES, PHOTO_WIDTHS } from '$lib/photos/photo';
import { readBytes } from '$lib/platform/form-body.server';
import { readJson } from '$lib/platform/json-body.server';
import { setShopFront } from '$lib/shops/desk-shop-commands';
import { openDesk } from '../../open-desk.server';
import type { RequestHandler } from './$types';

const HASH = /^[0-9a-f]{64}$/;
const photoSchema = z.object({
	hash: z.string().regex(HASH),
	width: z.int(),
	height: z.int(),
	tint: z.string().max(7)
});

/** One of the three files of a picture; the bucket's own policy says whose folder it is. */
export const PUT: RequestHandler = async (event) => {
	const { searchParams } = event.url;
	const hash = searchParams.get('nom') ?? '';
	const width = PHOTO_WIDTHS.find((one) => String(one) === searchParams.get('largeur'));
	const desk = await openDesk(event);
	if (!desk || !width || !HASH.test(hash)) error(404, 'shop_not_found');
	const bytes = await readBytes(event.request, MAX_PHOTO_BYTES + 1);
	const { error: failure } = await desk.client.storage
		.from('photos')
		.upload(`shops/${desk.shop.id}/${hash}-${width}.webp`, bytes, { contentType: 'image/webp' });
	// Named by its content: already there is there.
	const there = failure && 'statusCode' in failure && String(failure.statusCode) === '409';
	if (failure && !there) return json({ ok: false, refusal: 'not_allowed' });
	return json({ ok: true });
};

/** The picture becomes the shop's front once its files are there. */
export const POST: RequestHandler = async (event) => {
	const photo = photoSchema.safeParse(await readJson(event.request, 2000));
	if (!photo.success) error(400, 'malformed');
	const desk = await openDesk(event);
	if (!desk) error(404, 'shop_not_found');
	const { hash, ...rest } = photo.data;
	const path = `shops/${desk.shop.id}/${hash}`;
	return json(await setShopFront(desk.client, desk.shop.id, { path, ...rest }));
};
