import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, sizes } from '../../words/variants.ts';

export const bijouterieMiotte: ShopSeed = {
	slug: 'bijouterie-miotte',
	name: 'Bijouterie de la Miotte',
	legalName: 'SARL Bijoux de la Miotte',
	trade: 'bijouterie',
	number: '7',
	street: 'place de la République',
	tagline: "Bijoux, alliances et réparations à l'établi",
	story:
		"Clémence est joaillière et travaille derrière la vitre : on voit la flamme. Elle refond les bijoux de famille, remonte les colliers de perles et grave à la main. L'or vient du recyclage, et elle le dit sur la facture.",
	hours: 'tu-sa 9:30-12 14-19',
	front: { colour: '#3a4a6b', window: ['ring', 'gem-stone'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Bague solitaire en or recyclé',
			'Or 750, saphir de 4 mm, anneau martelé. Mise à taille offerte.',
			sizes(59000, 50, 58, 2),
			['ring'],
			{ stock: [0, 2] }
		),
		item(
			'Alliance demi-jonc',
			'Or 750, 3 mm, gravure intérieure comprise.',
			sizes(42000, 50, 62, 2),
			[drawn('bracelet', '#e3b84a', undefined, '#e3b84a')],
			{ exception: 'made_to_order', stock: [1, 3] }
		),
		item(
			"Boucles d'oreilles gouttes",
			'Argent doré, pierre au choix, crochets.',
			choices(5900, 'Malachite', 'Lapis', 'Grenat'),
			[drawn('earrings', '#d9b45b')],
			{ exception: 'hygiene' }
		),
		item(
			"Puces d'oreilles en argent",
			'Petites sphères, fermoirs papillon.',
			one(2900),
			[drawn('earrings', '#b9bec4', undefined, '#dfe3e8')],
			{ exception: 'hygiene' }
		),
		item(
			'Collier pendentif lion',
			'Argent massif, lion couché gravé, chaîne de 45 cm.',
			one(8900),
			[drawn('pendant', '#b9bec4', 'lion', '#eef0f3')]
		),
		item(
			'Pendentif goutte bleue',
			"Verre soufflé d'un atelier des Vosges, monture plaqué or.",
			one(4900),
			[drawn('pendant', '#d9b45b')]
		),
		item(
			'Bracelet jonc',
			"Laiton doré à l'or fin, trois pierres rouges.",
			choices(6900, 'S', 'M', 'L'),
			[drawn('bracelet', '#d9b45b')]
		),
		item('Bracelet chaîne', 'Argent, maille forçat, réglable.', one(5500), [
			drawn('bracelet', '#b9bec4', undefined, '#6f8fb9')
		]),
		item('Collier de perles', "Perles d'eau douce enfilées à nœuds, fermoir argent.", one(14900), [
			'prayer-beads'
		]),
		item(
			'Montre à quartz, bracelet cuir',
			'Boîtier de 36 mm, assemblée à Besançon.',
			choices(17900, 'Cadran blanc', 'Cadran bleu'),
			['watch']
		),
		item(
			'Montre automatique',
			'Mouvement visible au dos, étanche 50 m, Besançon encore.',
			one(49000),
			[tinted('watch', 200, 0.7)]
		),
		item(
			'Médaille de baptême',
			'Plaqué or, colombe, gravure du prénom.',
			one(7900),
			[drawn('pendant', '#e3b84a', 'dove', '#f6e3a8')],
			{ exception: 'made_to_order' }
		),
		item(
			'Gravure à la main',
			"Jusqu'à vingt lettres, sur un bijou apporté. Prêt sous trois jours.",
			one(2500),
			['writing-hand', 'ring'],
			{ exception: 'made_to_order' }
		),
		item(
			'Boîte à bijoux en noyer',
			'Tiroir doublé de feutrine, faite dans le haut Doubs.',
			one(8900),
			[drawn('box', '#7a4a2a', 'gem-stone')]
		)
	]
};
