import type { Sql } from 'postgres';
import { rewriteFunction } from '../database.ts';
import type { Defect } from './defect.ts';

type Change = readonly [from: string | RegExp, to: string];

/** Functions of the database and what they say wrongly. */
function inSql(name: string, functions: Record<string, readonly Change[]>): Defect {
	return {
		name,
		async sql(sql) {
			const originals: string[] = [];
			for (const [called, changes] of Object.entries(functions)) {
				originals.push(await rewriteFunction(sql, called, changes));
			}
			return async () => {
				for (const original of originals) await sql.unsafe(original);
			};
		}
	};
}

const atOnce = (statement: string): Change => [/\nbegin\n/i, `\nbegin\n\t${statement}\n`];

const twin = inSql('a barcode twin becomes a second product', {
	'private.barcode_holder': [atOnce('return null;')]
});
const lockless = inSql('revisions are given out without a lock', {
	'private.advance_shop': [atOnce("return nextval('sim.revisions');")],
	'public.till_sync': [
		[
			/select r\.revision, r\.epoch/g,
			'select (select last_value from sim.revisions) as revision, r.epoch'
		]
	]
});

/** Mistakes of the server. */
export const SERVER_DEFECTS: readonly Defect[] = [
	inSql('the cursor is a time', {
		'private.advance_shop': [
			atOnce(`v_revision := (extract(epoch from now()) * 1000000)::bigint;
				update public.shop_revisions set revision = greatest(revision, v_revision) where shop_id = p_shop;
				return v_revision;`)
		]
	}),
	{ ...lockless, sql: withSequence(lockless) },
	inSql('a repetition is done again', {
		'private.known_result': [atOnce('return null;')],
		'private.record_operations': [[/\) w;/, ') w on conflict do nothing;']]
	}),
	inSql('a repetition is judged anew, not answered from the record', {
		'private.known_result': [
			[
				'private.outcome(v_known.outcome, v_known.code',
				"private.outcome(case v_known.outcome when 'applied' then 'nothing_to_do' else v_known.outcome end, v_known.code"
			]
		]
	}),
	inSql('pages break inside a revision', {
		'private.shop_rows': [
			[
				'from public.variants v where v.shop_id = p_shop and v.revision > p_from and v.revision <= p_to)',
				`from (select * from public.variants w where w.shop_id = p_shop and w.revision > p_from
					and w.revision <= p_to order by w.revision, w.id limit 3) v)`
			]
		]
	}),
	inSql('another epoch is ignored', {
		'public.till_sync': [
			[
				"v_is_past := p_cursor is not null and p_cursor ->> 'epoch' is distinct from v_shop.epoch::text",
				'v_is_past := false'
			],
			["(p_cursor ->> 'epoch' is distinct from v_shop.epoch::text", '(false'],
			[
				"jsonb_build_object('epoch', v_shop.epoch, ",
				"jsonb_build_object('epoch', coalesce(p_cursor ->> 'epoch', v_shop.epoch::text), "
			]
		]
	}),
	inSql('new operations reach a restored database before the forgotten ones', {
		'public.till_sync': [['> 0 and not v_is_past then', '> 0 then']]
	}),
	inSql('a count sets the stock', {
		'private.apply_stock_taps': [
			[
				/private\.pieces_moved\(o\.kind, o\.args\)/g,
				`case o.kind when 'stock.counted' then (o.args ->> 'counted')::integer
					- (select x.on_hand from public.variants x where x.id = o.entity)
					else private.pieces_moved(o.kind, o.args) end`
			]
		]
	}),
	inSql('a hand-over moves the stock twice', {
		'private.move_collected': [['-p_sign * (l.quantity', '-2 * p_sign * (l.quantity']]
	}),
	inSql('a refused order keeps its pieces', {
		'private.apply_order_operation': [
			['perform private.release_shop_order(v_order.id, p_op.id, p_op.person);', 'null;']
		]
	}),
	inSql('a price overwrites what changed meanwhile', {
		'private.apply_variant_price': [
			["to_jsonb(v_now) is distinct from p_op.base -> 'price_cents'", 'false']
		]
	}),
	{ ...twin, sql: withoutBarcodeIndex(twin) },
	inSql('what is said of a twin goes nowhere', {
		'private.resolve_entity': [atOnce('return p_id;')]
	}),
	inSql('undoing twice undoes twice', {
		'private.apply_stock_undo': [["o.args ->> 'operation' = v_undone::text", 'false']]
	}),
	inSql('what came after a failed operation goes ahead of it', {
		'private.apply_operations': [["v_operation -> 'entity' = any (v_stuck)", 'false']]
	}),
	inSql('operations of a removed member are dropped', {
		'private.record_operations': [[/coalesce\([^)]*'member_removed', false\)/, 'false']]
	}),
	inSql('a loss is not reported', { 'private.missing_of': [atOnce('return 0;')] }),
	{ name: 'the answer leaves before the commit', answersUncommitted: true }
];

function withSequence({ sql: rewrite }: Defect): NonNullable<Defect['sql']> {
	return async (sql) => {
		await sql.unsafe(`create sequence if not exists sim.revisions start 1000;
			grant usage, select on sim.revisions to authenticated, anon`);
		return rewrite!(sql);
	};
}

/** The index would say no where the function no longer does. */
function withoutBarcodeIndex({ sql: rewrite }: Defect): NonNullable<Defect['sql']> {
	return async (sql: Sql) => {
		const mend = await rewrite!(sql);
		const [index] = await sql<{ text: string }[]>`
			select pg_get_indexdef('public.variants_barcode'::regclass) as text`;
		await sql.unsafe('drop index public.variants_barcode');
		return async () => {
			await mend();
			// The shops of earlier runs are over; nobody reads their barcodes again.
			await sql.unsafe('update public.variants set barcode = null where barcode is not null');
			await sql.unsafe(index!.text);
		};
	};
}
