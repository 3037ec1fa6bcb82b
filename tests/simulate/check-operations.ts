import type { HistoryEntry, OutboxEntry } from '../../src/lib/offline/operation.ts';
import type { Finding } from './findings.ts';
import type { Tablet } from './tablet.ts';
import type { World } from './world.ts';

interface Recorded {
	id: string;
	outcome: string;
	code: string | null;
	review: string | null;
	moves: number;
	events: number;
}

interface Disk {
	outbox: Map<string, OutboxEntry>;
	history: Map<string, HistoryEntry>;
}

/** Every operation that was shown as saved has one end, on its tablet and on the server, and one effect. */
export async function checkOperations(world: World): Promise<Finding[]> {
	const findings: Finding[] = [];
	const recorded = await readRecords(world);
	const epoch = await readEpoch(world);
	const disks = new Map<Tablet, Disk>();
	for (const tablet of world.tablets) disks.set(tablet, await readDisk(tablet));

	for (const [tablet, { outbox, history }] of disks) {
		const seqs = new Set([...outbox.values(), ...history.values()].map(({ seq }) => seq));
		if (seqs.size > 0 && Math.max(...seqs) !== seqs.size) {
			const detail = `${tablet.key}: ${seqs.size} operations up to #${Math.max(...seqs)}`;
			findings.push({ guilt: 'lost', invariant: 'numbers have no gaps', detail });
		}
	}
	for (const [id, { operation, tablet }] of world.ledger.operations) {
		const record = recorded.get(id);
		const say = (guilt: Finding['guilt'], invariant: string, more = '') =>
			findings.push({
				guilt,
				invariant,
				detail: `${tablet.key} #${operation.seq} ${operation.kind} ${id} ${more}`
			});
		if (world.ledger.thrownAway.has(id)) continue;
		const { outbox, history } = disks.get(tablet)!;
		const waiting = outbox.get(id);
		const over = history.get(id);
		if (waiting === undefined && over === undefined)
			say('lost', 'what is shown as saved is on the disk');
		if (waiting !== undefined && over !== undefined) say('duplicated', 'one place per operation');
		if (waiting !== undefined) say('stuck', 'every operation comes to an end', waiting.state);
		if (over === undefined) continue;
		const { outcome, code } = over.result;
		// What a restored database has forgotten and had no effect need not be said again.
		const isPast = over.epoch !== epoch && outcome !== 'applied';
		if (record === undefined) {
			if (!isPast) say('lost', 'what the tablet holds for done, the server has', outcome);
		} else if (!isPast && (record.outcome !== outcome || record.code !== code)) {
			say(
				'diverged',
				'tablet and server know the same end',
				`${outcome}/${code}, server ${record.outcome}/${record.code}`
			);
		}
		if (record?.code === 'member_removed' && record.review === null) {
			say('lost', 'an operation of a removed member waits for the owner');
		}
		const isOpen = outcome === 'conflict' || outcome === 'refused';
		if (isOpen !== (over.needs_person === 1)) say('lost', 'a conflict stays in front of a person');
	}
	for (const { id, moves, events } of recorded.values()) {
		if (moves > 1 || events > 1) {
			findings.push({
				guilt: 'duplicated',
				invariant: 'an operation has its effect once',
				detail: `${id}: ${moves} moves of one variant, ${events} events`
			});
		}
	}
	return findings;
}

async function readRecords({ sql, shop }: World): Promise<Map<string, Recorded>> {
	const rows = await sql<Recorded[]>`
		select o.id, o.outcome, o.code, o.review,
			coalesce((select max(n.times) from (select count(*)::integer as times from public.stock_moves m
				where m.operation_id = o.id group by m.variant_id, m.order_line_id) n), 0) as moves,
			(select count(*)::integer from public.order_events e where e.operation_id = o.id) as events
		from public.operations o where o.shop_id = ${shop.id}`;
	return new Map(rows.map((row) => [row.id, row]));
}

async function readEpoch({ sql, shop }: World): Promise<string> {
	const [row] = await sql<{ epoch: string }[]>`
		select epoch from public.shop_revisions where shop_id = ${shop.id}`;
	return row!.epoch;
}

function readDisk(tablet: Tablet): Promise<Disk> {
	return tablet.look(async (database) => {
		const [outbox, history] = [await database.outbox.toArray(), await database.history.toArray()];
		// A tap may have reached the disk just before the power went: nobody was told, but it counts.
		for (const { operation } of [...outbox, ...history]) {
			const { ledger } = tablet.world;
			if (!ledger.operations.has(operation.id)) ledger.saved(operation, tablet);
		}
		return {
			outbox: new Map(outbox.map((entry) => [entry.id, entry])),
			history: new Map(history.map((entry) => [entry.id, entry]))
		};
	});
}
