import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OperationResult } from '../offline/operation.ts';
import { fieldEnd } from './field-ends.ts';

const ended = (code: string | null): OperationResult => ({
	id: 'x',
	outcome: 'refused',
	code,
	detail: {},
	revision: null
});

test('[S4] each end has a sentence in both languages, an unknown one too', () => {
	expect(fieldEnd(ended('no_longer_staff'), 'fr')).toContain('équipe');
	expect(fieldEnd(ended('no_longer_staff'), 'en')).toContain('team');
	for (const code of [null, 'from_a_later_server', 'toString']) {
		expect(fieldEnd(ended(code), 'fr')).toContain('recommencez');
		expect(fieldEnd(ended(code), 'en')).toContain('again');
	}
});

test.each(['fr', 'en'] as const)(
	'every end that the SQL knows has its own sentence (%s)',
	(lang) => {
		const folder = join(import.meta.dirname, '../../../supabase/migrations');
		const sql = readdirSync(folder)
			.filter((file) => /field_sync|courier|visit_op/.test(file))
			.map((file) => readFileSync(join(folder, file), 'utf8'))
			.join('\n');
		const found = sql.matchAll(/private\.outcome\(\s*'(?:conflict|refused)',\s*'([a-z_]+)'/g);
		const codes = new Set([...found].map(([, code]) => code!));
		expect(codes).toContain('not_your_run');
		expect(codes).toContain('unknown_shop');
		const otherwise = fieldEnd(ended(null), lang);
		expect([...codes].filter((code) => fieldEnd(ended(code), lang) === otherwise)).toEqual([]);
	}
);
