import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed } from '../../words/variants.ts';

export const sillonVif: ShopSeed = {
	slug: 'sillon-vif',
	name: 'Sillon Vif',
	legalName: 'SAS Sillon Vif',
	trade: 'disquaire',
	number: '24',
	street: 'faubourg des Ancêtres',
	tagline: "Vinyles neufs et d'occasion, écoute sur place",
	story:
		"Pendant le festival de musique universitaire, la file va jusqu'au pont ; le reste de l'année, on s'entend parler. Thibaut nettoie chaque disque d'occasion et le note sans tricher. Apportez vos cartons : il achète aussi.",
	hours: 'tu-fr 11-19; sa 10-19',
	front: { colour: '#3a3a3f', window: ['headphone', 'guitar'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Les Fils du Lion, « Grès rose »',
			"Rock d'ici, enregistré en quatre jours dans une ancienne filature. Vinyle 180 g.",
			packed(2490),
			[drawn('vinyl', '#c2607a', 'lion')]
		),
		item(
			'Trio Malsaucy, « Eau calme »',
			'Jazz : piano, contrebasse, balais. Pour les dimanches gris.',
			packed(2290),
			[drawn('vinyl', '#3f6f8f', 'musical-keyboard')]
		),
		item(
			'Chœur de la Savoureuse, « Noëls comtois »',
			'Quarante voix et un orgue. Double album.',
			packed(2690),
			[drawn('vinyl', '#2f6b4f', 'christmas-tree')]
		),
		item(
			'Nina Delorme, « Rue sans nom »',
			"Chanson. Une guitare, des histoires, trois refrains qu'on garde.",
			packed(2190),
			[drawn('vinyl', '#d9a441', 'guitar', '#8f3a2a')]
		),
		item(
			'Fanfare des Forges, « Tôle chaude »',
			'Onze cuivres et un batteur de tôle. À fort volume.',
			packed(2290),
			[drawn('vinyl', '#b5482f', 'trumpet')]
		),
		item(
			'Bach, Suites pour violoncelle',
			'Interprétées à la cathédrale Saint-Christophe. Deux disques.',
			packed(3290),
			[drawn('vinyl', '#7a5a3a', 'violin')]
		),
		item(
			'Électro Usine, compilation',
			'Neuf titres nés dans des garages entre Belfort et Bâle.',
			packed(1990),
			[drawn('vinyl', '#4a3f8f', 'control-knobs')]
		),
		item(
			"Vinyles d'occasion, bac à cinq euros",
			'Au hasard du bac, nettoyés, sans rayure qui saute. Dites le genre.',
			choices(500, 'Rock', 'Jazz', 'Chanson', 'Classique'),
			[drawn('vinyl', '#8f8a7a', 'musical-notes')]
		),
		item('CD, album du mois', "Le choix de Thibaut, remboursé si vous n'aimez pas.", one(1490), [
			'optical-disk'
		]),
		item(
			'Platine vinyle, entraînement courroie',
			'Bras réglable, préampli intégré. On la monte avec vous.',
			one(24900),
			[drawn('vinyl', '#5a3a24', 'control-knobs', '#d9b45b')],
			{ stock: [1, 3] }
		),
		item("Casque d'écoute fermé", 'Arceau métal, câble remplaçable.', one(8900), ['headphone']),
		item(
			"Accordéon diatonique d'étude",
			"Huit basses, révisé, sangles neuves. Location possible six mois avant d'acheter.",
			one(49000),
			['accordion'],
			{ stock: [1, 2] }
		),
		item(
			"Guitare électrique d'étude",
			'Corps aulne, deux micros, réglée ici. Câble et médiator offerts.',
			one(19900),
			['guitar'],
			{ stock: [1, 4] }
		),
		item(
			"Caisse claire d'étude",
			'Fût bouleau, peau neuve, baguettes comprises.',
			one(12900),
			['drum'],
			{ stock: [1, 3] }
		),
		item(
			'Brosse et liquide antistatique',
			'Fibre de carbone et 100 ml de produit.',
			packed(1990, '100 ml'),
			[drawn('flask', '#cfe0e8', 'bubbles', '#3a3a3f')]
		)
	]
};
