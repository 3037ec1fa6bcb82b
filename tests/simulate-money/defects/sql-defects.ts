import { rewriteFunctions, type Change } from '../../simulate/rewrite-functions.ts';
import type { Defect } from './defect.ts';

/** Functions of the database and what they say wrongly. */
function inSql(name: string, functions: Record<string, readonly Change[]>): Defect {
	return { name, sql: rewriteFunctions(functions) };
}

/** Mistakes of the database. */
export const SQL_DEFECTS: readonly Defect[] = [
	inSql('a new key at each try, though it looks first', {
		'public.take_payment_work': [[/'attempt', t\.attempt/g, "'attempt', t.tries"]]
	}),
	inSql('it does not look first', {
		'public.take_payment_work': [
			[/'look_first', t\.tries > 1/g, "'look_first', false"],
			[/'attempt', t\.attempt/g, "'attempt', t.tries"]
		]
	}),
	inSql('commission is rounded down', { 'private.basis_points_of': [['+ 5000', '+ 0']] }),
	inSql('a refund gives commission back twice', {
		'private.owed_lines': [
			[
				'l.commission_cents - private.basis_points_of',
				'2 * l.commission_cents - 2 * private.basis_points_of'
			]
		]
	}),
	inSql('the delivery fee is kept when nothing is left', {
		'private.open_refund': [
			['if not exists (select from unnest(v_owed) o where o.kept_cents > 0) then', 'if false then']
		]
	}),
	inSql('the shop keeps its share of a refund', {
		'private.open_refund': [['if not found and v_share.net_cents > 0 then', 'if false then']]
	}),
	inSql('a share is sent whole although less is due by now', {
		'private.open_refund': [
			[
				/set amount_cents = t\.amount_cents - v_share\.net_cents,\s+state = case[^;]*? end\s/,
				'set amount_cents = t.amount_cents '
			]
		]
	}),
	inSql('what was paid is not compared with what was ordered', {
		'public.record_payment': [['or v_amount <> v_payment.amount_cents', '']]
	}),
	inSql('an expired order gives back twice what it held', {
		'private.expire_order': [
			[
				'perform private.release_shop_order(v_id, null, null);',
				'perform private.release_shop_order(v_id, null, null), private.release_shop_order(v_id, null, null);'
			]
		]
	}),
	inSql('an order is given up while its page can still be paid', {
		'public.record_payment': [
			[
				"elsif coalesce((p_facts ->> 'ended')::boolean, false) and v_payment",
				'elsif v_payment.attempt > 0 and v_payment'
			]
		]
	}),
	inSql('a late payment counts as one in time', {
		'public.record_payment': [[/v_late := [^;]*;/, 'v_late := false;']]
	}),
	inSql('money that came twice is kept', {
		'public.record_payment': [[/perform private\.take_stray\([^;]*;/, 'null;']]
	}),
	inSql('a slip of the finger moves money at once', {
		'public.take_payment_work': [
			['v_payment.settle_at <= now() then', 'v_payment.settle_at is not null then']
		]
	}),
	inSql('two nodes run one job', {
		'public.take_job': [['(j.lease_until is null or j.lease_until <= now())', 'true']]
	}),
	inSql('a refund that failed counts as done', {
		'public.record_refund': [
			["v_failed boolean := p_outcome ->> 'status' = 'failed';", 'v_failed boolean := false;']
		]
	}),
	inSql("the provider's fee is not booked", {
		'private.book_fee': [[/perform private\.book\([\s\S]*\]\);/, 'null;']]
	}),
	inSql('a withdrawal gives the missing piece back once more', {
		'private.kept_quantity': [
			[
				'- p_line.missing_quantity',
				'- p_line.missing_quantity * case when p_line.returned_quantity > 0 then 2 else 1 end'
			]
		]
	}),
	inSql('a share that was blocked is never sent', {
		'public.take_payment_work': [
			["f.state in ('due', 'sending', 'blocked')", "f.state in ('due', 'sending')"]
		]
	}),
	inSql('what was owed while the bank decided is forgotten', {
		'public.record_dispute': [
			["settle_at = case when v_state = 'won' then now() else m.settle_at end", 'settle_at = null']
		]
	}),
	inSql('a share of nothing is sent', {
		'public.record_payment': [["> 0 then 'due' else 'void' end", "> 0 then 'due' else 'due' end"]]
	}),
	inSql('an undone hand-over stays on the statement', {
		'private.statement_totals': [["in ('counter_sale', 'counter_undone'))", "in ('counter_sale'))"]]
	}),
	inSql('an invoice number is left out', {
		'public.issue_commission_invoices': [['v_number := v_number + 1', 'v_number := v_number + 2']]
	})
];
