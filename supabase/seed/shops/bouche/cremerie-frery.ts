import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, loose, one, packed, packs } from '../../words/variants.ts';

export const cremerieFrery: ShopSeed = {
	slug: 'cremerie-frery',
	name: 'Crémerie Fréry',
	legalName: 'Jeanne Roussel, EI',
	trade: 'fromagerie',
	number: '',
	street: 'marché Fréry, rue Docteur Fréry',
	tagline: 'Le banc de crémerie du marché couvert',
	story:
		"Jeanne tient le banc numéro 7 du marché couvert depuis que sa mère lui a laissé la louche. Ici on vend à la coupe, au pot, et on rend la monnaie en conseils. Le banc n'ouvre que les jours de marché : passez avant onze heures pour le fromage blanc.",
	hours: 'we 7-12:30; fr 7-18:30; sa 7-13',
	front: { colour: '#3f6f8f', window: ['glass-of-milk', 'cheese-wedge', 'egg'] },
	preparationMinutes: 45,
	slotCapacity: 10,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Fromage blanc à la louche',
			'Égoutté dans la nuit, servi au pot. Nature pour les herbes, sucré pour les enfants.',
			packs(['500 g', 390], ['1 kg', 690]),
			[drawn('pot', '#fffdf6', 'cow', '#3f6f8f')]
		),
		item(
			'Comté 8 mois',
			'Le comté de tous les jours : jeune, tendre, un peu lacté. On en fait des croque-monsieur qui filent.',
			byWeight(1890, 200, 400, 800),
			[drawn('halfWheel', '#f2d88a')]
		),
		item(
			'Emmental de Savoie',
			'Grands trous, pâte dorée, à râper ou à grignoter. Coupé à la demande, jamais sous plastique.',
			byWeight(1490, 250, 500, 1000),
			['cheese-wedge']
		),
		item(
			'Brie de Meaux',
			'Un quart de roue toujours à cœur. Dites pour midi ou pour demain, on choisit la pointe.',
			byWeight(2150, 200, 300, 500),
			[drawn('disc', '#fbf5e6', undefined, '#f0dca8')]
		),
		item(
			'Camembert au lait cru',
			"Moulé à la louche, quatre semaines d'affinage. Souple sous le pouce à partir du vendredi.",
			one(560),
			[drawn('disc', '#fcf8ef', 'cow')]
		),
		item(
			'Langres',
			"Petit fromage orange à la fontaine creuse, où l'on verse un trait de marc. Affiné cinq semaines.",
			one(620),
			[drawn('disc', '#e2964a', undefined, '#c9773a')]
		),
		item(
			'Faisselle de chèvre',
			'Quatre petites faisselles, très fraîches. Un filet de miel, et le goûter est fait.',
			packed(480, '400 g'),
			[drawn('pot', '#ffffff', 'goat', '#a9c4a0')]
		),
		item(
			"Tomme d'alpage",
			'Descendue en septembre, affinée au sec. Croûte de caillou, pâte souple, un long goût de fleurs.',
			byWeight(2690, 200, 300, 500),
			[drawn('halfWheel', '#f1e2b0', undefined, '#8f8272')]
		),
		item(
			'Parmesan 30 mois',
			'Cassé au couteau à amande, jamais scié. En copeaux, râpé, ou à croquer avec un verre de rouge.',
			byWeight(3490, 150, 250, 500),
			['cheese-wedge', 'spaghetti']
		),
		item(
			'Feta au lait de brebis',
			"Conservée en saumure, émiettée à la main. Salée comme il faut, pour les tomates de l'été et les fours de l'hiver.",
			byWeight(1990, 200, 400),
			[drawn('pot', '#fdfdf8', 'ewe', '#5f8fb9')]
		),
		item(
			'Mascarpone',
			"Épais, très doux : le tiramisu du dimanche part d'ici.",
			packed(450, '250 g'),
			[drawn('pot', '#fdf6e4', 'shortcake', '#b98a5a')]
		),
		item(
			'Beurre cru au sel fin',
			'Battu le mardi, vendu le mercredi. En motte, au poids.',
			byWeight(1680, 125, 250, 500),
			['butter']
		),
		item(
			'Œufs extra-frais du jour',
			'Pondus la veille au soir à Vézelois. La boîte se rapporte.',
			loose(260, '6 pièces').concat(loose(690, '18 pièces')),
			['egg', 'egg', 'egg']
		),
		item(
			'Crème dessert à la vanille',
			'Cuite au chaudron avec de la vraie vanille, on voit les grains. Pot en verre.',
			packs(['125 g', 190], ['500 g', 620]),
			['custard']
		)
	]
};
