/** The demo survives a restart: what was paid stays paid, what was not told is told. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { basket, openForTest } from './fake-for-tests.ts';

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'fake-stripe-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

it('a new life knows the sessions, the keys and the events of the one before', async () => {
	const folder = newFolder();
	const once = { idempotencyKey: 'order:1:checkout:1' };
	const before = await openForTest({ folder });
	const { id } = await before.stripe.checkout.sessions.create(basket(), once);
	before.fake.knobs.pay(id);
	await before.fake.close();
	expect(readdirSync(folder)).toEqual(['stripe.json']);

	const after = await openForTest({ folder });
	expect((await after.stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
	expect((await after.stripe.checkout.sessions.create(basket(), once)).id).toBe(id);
	await after.fake.knobs.deliverNow();
	expect(before.taken).toEqual([]);
	expect(after.taken.map(({ event }) => event.type)).toContain('checkout.session.completed');
});

it('accounts that are there from the start are told to nobody, and stay as they became', async () => {
	const folder = newFolder();
	const options = { folder, accounts: ['acct_books'], waitingAccounts: ['acct_watches'] };
	const before = await openForTest(options);
	const transfersOf = async ({ stripe }: typeof before, id: string) =>
		(await stripe.accounts.retrieve(id)).capabilities!.transfers;
	expect(await transfersOf(before, 'acct_books')).toBe('active');
	expect((await before.stripe.accounts.retrieve('acct_watches')).requirements).toMatchObject({
		currently_due: ['individual.verification.document']
	});
	expect(before.fake.knobs.waitingEvents).toBe(0);
	before.fake.knobs.setCapability('acct_watches', true);
	await before.fake.close();
	const after = await openForTest(options);
	expect(await transfersOf(after, 'acct_watches')).toBe('active');
});

it('every answer is on the disk before it is given', async () => {
	const folder = newFolder();
	const alive = await openForTest({ folder });
	const { id } = await alive.stripe.checkout.sessions.create(basket());
	// As after a power cut: the first life is never closed.
	const other = await openForTest({ folder });
	expect((await other.stripe.checkout.sessions.retrieve(id)).status).toBe('open');
});

it('says so when its file is not its own, rather than begin anew over it', async () => {
	const folder = newFolder();
	writeFileSync(join(folder, 'stripe.json'), '{"session":');
	await expect(openForTest({ folder })).rejects.toThrow(SyntaxError);
});
