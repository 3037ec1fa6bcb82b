import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed } from '../../words/variants.ts';

export const laPageCornee: ShopSeed = {
	slug: 'la-page-cornee',
	name: 'La Page cornée',
	legalName: 'Romane Vidal, EI',
	trade: 'librairie',
	number: '16',
	street: 'rue de la Grande Fontaine',
	tagline: 'Bandes dessinées, occasions et café filtre',
	story:
		'Romane achète des bibliothèques entières et ne jette rien : ce qui ne se vend pas finit en boîte à livres. Au fond, trois fauteuils et un café à un euro. Les bandes dessinées neuves sont devant, les trésors derrière.',
	hours: 'we-sa 10-19; su 14-18',
	front: { colour: '#8f4a6b', window: ['books', 'hot-beverage'] },
	preparationMinutes: 30,
	vat: 550,
	products: [
		item(
			'Les Passe-Murailles, tome 1',
			'BD jeunesse : quatre enfants et un souterrain sous la citadelle.',
			packed(1295),
			[drawn('book', '#e0a93a', 'ghost')],
			{ brand: 'Bulles de grès', book: true }
		),
		item(
			'Les Passe-Murailles, tome 2',
			'Ils sont ressortis, mais pas à la bonne époque.',
			packed(1295),
			[drawn('book', '#3f8fa9', 'hourglass-not-done')],
			{ brand: 'Bulles de grès', book: true }
		),
		item(
			'Yvette à la chaîne',
			'Roman graphique sur une ouvrière de Sochaux dans les années soixante. Aquarelles.',
			packed(2400),
			[drawn('book', '#5a6f8f', 'wrench')],
			{ brand: 'Bulles de grès', book: true }
		),
		item(
			'Chat de gouttière, intégrale',
			"Strips en noir et blanc d'un chat qui juge. Deux cents pages.",
			packed(1990),
			[drawn('book', '#2f2a2f', 'black-cat')],
			{ brand: 'Bulles de grès', book: true }
		),
		item(
			'Manga : Le Dernier Boulanger, tome 1',
			'Concours de levain, honneur et brioches. Sens de lecture japonais.',
			packed(795),
			[drawn('book', '#d9703a', 'bread')],
			{ brand: 'Éditions Koma', book: true }
		),
		item(
			'Manga : Le Dernier Boulanger, tome 2',
			'La demi-finale du feuilletage.',
			packed(795),
			[drawn('book', '#c9a23a', 'croissant')],
			{ brand: 'Éditions Koma', book: true }
		),
		item(
			"Poches d'occasion, les trois",
			'Romans choisis pour vous : dites policier, amour, grand large ou classique.',
			choices(900, 'Policier', 'Amour', 'Grand large', 'Classique'),
			['books']
		),
		item(
			'Vingt mille lieues sous les mers, édition ancienne',
			'Jules Verne, reliure percaline rouge, quelques rousseurs. Un seul exemplaire.',
			one(8500),
			[drawn('book', '#a9302f', 'octopus')],
			{ stock: [1, 1] }
		),
		item(
			"Beau livre d'occasion : Cathédrales",
			'Grand format, jaquette un peu fanée, images intactes.',
			one(1800),
			[drawn('book', '#6f5f8f', 'church')],
			{ stock: [1, 1] }
		),
		item(
			'Revue Cases, semestrielle',
			'Trente auteurs, un thème : la pluie.',
			one(1500),
			[drawn('magazine', '#3f5f7f', 'umbrella')],
			{ vat: 210, exception: 'press' }
		),
		item(
			'Carte postale dessinée',
			'Belfort par huit dessinateurs.',
			choices(150, 'Le Lion', 'La Savoureuse', 'Le marché', 'La gare'),
			[drawn('greeting', '#c98a5a', 'lion')],
			{ vat: 2000 }
		),
		item(
			'Marque-page en cuir',
			'Chutes de la maroquinerie Wilson, doré à chaud.',
			one(900),
			['bookmark'],
			{ vat: 2000 }
		),
		item(
			'Affiche « Vue du château »',
			'Sérigraphie trois couleurs, 40 × 50 cm, numérotée.',
			one(3500),
			['framed-picture'],
			{ vat: 2000 }
		)
	]
};
