import { expect, test } from 'vitest';
import { parseTownText } from './town-text.ts';

const plain = (text: string) => [{ text, href: null }];

test('headings, paragraphs and lists, as people type them', () => {
	expect(
		parseTownText('# L’éditeur\r\nMairie\r\n1 place\n\n- un\n- deux\n* trois\nPuis\n\n\n')
	).toEqual([
		{ kind: 'heading', parts: plain('L’éditeur') },
		{ kind: 'paragraph', lines: [plain('Mairie'), plain('1 place')] },
		{ kind: 'list', items: [plain('un'), plain('deux'), plain('trois')] },
		{ kind: 'paragraph', lines: [plain('Puis')] }
	]);
	expect(parseTownText('')).toEqual([]);
	expect(parseTownText('#nospace')).toEqual([{ kind: 'paragraph', lines: [plain('#nospace')] }]);
});

test('only addresses of the web become links, without the full stop behind them', () => {
	expect(parseTownText('Voyez https://cnil.fr/fr. Merci')).toEqual([
		{
			kind: 'paragraph',
			lines: [
				[
					{ text: 'Voyez ', href: null },
					{ text: 'https://cnil.fr/fr', href: 'https://cnil.fr/fr' },
					{ text: '. Merci', href: null }
				]
			]
		}
	]);
	const nasty = [
		'javascript:alert(1)',
		'<script>alert(1)</script>',
		'[x](javascript:alert(1))',
		'<a href="data:text/html,x">'
	];
	for (const line of nasty) {
		expect(parseTownText(line)).toEqual([{ kind: 'paragraph', lines: [plain(line)] }]);
	}
	const [block] = parseTownText('https://x.example/"onclick="alert(1)');
	expect(block).toMatchObject({ lines: [[{ href: 'https://x.example/' }, { href: null }]] });
});
