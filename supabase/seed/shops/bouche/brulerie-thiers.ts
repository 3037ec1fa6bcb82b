import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, packed, packs } from '../../words/variants.ts';

export const brulerieThiers: ShopSeed = {
	slug: 'brulerie-thiers',
	name: 'Brûlerie Thiers',
	legalName: 'SARL Brûlerie Thiers',
	trade: 'thes-cafes',
	number: '27',
	street: 'rue Thiers',
	tagline: 'Cafés torréfiés le mardi, thés en vrac',
	story:
		"Le torréfacteur rouge, en vitrine, tourne depuis 1974 ; Isabelle l'a appris de l'ancien patron en lui servant de bras. Elle brûle le mardi et le vendredi, et note la date à la main sur chaque sachet. Le café se moud pour votre machine, il suffit de dire laquelle.",
	hours: 'mo-fr 9-12:30 14-18:30; sa 9-18:30',
	front: { colour: '#3a2a24', window: ['hot-beverage', 'teapot'] },
	preparationMinutes: 20,
	vat: 550,
	products: [
		item(
			'Café maison « Le Lion »',
			'Brésil, Éthiopie et un soupçon de robusta : rond, chocolaté, celui du petit matin.',
			packs(['250 g', 790], ['500 g', 1490], ['1 kg', 2790]),
			[drawn('pouch', '#6f4a34', 'lion')]
		),
		item(
			'Éthiopie Sidamo',
			'Lavé, floral, jasmin et citron. En filtre, sans sucre.',
			packs(['250 g', 990], ['1 kg', 3590]),
			[drawn('pouch', '#c98a5a', 'blossom')]
		),
		item(
			'Guatemala Antigua',
			'Cacao et épices douces, torréfaction moyenne.',
			packs(['250 g', 950], ['1 kg', 3390]),
			[drawn('pouch', '#9a5a3a', 'volcano')]
		),
		item(
			"Décaféiné à l'eau",
			'Décaféiné sans solvant. Personne ne devine.',
			packs(['250 g', 990], ['500 g', 1890]),
			[drawn('pouch', '#b9c4c9', 'crescent-moon', '#3f5f7f')]
		),
		item(
			'Mélange italien expresso',
			'Corsé, crémeux, pour les machines qui soufflent.',
			packs(['250 g', 790], ['1 kg', 2790]),
			[drawn('pouch', '#3f2a22', 'hot-beverage', '#b5302f')]
		),
		item(
			'Thé noir Earl Grey',
			'Bergamote de Calabre, thé de Chine. Trois minutes, pas quatre.',
			packs(['100 g', 790], ['250 g', 1790]),
			[drawn('tin', '#2f4a5f', 'lemon')]
		),
		item(
			'Thé vert à la menthe',
			'Gunpowder et menthe nanah. À verser de haut.',
			packs(['100 g', 690], ['250 g', 1590]),
			[drawn('tin', '#3f6f5f', 'herb')]
		),
		item(
			'Thé blanc aux pétales',
			'Bourgeons argentés, rose et bleuet. 75 °C, cinq minutes.',
			packed(1290, '50 g'),
			[drawn('tin', '#e6dccf', 'rose', '#c9a07a')]
		),
		item(
			'Rooibos vanille',
			'Sans théine, rond, pour les fins de soirée.',
			packs(['100 g', 650], ['250 g', 1450]),
			[drawn('tin', '#b5482f', 'blossom')]
		),
		item(
			'Tisane des crêtes',
			'Verveine, tilleul et fleurs de sureau cueillis près du Salbert.',
			packed(690, '60 g'),
			[drawn('pouch', '#cfd9b0', 'herb', '#5f8a3a')]
		),
		item(
			'Maté torréfié',
			"Grillé, sans l'amertume du vert. Réveille sans bousculer.",
			packed(650, '100 g'),
			['mate']
		),
		item(
			'Cafetière à piston, 1 litre',
			'Verre borosilicate et inox. Quatre minutes, on presse, on sert.',
			packed(3490, ''),
			['hot-beverage', 'hot-beverage'],
			{ vat: 2000 }
		),
		item(
			'Théière en fonte',
			'Émaillée dedans, 80 cl, avec son filtre. Elle garde chaud tout un chapitre.',
			choices(4990, 'Noire', 'Bleu nuit', 'Rouge'),
			[tinted('teapot', 200, 0.6)],
			{ vat: 2000, stock: [3, 6] }
		),
		item('Sucre candi sur bâton', 'Dix bâtons ambrés, à laisser fondre.', packed(590, '120 g'), [
			'lollipop'
		])
	]
};
