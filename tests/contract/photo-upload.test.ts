import { randomBytes } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStaffedShop, type StaffedShop } from '../world/staffed-shop.ts';
import { useBackend } from '../world/use-backend.ts';
import { makeShop, unique } from '../world/world.ts';

const backend = useBackend();
let at: StaffedShop;

beforeAll(async () => {
	at = await openStaffedShop(backend);
});

const bytes = new Uint8Array([82, 73, 70, 70, 4, 0, 0, 0, 87, 69, 66, 80]);
const name = (shop = at.shop.id, width = 1080) =>
	`shops/${shop}/${randomBytes(32).toString('hex')}-${width}.webp`;
const put = (who: SupabaseClient, file: string, contentType = 'image/webp') =>
	who.storage.from('photos').upload(file, bytes, { contentType });

describe('[S17] photos', () => {
	test('a member adds one to the shop’s folder, and everybody may see it', async () => {
		const file = name();
		expect((await put(at.owner, file)).error).toBeNull();
		const seen = await fetch(`${backend.url}/storage/v1/object/public/photos/${file}`);
		expect(seen.status).toBe(200);
		expect(new Uint8Array(await seen.arrayBuffer())).toEqual(bytes);
	});
	test('the same file again is there already; nobody overwrites or deletes', async () => {
		const file = name();
		await put(at.owner, file);
		expect((await put(at.owner, file)).error).toMatchObject({ message: /exist/i });
		const other = new Uint8Array([1, 2, 3]);
		const over = await at.owner.storage
			.from('photos')
			.upload(file, other, { contentType: 'image/webp', upsert: true });
		expect(over.error).not.toBeNull();
		await at.owner.storage.from('photos').remove([file]);
		const seen = await fetch(`${backend.url}/storage/v1/object/public/photos/${file}`);
		expect(new Uint8Array(await seen.arrayBuffer())).toEqual(bytes);
	});
	test('strangers, visitors and other shops’ folders are walls; so are other names and kinds', async () => {
		const stranger = await backend.signIn(`${unique('inconnu')}@example.org`);
		const elsewhere = await makeShop(backend.sql, at.town);
		expect((await put(stranger, name())).error).not.toBeNull();
		expect((await put(backend.anon(), name())).error).not.toBeNull();
		expect((await put(at.owner, name(elsewhere.id))).error).not.toBeNull();
		expect((await put(at.owner, `shops/${at.shop.id}/../x.webp`)).error).not.toBeNull();
		expect((await put(at.owner, name(at.shop.id, 999))).error).not.toBeNull();
		expect((await put(at.owner, name(), 'text/html')).error).not.toBeNull();
	});
});
