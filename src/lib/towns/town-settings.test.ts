import { expect, test } from 'vitest';
import {
	parseEuros,
	parseMinutes,
	parsePercent,
	parsePostcodes,
	withText
} from './town-settings.ts';

test('numbers as people type them, and nothing else', () => {
	expect(['10', '7,5', '7.25 %', ' 0 '].map(parsePercent)).toEqual([1000, 750, 725, 0]);
	expect(['', '-1', '100', '7,555', 'dix', '1e1'].map(parsePercent)).toEqual(Array(6).fill(null));
	expect(['5', '4,50', '4.5 €', '0', '1 234,00'].map(parseEuros)).toEqual([
		500, 450, 450, 0, 123_400
	]);
	expect(['', '-5', '4,505', '5 5', 'cinq'].map(parseEuros)).toEqual(Array(5).fill(null));
	expect(['20', ' 45 ', '0'].map(parseMinutes)).toEqual([20, 45, 0]);
	expect(['', '1.5', '99999', '-3'].map(parseMinutes)).toEqual(Array(4).fill(null));
});

test('postcodes: any separators, each once, none at all is an answer', () => {
	expect(parsePostcodes('90000, 90300\n90000;90400')).toEqual(['90000', '90300', '90400']);
	expect(parsePostcodes(' \n ')).toEqual([]);
	expect(parsePostcodes('9000')).toBeNull();
	expect(parsePostcodes('90000 Belfort')).toBeNull();
});

test('an emptied text is ours again, the others stay', () => {
	const texts = { welcome: { fr: 'Bonjour' }, mentions: { fr: 'Nous' } };
	expect(withText(texts, 'welcome', { fr: ' ', en: '' })).toEqual({ mentions: { fr: 'Nous' } });
	expect(withText(texts, 'mentions', { fr: 'Nous', en: ' Us ' })).toEqual({
		welcome: { fr: 'Bonjour' },
		mentions: { fr: 'Nous', en: 'Us' }
	});
});
