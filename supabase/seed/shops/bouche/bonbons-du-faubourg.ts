import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, packed, packs, priced } from '../../words/variants.ts';

export const bonbonsDuFaubourg: ShopSeed = {
	slug: 'bonbons-du-faubourg',
	name: 'Bonbons du Faubourg',
	legalName: 'Sylvie Marchal, EI',
	trade: 'chocolaterie',
	number: '20',
	street: 'faubourg de France',
	tagline: 'Bonbons des Vosges, dragées et bocaux',
	story:
		'Cent vingt bocaux, une pelle en laiton, et Sylvie qui se souvient du préféré de chaque enfant. Les bonbons viennent de petites maisons des Vosges et de Haute-Saône. On peut composer son cornet, même à soixante ans.',
	hours: 'tu-fr 9:30-12 14-18:30; sa 9:30-18:30',
	front: { colour: '#c2475a', window: ['candy', 'lollipop'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Bonbons au sapin',
			'La goutte verte des Vosges, à la sève de pin. Pour la gorge, ou pour le souvenir.',
			packs(['150 g', 390], ['300 g', 690]),
			[drawn('pouch', '#a9c49a', 'evergreen-tree', '#2f6b4f')]
		),
		item('Bergamotes', 'Carrées, dorées, transparentes. La boîte se garde.', packed(890, '150 g'), [
			drawn('tin', '#e3b04a', 'candy', '#b5482f')
		]),
		item(
			'Violettes cristallisées',
			'De vraies fleurs dans le sucre. Sur un gâteau ou telles quelles.',
			packed(790, '60 g'),
			[drawn('tin', '#9a7fb9', 'lotus', '#e6dcee')]
		),
		item(
			'Cornet à composer',
			'Un cornet à remplir au comptoir parmi les bocaux. Dites « acide » ou « doux » dans le mot, on choisit pour vous.',
			byWeight(2400, 100, 200, 400),
			[drawn('pouch', '#f2d3dc', 'candy')]
		),
		item(
			'Sucettes à la fraise',
			'Sucre cuit, fraise, bâton de bois.',
			priced(["À l'unité", 90], ['Les 6', 480]),
			['lollipop']
		),
		item('Réglisse en rouleau', "Noire, souple, à dérouler jusqu'au bout.", packed(220, '60 g'), [
			drawn('pouch', '#4a4448', 'candy', '#b5302f')
		]),
		item(
			'Nougat tendre au miel',
			'Miel des Vosges, amandes entières. Coupé en barres.',
			packs(['100 g', 590], ['250 g', 1290]),
			[drawn('log', '#f6efdc', 'honey-pot', '#fbf7ea')]
		),
		item(
			'Dragées aux amandes',
			"Avola, l'amande plate et fine. Couleurs au choix, sachet de baptême sur demande.",
			packs(['250 g', 1090], ['500 g', 1990]),
			[drawn('jar', '#e6cfe0', 'baby-bottle', '#d9b45b')]
		),
		item(
			'Pâtes de fruits',
			'Coing, mirabelle, framboise. Fruits de Lorraine, sucre juste.',
			packed(990, '200 g'),
			[drawn('box', '#e07a5a', 'strawberry')]
		),
		item(
			"Pain d'épices de Vercel",
			'Miel et seigle, moelleux, en pavé. Se tartine de beurre.',
			packs(['250 g', 650], ['500 g', 1150]),
			['bread', 'honey-pot'],
			{ vat: 550 }
		),
		item("Sucre d'orge", 'Torsadé, cuit au feu, cinq parfums mélangés.', priced(['Les 5', 450]), [
			'candy'
		]),
		item('Boules de gomme', 'Eucalyptus ou miel, enrobées de sucre fin.', packed(350, '150 g'), [
			drawn('pouch', '#cfe0e8', 'leaf-fluttering-in-wind', '#3f7a8f')
		]),
		item(
			'Caramels mous aux myrtilles',
			'Inattendu, et le premier bocal vide du samedi.',
			packed(790, '150 g'),
			[drawn('jar', '#6a4f8f', 'blueberries', '#e6dcee')]
		)
	]
};
