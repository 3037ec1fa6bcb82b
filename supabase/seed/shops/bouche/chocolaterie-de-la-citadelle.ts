import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, packed, packs } from '../../words/variants.ts';

export const chocolaterieDeLaCitadelle: ShopSeed = {
	slug: 'chocolaterie-de-la-citadelle',
	name: 'Chocolaterie de la Citadelle',
	legalName: 'SARL Cacao Citadelle',
	trade: 'chocolaterie',
	number: '14',
	street: 'rue de la Porte de France',
	tagline: 'Chocolats faits ici, de la fève au lion',
	story:
		"Hélène torréfie ses fèves dans l'arrière-boutique, et l'odeur tourne le coin de la rue. Le Lion en chocolat se fait dans un moule de 1931, prêté par un confrère et jamais rendu. Dites si c'est pour offrir : le ruban est compris.",
	hours: 'mo 14-19; tu-sa 9:30-12:30 14-19',
	front: { colour: '#5a3326', window: ['chocolate-bar', 'wrapped-gift'] },
	preparationMinutes: 30,
	vat: 2000,
	products: [
		item(
			'Ballotin de chocolats',
			"Ganaches, pralinés et caramels, l'assortiment de la semaine. On peut écarter l'alcool ou les fruits secs.",
			packs(['150 g', 1390], ['250 g', 2190], ['500 g', 4190]),
			[drawn('bonbon', '#5a3120')]
		),
		item(
			'Le Lion en chocolat noir',
			'Moulé à la main dans un moule de 1931. Couché, fier, 70 % de cacao.',
			packs(['120 g', 1290], ['300 g', 2690]),
			[drawn('box', '#5a3120', 'lion')],
			{ vat: 550 }
		),
		item(
			'Tablette noire 72 %, Madagascar',
			'Fruits rouges et longueur. Fèves torréfiées ici.',
			packed(590, '80 g'),
			[drawn('tablet', '#3f2218', 'palm-tree')],
			{ vat: 550 }
		),
		item(
			'Tablette noire 85 %, Équateur',
			"Pour ceux qui n'aiment pas le sucre et le disent.",
			packed(620, '80 g'),
			[drawn('tablet', '#2f1812', 'parrot', '#2f6b4f')],
			{ vat: 550 }
		),
		item(
			'Tablette au lait et noisettes',
			'Noisettes entières torréfiées, lait de la région.',
			packed(590, '100 g'),
			[drawn('tablet', '#9a623a', 'chestnut', '#3f6f9f')]
		),
		item(
			'Tablette blanche aux framboises',
			'Framboises séchées, chocolat blanc pas trop doux.',
			packed(590, '100 g'),
			[drawn('tablet', '#f0dfb8', 'strawberry', '#c9475a')]
		),
		item(
			'Truffes au kirsch',
			'Roulées dans le cacao, à garder au frais et à finir dans les dix jours.',
			packs(['125 g', 1190], ['250 g', 2190]),
			[drawn('bonbon', '#4a2a1c', 'cherries', '#8f5a3a')]
		),
		item(
			'Orangettes',
			'Écorces confites huit jours, enrobées de noir.',
			packs(['120 g', 1090], ['240 g', 1990]),
			[drawn('pouch', '#e8c9a0', 'tangerine')]
		),
		item(
			'Mendiants',
			'Amande, noisette, figue, raisin : quatre fruits secs sur un palet.',
			packed(990, '120 g'),
			[drawn('pouch', '#d9b98a', 'chestnut', '#5a3120')]
		),
		item(
			'Pâte à tartiner',
			"55 % de noisettes, sans palme. Elle fige un peu l'hiver : un quart d'heure près du radiateur.",
			packs(['220 g', 890], ['350 g', 1290]),
			[drawn('jar', '#6a3f26', 'chestnut', '#d9b45b')],
			{ vat: 550 }
		),
		item(
			'Chocolat chaud à la louche',
			'Copeaux de chocolat et vanille. Deux cuillers dans du lait entier, et de la patience.',
			packed(990, '250 g'),
			[drawn('tin', '#5a3120', 'hot-beverage')],
			{ vat: 550 }
		),
		item(
			'Guimauves enrobées',
			'Vanille ou framboise, trempées dans le lait. Huit par sachet, officiellement.',
			packed(790, '150 g'),
			[drawn('pouch', '#f0d3da', 'cloud', '#c2607a')]
		),
		item(
			'Sujet de Noël en chocolat',
			'Sapin, ours ou renne, au lait ou noir.',
			choices(890, 'Sapin', 'Ours', 'Renne'),
			[drawn('box', '#2f6b4f', 'christmas-tree')]
		),
		item(
			'Caramels au beurre salé',
			'Cuits au chaudron de cuivre, emballés un par un.',
			packed(850, '150 g'),
			[drawn('pouch', '#e0b070', 'candy')]
		)
	]
};
