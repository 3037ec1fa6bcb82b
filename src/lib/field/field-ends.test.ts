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
