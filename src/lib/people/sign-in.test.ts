import { describe, expect, it } from 'vitest';
import { parseCode, parseEmail, safeNext } from './sign-in.ts';

describe('an e-mail address', () => {
	it.each([
		['camille@demo.comptoir.example', 'camille@demo.comptoir.example'],
		['  Camille.R+belfort@Example.FR ', 'camille.r+belfort@example.fr'],
		["o'neil@example.ie", "o'neil@example.ie"]
	])('takes %j', (text, email) => expect(parseEmail(text)).toBe(email));

	it.each(['', 'camille', 'camille@', '@example.fr', 'camille@example', 'a b@example.fr'])(
		'refuses %j',
		(text) => expect(parseEmail(text)).toBeNull()
	);

	it.each(['a@b..fr', 'a@@b.fr', '<script>@b.fr', 'a@b.fr, c@d.fr', `${'a'.repeat(250)}@b.fr`])(
		'refuses %j',
		(text) => expect(parseEmail(text)).toBeNull()
	);
});

describe('a code', () => {
	it.each(['123456', ' 123 456 ', '123-456'])('takes %j', (text) =>
		expect(parseCode(text)).toBe('123456')
	);
	it.each(['', '12345', '1234567', '12345a', '１２３４５６', "' or 1=1"])('refuses %j', (text) =>
		expect(parseCode(text)).toBeNull()
	);
});

describe('where to go next', () => {
	it.each(['/', '/compte', '/till', '/recherche?q=ch%C3%A8vre&ouvert=1', '/en/account'])(
		'goes to %j',
		(path) => expect(safeNext(path, '/x')).toBe(path)
	);
	it.each([
		null,
		undefined,
		'',
		'compte',
		'//evil.example',
		'///evil.example',
		'/\\evil.example',
		'/.//evil.example',
		'https://evil.example/',
		'javascript:alert(1)',
		'/\t/evil.example',
		'/\n/evil.example'
	])('never goes to %j', (path) => expect(safeNext(path, '/x')).toBe('/x'));
});
