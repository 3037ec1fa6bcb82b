import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one } from '../../words/variants.ts';

export const terreEtFeu: ShopSeed = {
	slug: 'terre-et-feu',
	name: 'Terre & Feu',
	legalName: 'Collectif Terre et Feu',
	trade: 'arts-de-la-table',
	number: '8',
	street: 'rue du Quai',
	tagline: 'Céramiques de sept potiers de la région',
	story:
		"Sept potiers, une boutique, un tour de garde : celui qui vous vend le bol ne l'a peut-être pas tourné, mais il connaît celui qui l'a fait. Le four est visible le premier samedi du mois. Les défauts sont à l'étage, à moitié prix.",
	hours: 'we-sa 10-12:30 14-18:30; su 14-18',
	front: { colour: '#8f5a3f', window: ['amphora', 'teapot', 'bowl-with-spoon'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Bol à soupe en grès',
			'Émail cendre, bord fin, pied généreux.',
			choices(2400, 'Cendre', 'Bleu nuit', 'Ocre'),
			[drawn('bowl', '#e8dcc3', undefined, '#8f5a3f')]
		),
		item(
			'Tasse sans anse',
			"Grès blanc, 18 cl, les doigts s'y réchauffent.",
			choices(1800, 'Blanc', "Vert d'eau"),
			['teacup-without-handle']
		),
		item('Mug à pois', 'Engobe et pois grattés à la main.', one(2200), [
			drawn('mug', '#c9d9d9', 'blossom')
		]),
		item(
			'Assiette creuse',
			'Vingt-deux centimètres, émail satiné.',
			choices(2800, 'Craie', 'Mousse'),
			[drawn('plate', '#e3e6d9', undefined, '#8f5a3f')]
		),
		item('Pichet ventru', 'Un litre, verse sans goutter, promis.', one(4800), ['amphora']),
		item(
			'Théière à anse de bambou',
			'Huit cents millilitres, filtre percé dans le bec.',
			one(7900),
			['teapot']
		),
		item(
			'Beurrier à eau',
			"Le beurre reste mou sans frigo. Mode d'emploi peint dessous.",
			one(3900),
			[drawn('pot', '#c9a27a', 'butter', '#8f5a3f')]
		),
		item('Plat à gratin', 'Terre à feu, trente centimètres, bords roulés.', one(5400), [
			'shallow-pan-of-food'
		]),
		item('Vase soliflore', 'Une fleur, pas deux.', choices(2600, 'Rouge', 'Noir'), [
			drawn('vase', '#a9402f', 'rose')
		]),
		item('Cache-pot', 'Avec soucoupe, dix-huit centimètres.', choices(3400, 'Sable', 'Bleu'), [
			'potted-plant'
		]),
		item('Bougeoir en grès', 'Lourd, il ne bascule pas.', one(2400), ['candle']),
		item('Lion presse-papier', 'Modelé à la main, couché, ronchon.', one(2900), [
			'lion',
			'page-facing-up'
		]),
		item(
			'Stage de tour, une séance',
			'Trois heures, une pièce cuite et émaillée à retirer dans le mois.',
			one(6500),
			['amphora'],
			{ exception: 'made_to_order' }
		)
	]
};
