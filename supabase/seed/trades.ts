import { drawn, tinted, type Thing } from './pictures/thing.ts';

export interface TradeSeed {
	slug: string;
	fr: string;
	en: string;
	/** Emoji name, for the tile. */
	icon: string;
	things: Thing[];
}

export interface GroupSeed extends TradeSeed {
	/** Soft grounds its pictures stand on. */
	tints: readonly [string, string, string, string];
	trades: TradeSeed[];
}

function trade(slug: string, fr: string, en: string, icon: string, ...things: Thing[]): TradeSeed {
	return { slug, fr, en, icon, things: things.length > 0 ? things : [icon] };
}

/** Groups and the trades below them, in the order of the page. */
export const groups: readonly GroupSeed[] = [
	{
		...trade('bouche', 'Bouche', 'Food & drink', 'baguette-bread'),
		tints: ['#f3e7d3', '#f1ead0', '#f5e1d3', '#e8ecd9'],
		trades: [
			trade('fromagerie', 'Fromagerie', 'Cheese', 'cheese-wedge'),
			trade('boulangerie', 'Boulangerie & pâtisserie', 'Bakery & pastry', 'croissant'),
			trade('boucherie', 'Boucherie & charcuterie', 'Butcher & deli', 'cut-of-meat'),
			trade('primeur', 'Fruits & légumes', 'Fruit & vegetables', 'carrot', 'carrot', 'red-apple'),
			trade(
				'caviste',
				'Vins & bières',
				'Wine & beer',
				'wine-glass',
				drawn('wine', '#4a1a28', 'cherries'),
				'wine-glass'
			),
			trade(
				'chocolaterie',
				'Chocolat & confiserie',
				'Chocolate & sweets',
				'chocolate-bar',
				drawn('bonbon', '#5a3120')
			),
			trade('epicerie-fine', 'Épicerie fine', 'Fine groceries', 'honey-pot'),
			trade(
				'thes-cafes',
				'Thés & cafés',
				'Tea & coffee',
				'hot-beverage',
				'hot-beverage',
				drawn('tin', '#3f6f5f', 'herb')
			)
		]
	},
	{
		...trade('mode', 'Mode', 'Fashion', 'dress'),
		tints: ['#efe3ea', '#e6e6ef', '#efe7df', '#e3eaea'],
		trades: [
			trade('pret-a-porter', 'Vêtements', 'Clothes', 't-shirt', drawn('sweater', '#3f6f5f')),
			trade('chaussures', 'Chaussures', 'Shoes', 'hiking-boot', 'high-heeled-shoe'),
			trade('bijouterie', 'Bijoux & montres', 'Jewellery & watches', 'ring'),
			trade('accessoires', 'Sacs & accessoires', 'Bags & accessories', 'handbag')
		]
	},
	{
		...trade('livres-jeux', 'Livres & jeux', 'Books & games', 'open-book'),
		tints: ['#e1e8f3', '#e9e5f1', '#f0e8d8', '#dfebec'],
		trades: [
			trade('librairie', 'Librairie', 'Bookshop', 'books'),
			trade(
				'jeux',
				'Jeux de société',
				'Board games',
				'game-die',
				drawn('box', '#d9702f', 'game-die')
			),
			trade(
				'papeterie',
				'Papeterie',
				'Stationery',
				'fountain-pen',
				'notebook-with-decorative-cover',
				'fountain-pen'
			),
			trade(
				'disquaire',
				'Disques & musique',
				'Records & music',
				'musical-notes',
				drawn('vinyl', '#d9a441', 'guitar', '#8f3a2a')
			)
		]
	},
	{
		...trade('maison', 'Maison', 'Home', 'potted-plant'),
		tints: ['#e3efe4', '#efe9dc', '#e4ecef', '#f1e4dc'],
		trades: [
			trade('fleuriste', 'Fleurs & plantes', 'Flowers & plants', 'bouquet'),
			trade('decoration', 'Décoration', 'Home decoration', 'couch-and-lamp'),
			trade(
				'arts-de-la-table',
				'Cuisine & table',
				'Kitchen & table',
				'teapot',
				drawn('plate', '#faf6ee'),
				'teapot'
			),
			trade('mercerie', 'Mercerie & laines', 'Haberdashery & yarn', 'yarn', 'yarn', 'thread')
		]
	},
	{
		...trade(
			'beaute',
			'Beauté & bien-être',
			'Beauty & wellbeing',
			'lotion-bottle',
			drawn('pump', '#d9b9a9', 'rose'),
			drawn('soapbar', '#cfe0b8', 'olive')
		),
		tints: ['#f3e4e2', '#e6efe6', '#ece5f0', '#f2ead9'],
		trades: [
			trade(
				'cosmetiques',
				'Cosmétiques & savons',
				'Cosmetics & soap',
				'soap',
				drawn('soapbar', '#cfe0b8', 'olive')
			),
			trade('opticien', 'Opticien', 'Optician', 'glasses')
		]
	},
	{
		...trade('sport-loisirs', 'Sport & loisirs', 'Sport & outdoors', 'bicycle'),
		tints: ['#e0ebf0', '#e7eedd', '#f0e6d8', '#e6e4ee'],
		trades: [
			trade('cycles', 'Vélos', 'Bicycles', 'bicycle'),
			trade(
				'montagne',
				'Montagne & randonnée',
				'Mountain & hiking',
				'hiking-boot',
				'hiking-boot',
				'backpack'
			)
		]
	},
	{
		...trade('enfants', 'Enfants', 'Children', 'teddy-bear'),
		tints: ['#f5e8d2', '#e2ecf3', '#f2e2e6', '#e5efdf'],
		trades: [
			trade('jouets', 'Jouets', 'Toys', 'puzzle-piece', 'kite', tinted('yo-yo', 0), 'puzzle-piece'),
			trade(
				'puericulture',
				'Bébé & petite enfance',
				'Baby & toddler',
				'baby-bottle',
				'baby-bottle',
				drawn('stack', '#cfdcea', 'baby-chick')
			)
		]
	}
];

/** The group a trade stands in; throws on an unknown slug. */
export function groupOf(tradeSlug: string): GroupSeed {
	const group = groups.find((each) => each.trades.some((below) => below.slug === tradeSlug));
	if (!group) throw new Error(`The demo knows no trade called "${tradeSlug}".`);
	return group;
}
