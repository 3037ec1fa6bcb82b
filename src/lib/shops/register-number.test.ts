import { expect, test } from 'vitest';
import { registerProblem } from './register-number.ts';

// The same cases as in tests/contract/signup.test.ts: the database decides, this says it while somebody types.
test.each([
	['732829320', null],
	['732 829 321', 'wrong_key'],
	['73282932000074', null],
	['73282932000075', 'wrong_key'],
	['35600000049837', null],
	['35600000000048', null],
	['356000000', null],
	['000000000', 'wrong_key'],
	['73282932100009', 'wrong_key'],
	['', 'too_short'],
	['12', 'too_short'],
	['RCS Belfort 732 829 320', null]
])('%j: %s', (text, problem) => {
	expect(registerProblem(text)).toBe(problem);
});
