import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed, packs } from '../../words/variants.ts';

export const lOeilDuLion: ShopSeed = {
	slug: 'l-oeil-du-lion',
	name: "L'Œil du Lion",
	legalName: 'SARL Optique du Lion',
	trade: 'opticien',
	number: '23',
	street: 'boulevard Carnot',
	tagline: 'Lunettes du Jura, examens et ajustages',
	story:
		"Maud est opticienne et têtue : elle ne vend que des montures de Morez et des environs, parce qu'elle connaît les ateliers et leurs pièces détachées. Un vissage ne coûte rien, une branche se change, un nez cassé s'arrange.",
	hours: 'mo-fr 9-12 14-19; sa 9-18',
	front: { colour: '#2f5f6f', window: ['glasses', 'sunglasses'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Monture en acétate',
			'Ronde ou carrée, faite à Morez. Les verres se commandent en boutique.',
			choices(14900, 'Écaille', 'Noir', 'Bleu'),
			['glasses'],
			{ trade: 'opticien' }
		),
		item(
			'Monture fine en titane',
			'Neuf grammes, plaquettes réglables.',
			choices(18900, 'Argent', 'Doré'),
			[tinted('glasses', 40, 0.6)]
		),
		item(
			'Solaires classiques',
			'Verres minéraux de catégorie 3, charnières rivetées.',
			choices(11900, 'Écaille', 'Noir'),
			['sunglasses']
		),
		item('Solaires de montagne', 'Catégorie 4, coques latérales, cordon.', one(13900), ['goggles']),
		item(
			'Lunettes de lecture',
			'De +1 à +3, pliantes, étui aimanté.',
			choices(3900, '+1', '+1,5', '+2', '+2,5', '+3'),
			['glasses', 'open-book']
		),
		item(
			'Lunettes de natation à la vue',
			'Verres de −2 à −6.',
			choices(3400, '−2', '−3', '−4', '−5', '−6'),
			['diving-mask']
		),
		item('Spray nettoyant', 'Cinquante millilitres, chiffon compris.', packed(790, '50 ml'), [
			drawn('pump', '#b9d9e6', 'sparkles')
		]),
		item('Cordon de lunettes', 'Cuir tressé ou perles.', choices(1490, 'Cuir', 'Perles'), [
			'glasses'
		]),
		item('Étui rigide', "Coque feutrée, se ferme d'une main.", choices(1290, 'Rouge', 'Gris'), [
			drawn('box', '#2f5f6f', 'glasses')
		]),
		item('Loupe de lecture éclairée', 'Grossit quatre fois, pile fournie.', one(2900), [
			'magnifying-glass-tilted-left'
		]),
		item(
			'Jumelles 8 × 32',
			'Étanches, pour les chamois du Hohneck et le théâtre.',
			one(16900),
			['telescope'],
			{ stock: [1, 3] }
		),
		item(
			'Solution pour lentilles',
			'Multifonction, flacon de voyage ou familial.',
			packs(['100 ml', 590], ['360 ml', 1190]),
			[drawn('flask', '#dff0f3', 'eye', '#2f5f6f')],
			{ exception: 'hygiene' }
		)
	]
};
