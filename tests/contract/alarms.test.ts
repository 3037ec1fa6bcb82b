import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { runDueJobs } from '../../src/lib/jobs/job.ts';
import { orderAlarmsJob } from '../../src/lib/health/health-jobs.server.ts';
import { placeOrder } from '../world/place-order.ts';
import { enrolTill } from '../world/till.ts';
import { signInTownRole } from '../world/town-people.ts';
import { useBackend } from '../world/use-backend.ts';
import { anOrder, inviteMember, makeProduct, makeShop, makeTown, unique } from '../world/world.ts';

/** What happens to an order that nobody answers: owners, town, pause; each once, in open time. */
const backend = useBackend();
const { sql } = backend;

interface Mail {
	to: string;
	subject: string;
	text: string;
}
let mails: Mail[] = [];

beforeAll(() => {
	globalThis.comptoirSendMail = async (mail) => void mails.push(mail);
});

async function aSilentShop() {
	const town = await makeTown(sql);
	const shop = await makeShop(sql, town);
	const product = await makeProduct(sql, shop);
	const email = `${unique('lea')}@example.org`;
	await inviteMember(sql, shop, email);
	const owner = await backend.signIn(email);
	const operator = await signInTownRole(backend, town, 'operator');
	const order = async () => {
		const wish = anOrder(town, [{ product }]);
		const { token } = await placeOrder(backend, wish);
		const [part] = await sql<{ id: string }[]>`select p.id from public.shop_orders p
			join public.orders o on o.id = p.order_id where o.token = ${token!}`;
		return { token: token!, part: part!.id, email: wish.contact.email };
	};
	const stateOf = async () =>
		(await sql`select state, state_reason from public.shops where id = ${shop.id}`)[0]!;
	const events = async () =>
		(
			await sql<
				{ kind: string }[]
			>`select kind from public.shop_events where shop_id = ${shop.id} order by at, id`
		).map(({ kind }) => kind);
	return { town, shop, product, email, owner, operator, order, stateOf, events };
}

/** As if the order had come so much earlier. */
const olderBy = (part: string, minutes: number) =>
	sql.begin(async (tx) => {
		await tx`update public.shop_orders set placed_at = placed_at - make_interval(mins => ${minutes}) where id = ${part}`;
		await tx`update public.order_alarms set due_at = due_at - make_interval(mins => ${minutes}) where shop_order_id = ${part}`;
	});
/** One turn of the job, whatever other tests leave due. */
async function turn() {
	mails = [];
	await orderAlarmsJob(backend.service(), 'https://ville.example').run();
}
const mailedTo = (email: string) => mails.filter(({ to }) => to === email);
const read = async (token: string) =>
	(await backend.anon().rpc('read_order', { p_token: token })).data.shop_orders[0];

test('owners after 15 minutes, the town after 45, the pause after 120: each once', async () => {
	const { shop, order, email, operator, stateOf, events } = await aSilentShop();
	const mine = await order();
	await turn();
	expect(mailedTo(email)).toEqual([]);
	await olderBy(mine.part, 16);
	await turn();
	expect(mailedTo(email)).toHaveLength(1);
	expect(mailedTo(email)[0]!.subject).toContain('attend votre réponse');
	await turn();
	expect(mailedTo(email)).toEqual([]);
	await olderBy(mine.part, 30);
	await turn();
	expect(mails.some(({ subject }) => subject === `${shop.slug} ne répond pas à une commande`)).toBe(
		true
	);
	expect(mailedTo(mine.email)).toEqual([]);
	expect(await stateOf()).toMatchObject({ state: 'open' });
	expect(await read(mine.token)).toMatchObject({ silent: false });

	await olderBy(mine.part, 75);
	await turn();
	expect(await stateOf()).toEqual({ state: 'paused', state_reason: 'no_answer' });
	expect(mailedTo(mine.email)).toHaveLength(1);
	expect(mailedTo(mine.email)[0]!.text).toContain(mine.token);
	expect(mailedTo(email)[0]!.text).not.toContain(mine.token);
	expect(await read(mine.token)).toMatchObject({ silent: true, can_cancel: true });
	await turn();
	expect(mailedTo(mine.email)).toEqual([]);
	expect(await events()).toEqual(['order.unanswered', 'order.unanswered', 'shop.paused']);
	const { data } = await operator.rpc('read_town_health', { p_town: shop.town.id });
	expect(data.shops[0].needs.map(({ code }: { code: string }) => code).slice(0, 2)).toEqual([
		'unanswered',
		'silent'
	]);
});

test('an answer stops it, and the last one opens the shop again by itself', async () => {
	const { shop, owner, order, email, stateOf, events } = await aSilentShop();
	const [first, second] = [await order(), await order()];
	await turn();
	await olderBy(first.part, 20);
	await olderBy(second.part, 20);
	const till = await enrolTill(owner, shop);
	await till.tap('order.accept', first.part);
	await turn();
	// One mail for the one that still waits.
	expect(mailedTo(email)).toHaveLength(1);
	const steps =
		await sql`select step, outcome from public.order_alarms where shop_order_id = ${first.part} order by step`;
	expect(steps.map(({ outcome }) => outcome)).toEqual(['answered', 'answered', 'answered']);
	const third = await order();
	await turn();
	for (const { part } of [second, third]) await olderBy(part, 200);
	await turn();
	expect(await stateOf()).toMatchObject({ state: 'paused' });
	await till.tap('order.accept', second.part);
	expect(await stateOf()).toMatchObject({ state: 'paused' });
	await till.tap('order.refuse', third.part, { reason: 'too_busy' });
	expect(await stateOf()).toEqual({ state: 'open', state_reason: '' });
	expect((await events()).at(-1)).toBe('shop.reopened');
	expect(await read(second.token)).toMatchObject({ silent: false });
});

test('a shop the operator paused stays paused, whoever answers', async () => {
	const { shop, owner, order, stateOf } = await aSilentShop();
	const mine = await order();
	await sql`update public.shops set state = 'paused', state_reason = 'visite' where id = ${shop.id}`;
	await turn();
	await olderBy(mine.part, 200);
	await turn();
	expect(await stateOf()).toEqual({ state: 'paused', state_reason: 'visite' });
	const till = await enrolTill(owner, shop);
	await till.tap('order.accept', mine.part);
	expect(await stateOf()).toEqual({ state: 'paused', state_reason: 'visite' });
});

test('only open time counts: what is ordered on a closed day is not late that day', async () => {
	const { shop, order } = await aSilentShop();
	const mine = await order();
	// Closed today and yesterday: none of the last hours counts.
	await sql`insert into public.shop_hour_exceptions (shop_id, on_date)
		select ${shop.id}, (now() at time zone 'Europe/Paris')::date - n from generate_series(0, 1) n`;
	await turn();
	await olderBy(mine.part, 60);
	await turn();
	const [first] = await sql`select due_at > now() as later, outcome from public.order_alarms
		where shop_order_id = ${mine.part} and step = 'owner'`;
	expect(first).toEqual({ later: true, outcome: null });
});

test('two nodes at once, and one that dies in between: nothing is raised twice', async () => {
	const { order, email } = await aSilentShop();
	const mine = await order();
	const db = backend.service();
	await db.rpc('list_due_alarms', { p_limit: 500 });
	await olderBy(mine.part, 16);
	const asked = { p_shop_order: mine.part, p_step: 'owner' };
	const answers = await Promise.all([1, 2, 3].map(() => db.rpc('raise_alarm', asked)));
	expect(answers.filter(({ data }) => data.raised)).toHaveLength(1);
	// The node that raised it died before its mail: no second one.
	await turn();
	expect(mailedTo(email)).toEqual([]);
	const job = { ...orderAlarmsJob(db, 'https://ville.example'), name: `order_alarms_test` };
	const ran = await Promise.all([1, 2].map(() => runDueJobs(db, [job], randomUUID())));
	expect(ran.flat()).toEqual([job.name]);
});

test('longer times count at once, and “we are here” opens a shop whose orders were cancelled', async () => {
	const { town, shop, owner, order, stateOf, operator } = await aSilentShop();
	const mine = await order();
	await turn();
	await sql`update public.towns set alarm_pause_minutes = 400 where id = ${town.id}`;
	await olderBy(mine.part, 130);
	await turn();
	expect(await stateOf()).toMatchObject({ state: 'open' });
	await olderBy(mine.part, 300);
	await turn();
	expect(await stateOf()).toMatchObject({ state: 'paused' });
	const reopen = async (who: typeof owner) =>
		(await who.rpc('reopen_silent_shop', { p_shop: shop.id })).data;
	expect(await reopen(owner)).toEqual({ ok: false, refusal: 'answer_first' });
	await backend.anon().rpc('cancel_shop_order', { p_token: mine.token, p_shop_order: mine.part });
	expect(await stateOf()).toMatchObject({ state: 'paused' });
	const stranger = await backend.signIn(`${unique('passant')}@example.org`);
	expect(await reopen(stranger)).toEqual({ ok: false, refusal: 'not_allowed' });
	expect(await reopen(owner)).toEqual({ ok: true });
	expect(await stateOf()).toEqual({ state: 'open', state_reason: '' });
	expect(await reopen(operator)).toEqual({ ok: false, refusal: 'nothing_to_do' });
});
