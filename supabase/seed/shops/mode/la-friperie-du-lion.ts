import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, loose, one } from '../../words/variants.ts';

export const laFriperieDuLion: ShopSeed = {
	slug: 'la-friperie-du-lion',
	name: 'La Friperie du Lion',
	legalName: 'Association Belle Seconde',
	trade: 'pret-a-porter',
	number: '45',
	street: 'avenue Jean Jaurès',
	tagline: 'Deuxième main triée, lavée, réparée',
	story:
		"Une association d'insertion où six personnes trient, lavent et recousent deux tonnes de vêtements par mois. Tout est contrôlé, les défauts sont écrits sur l'étiquette. Chaque pièce est unique : premier arrivé, premier habillé.",
	hours: 'tu-fr 10-18; sa 10-17',
	front: { colour: '#7a5a8f', window: ['t-shirt', 'jeans', 'billed-cap'] },
	preparationMinutes: 60,
	vat: 2000,
	products: [
		item(
			'Veste en jean des années 1990',
			"Délavée d'origine, un bouton remplacé. Taille M.",
			one(2800),
			[tinted('coat', 200, 0.9)],
			{ stock: [1, 1] }
		),
		item(
			'Pull jacquard norvégien',
			'Laine, col rond, taille L. Comme neuf.',
			one(2200),
			[drawn('sweater', '#2f4a73', 'snowflake')],
			{ stock: [1, 1] }
		),
		item('Robe à fleurs vintage', "Coton, ceinture d'origine, taille 38.", one(2400), ['dress'], {
			stock: [1, 1]
		}),
		item(
			'Tee-shirt imprimé',
			"Lots de tournées, d'écoles et de clubs d'ici. Choisi au hasard dans votre taille.",
			choices(600, 'S', 'M', 'L', 'XL'),
			['t-shirt']
		),
		item(
			'Jean droit retaillé',
			'Ourlets refaits, ni trou ni tache.',
			choices(2500, 'W28', 'W30', 'W32', 'W34'),
			['jeans'],
			{ stock: [0, 2] }
		),
		item(
			'Manteau en laine retourné',
			'Doublure neuve, boutons cousus à la main. Taille 40.',
			one(4500),
			[tinted('coat', 320, 0.7)],
			{ stock: [1, 1] }
		),
		item(
			'Chemise hawaïenne',
			'Viscose, palmiers, humeur garantie. Taille XL.',
			one(1600),
			[drawn('shirt', '#e07a5a', 'hibiscus')],
			{ stock: [1, 1] }
		),
		item('Sac à main en cuir patiné', "Ciré et recousu à l'atelier.", one(3200), ['handbag'], {
			stock: [1, 1]
		}),
		item(
			'Bonnet en chute de laine',
			"Tricoté à l'atelier avec les pelotes orphelines.",
			choices(1400, 'Bleu', 'Rouge', 'Mélangé'),
			[drawn('beanie', '#7a5a8f')]
		),
		item(
			'Tote bag en rideau recyclé',
			'Aucun motif ne revient. Coutures doublées.',
			one(900),
			['shopping-bags'],
			{ stock: [4, 12] }
		),
		item(
			'Casquette publicitaire rétro',
			"Garages, clubs et foires d'avant 2000.",
			one(800),
			[tinted('billed-cap', 160)],
			{ stock: [2, 5] }
		),
		item(
			'Écharpe douce',
			'Lavées à la main, pliées par couleur.',
			choices(700, 'Chaude', 'Froide', 'Neutre'),
			['scarf']
		),
		item(
			'Lot de boutons dépareillés',
			'Cent grammes de boutons anciens, bois, corne et nacre.',
			loose(300, '100 g'),
			[drawn('button', '#b5482f')]
		)
	]
};
