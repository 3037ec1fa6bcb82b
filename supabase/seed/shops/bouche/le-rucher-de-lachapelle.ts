import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { loose, packed, packs } from '../../words/variants.ts';

export const leRucherDeLachapelle: ShopSeed = {
	slug: 'le-rucher-de-lachapelle',
	name: 'Le Rucher de Lachapelle',
	legalName: 'Denis Courtot, EI',
	trade: 'epicerie-fine',
	number: '',
	street: 'marché Fréry, rue Docteur Fréry',
	tagline: "Miels, cire et pain d'épices, le samedi",
	story:
		"Denis soigne quatre-vingts ruches entre Lachapelle-sous-Rougemont et le Ballon. Il ne descend que le samedi, avec ce que les abeilles ont bien voulu laisser. Quand l'année est mauvaise, il le dit et il rationne.",
	hours: 'sa 7-13',
	front: { colour: '#d9922a', window: ['honey-pot'] },
	preparationMinutes: 60,
	slotCapacity: 12,
	vat: 550,
	products: [
		item(
			"Miel d'acacia",
			'Liquide, presque blanc, le plus discret. Dans le thé.',
			packs(['250 g', 690], ['500 g', 1190]),
			[drawn('jar', '#e8b84a', 'honeybee', '#d9b45b')]
		),
		item(
			'Miel de forêt',
			'Sombre et malté, récolté sous les hêtres.',
			packs(['250 g', 650], ['500 g', 1090], ['1 kg', 1990]),
			[drawn('jar', '#7a4a1f', 'deciduous-tree', '#d9922a')]
		),
		item(
			'Miel de châtaignier',
			'Amer, tannique, pour les fromages et les durs.',
			packs(['250 g', 690], ['500 g', 1190]),
			[drawn('jar', '#9a5a24', 'chestnut', '#d9922a')]
		),
		item(
			'Miel crémeux de printemps',
			"Pissenlit et fruitiers, baratté jusqu'à la pommade.",
			packs(['250 g', 550], ['500 g', 950]),
			[drawn('jar', '#f2dc98', 'blossom', '#d9922a')]
		),
		item('Miel en rayon', 'Un cadre coupé, cire comprise. Elle se mâche.', loose(1290, '300 g'), [
			'honey-pot',
			'honeybee'
		]),
		item(
			'Pollen frais',
			'Congelé le jour de la récolte. Une cuillerée le matin.',
			packed(1190, '200 g'),
			[drawn('jar', '#e8b02f', 'sunflower', '#d9922a')]
		),
		item(
			"Pain d'épices au miel de forêt",
			"Soixante pour cent de miel, pas de sucre. Une semaine d'attente avant la vente.",
			packed(790, '350 g'),
			['bread', 'honey-pot']
		),
		item(
			"Bougie en cire d'abeille",
			"Coulée ici, mèche de coton. Huit heures de lumière et d'odeur.",
			packs(['Petite', 790], ['Grande', 1390]),
			['candle'],
			{ vat: 2000 }
		),
		item(
			'Bonbons au miel',
			'Cœur coulant, miel de sapin.',
			packed(420, '150 g'),
			[drawn('pouch', '#f0cf7a', 'honeybee', '#d9922a')],
			{ vat: 2000 }
		),
		item(
			'Hydromel demi-sec',
			'Miel et eau, dix-huit mois de fût. À boire frais, 13 %.',
			packed(1590, '75 cl'),
			[drawn('wine', '#c9922a', 'honeybee', '#5a3a1a')],
			{ vat: 2000 }
		),
		item(
			'Baume à la propolis',
			'Cire, propolis, calendula. Pour les mains du jardin et le nez des enrhumés.',
			packed(890, '30 ml'),
			[drawn('tin', '#d9922a', 'honeybee', '#f0dfb0')],
			{ vat: 2000, exception: 'hygiene' }
		)
	]
};
