import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed } from '../../words/variants.ts';

export const librairieVauban: ShopSeed = {
	slug: 'librairie-vauban',
	name: 'Librairie Vauban',
	legalName: 'SARL Librairie Vauban',
	trade: 'librairie',
	number: '3',
	street: "place d'Armes",
	tagline: 'Trente mille livres et deux libraires qui les ont lus',
	story:
		"Sous les arcades de la place, la librairie a survécu à trois déménagements, deux inondations et l'invention d'Internet. Béatrice tient les romans, Samuel les sciences et la montagne, et le chat tient la caisse. Un livre absent arrive en deux jours ; un livre réservé attend une semaine.",
	hours: 'mo 10-12 14-19; tu-sa 9:30-19',
	exceptions: [
		{ inDays: 8, opens: '09:30', closes: '21:30', note: 'Rencontre avec un auteur à 19 h 30' }
	],
	front: { colour: '#2f5d6b', window: ['books', 'open-book', 'black-cat'] },
	preparationMinutes: 20,
	slotCapacity: 8,
	vat: 550,
	products: [
		item(
			'La Guerre des boutons, Louis Pergaud',
			"Longeverne contre Velrans, les culottes sans boutons et la plus belle langue de l'enfance. Le roman franc-comtois par excellence, illustré au trait.",
			packed(1190),
			[drawn('book', '#b5482f', 'boy')],
			{ brand: 'Éditions du Rempart', book: true, stock: [9, 18] }
		),
		item(
			'Les Misérables, Victor Hugo',
			'Texte intégral en un volume, papier fin, deux signets. Né à Besançon, ça compte.',
			packed(1690),
			[drawn('book', '#2f3f5f', 'candle')],
			{ brand: 'Éditions du Rempart', book: true, stock: [6, 14] }
		),
		item(
			'Le Comte de Monte-Cristo, Alexandre Dumas',
			'Deux tomes sous coffret. On commence vendredi, on ne dort plus.',
			packed(2490),
			[drawn('box', '#2f5f5a', 'ship')],
			{ brand: 'Éditions du Rempart', book: true, stock: [6, 12] }
		),
		item(
			'Germinal, Émile Zola',
			'La mine, la faim, la grève. Édition annotée pour les lycéens et pour les autres.',
			packed(750),
			[drawn('book', '#3a3330', 'pick')],
			{ brand: 'Éditions du Rempart', book: true, stock: [8, 20] }
		),
		item(
			'Madame Bovary, Gustave Flaubert',
			'Chaque phrase y a été dite à voix haute. Poche.',
			packed(690),
			[drawn('book', '#7a4a6b', 'rose')],
			{ brand: 'Éditions du Rempart', book: true }
		),
		item(
			"L'Ami Fritz, Erckmann-Chatrian",
			"Un célibataire, des knacks, des cerises et l'amour : l'Alsace de nos arrière-grands-parents.",
			packed(990),
			[drawn('book', '#c98a2e', 'cherries')],
			{ brand: 'La Savoureuse éditions', book: true }
		),
		item(
			'De la Terre à la Lune, Jules Verne',
			"Un canon, trois passagers, et de la géométrie. Avec les gravures d'origine.",
			packed(890),
			[drawn('book', '#2f3f5f', 'rocket')],
			{ brand: 'Éditions du Rempart', book: true }
		),
		item(
			'Contes, Charles Perrault',
			'Illustrés en couleurs pour lire à deux, loup compris.',
			packed(1490),
			[drawn('book', '#7a2f3a', 'wolf')],
			{ brand: 'Éditions Pomme de pin', book: true }
		),
		item(
			'Fables, Jean de La Fontaine',
			'Cent fables choisies, grandes marges pour les notes des grands-parents.',
			packed(1290),
			[drawn('book', '#3f7a4a', 'fox')],
			{ brand: 'Éditions Pomme de pin', book: true }
		),
		item(
			'Le Lion de grès',
			"Polar : on retrouve un archiviste au pied du Lion, la veille du FIMU. Premier roman d'une ancienne greffière.",
			packed(1990),
			[drawn('book', '#8f3a2a', 'lion')],
			{ brand: 'La Savoureuse éditions', book: true, stock: [10, 20] }
		),
		item(
			'La Trouée',
			"Trois sœurs, une ferme entre Vosges et Jura, et l'hiver 1944. Le coup de cœur de Béatrice.",
			packed(2090),
			[drawn('book', '#4f6f8f', 'snowflake')],
			{ brand: 'La Savoureuse éditions', book: true, stock: [6, 12] }
		),
		item(
			'Un hiver à Giromagny',
			"Journal d'un instituteur qui apprend à skier, à se taire et à fendre le bois.",
			packed(1790),
			[drawn('book', '#6f8fa9', 'mountain')],
			{ brand: 'La Savoureuse éditions', book: true }
		),
		item(
			'La Dernière Fruitière',
			"Roman d'un village qui refuse de fermer sa fromagerie. On en sort avec faim.",
			packed(1890),
			[drawn('book', '#c9a23a', 'cheese-wedge')],
			{ brand: 'La Savoureuse éditions', book: true, stock: [5, 12] }
		),
		item(
			'Rosa et la locomotive',
			'Album : une petite fille, un dépôt de trains, un secret qui fume. Dès 4 ans.',
			packed(1390),
			[drawn('book', '#c9475a', 'locomotive')],
			{ brand: 'Éditions Pomme de pin', book: true }
		),
		item(
			'Où dort la chouette ?',
			'Livre cartonné à volets, résistant aux dents. Dès 1 an.',
			packed(990),
			[drawn('book', '#7a5a8f', 'owl')],
			{ brand: 'Éditions Pomme de pin', book: true }
		),
		item(
			'Le Grand Livre des champignons des Vosges',
			'Trois cents espèces, photographiées dessus et dessous, et la page des mortels pliée en rouge.',
			packed(2990),
			[drawn('book', '#8f6a4a', 'mushroom')],
			{ brand: 'Éditions Hêtre & Sapin', book: true }
		),
		item(
			"Cinquante balades autour du Ballon d'Alsace",
			'Cartes, dénivelés et auberges ouvertes. Tient dans une poche.',
			packed(1650),
			[drawn('book', '#3f7a5a', 'hiking-boot')],
			{ brand: 'Éditions Hêtre & Sapin', book: true }
		),
		item(
			'Vauban, bâtir pour durer',
			"La vie de l'ingénieur, trente plans-reliefs et la citadelle d'à côté.",
			packed(2690),
			[drawn('book', '#9a7a4a', 'brick')],
			{ brand: 'Éditions du Rempart', book: true }
		),
		item(
			'Bartholdi et le Lion',
			"Comment on met un fauve de vingt-deux mètres dans une falaise. Petit livre d'histoire, belles archives.",
			packed(1490),
			[drawn('book', '#8f3a2a', 'lion')],
			{ brand: 'Éditions du Rempart', book: true }
		),
		item(
			'Cuisine franc-comtoise',
			'Cent recettes testées en famille, de la potée au gâteau de ménage.',
			packed(2490),
			[drawn('book', '#b5482f', 'pot-of-food')],
			{ brand: 'Éditions Hêtre & Sapin', book: true }
		),
		item(
			'Le Potager sans arrosage',
			'Sols vivants, paillage, variétés têtues. Écrit à Bourogne par une maraîchère.',
			packed(1990),
			[drawn('book', '#5f8a3a', 'carrot')],
			{ brand: 'Éditions Hêtre & Sapin', book: true }
		),
		item(
			'Petite Philosophie du banc public',
			"S'asseoir, regarder, ne rien acheter. Cent pages.",
			packed(1250),
			[drawn('book', '#3f6b6b', 'deciduous-tree')],
			{ brand: 'La Savoureuse éditions', book: true }
		),
		item(
			'Les Étoiles depuis mon balcon',
			"Astronomie à l'œil nu et aux jumelles, mois par mois, lampadaires compris.",
			packed(1890),
			[drawn('book', '#2f2f5a', 'milky-way')],
			{ brand: 'Éditions Hêtre & Sapin', book: true }
		),
		item(
			'Gazette de la Trouée, numéro du mois',
			"Quarante pages de portraits, d'histoire locale et de petites annonces drôles.",
			one(450),
			[drawn('magazine', '#b5482f', 'rolled-up-newspaper')],
			{ vat: 210, exception: 'press' }
		),
		item(
			'Sapins & Sommets, trimestriel',
			'La revue des montagnes voisines : randonnée, refuges, faune.',
			one(890),
			[drawn('magazine', '#3f6f5f', 'mountain')],
			{ vat: 210, exception: 'press' }
		),
		item(
			'Carnet Vauban, pages blanches',
			'Relié cousu, papier 120 g, couverture toile.',
			choices(1490, 'Bleu', 'Rouge', 'Sable'),
			['notebook-with-decorative-cover'],
			{ vat: 2000 }
		)
	]
};
