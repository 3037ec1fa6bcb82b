import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, loose, one, priced } from '../../words/variants.ts';

export const primeurDesAncetres: ShopSeed = {
	slug: 'primeur-des-ancetres',
	name: 'Le Primeur des Ancêtres',
	legalName: 'SARL Vergers et Faubourg',
	trade: 'primeur',
	number: '31',
	street: 'faubourg des Ancêtres',
	tagline: 'Fruits et légumes choisis au point du jour',
	story:
		"Karim part à trois heures au carreau de Mulhouse et complète avec six maraîchers du Territoire. À huit heures, l'étal est monté, mûr à point et trié à la main. Les fruits abîmés finissent en compote, à goûter le jeudi.",
	hours: 'tu-fr 8-12:30 14:30-19; sa 7:30-18; su 8:30-12',
	front: { colour: '#3f7a4a', window: ['red-apple', 'carrot', 'lemon'] },
	preparationMinutes: 30,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Pommes Topaze',
			'Acidulées, fermes, cueillies à Bourogne. Elles se gardent tout le mois au garage.',
			byWeight(320, 500, 1000, 2000),
			['red-apple']
		),
		item(
			'Pommes Golden du verger',
			'Douces et tendres, pour la compote et les petites dents.',
			byWeight(280, 500, 1000, 2000),
			['green-apple']
		),
		item(
			'Poires Conférence',
			'Fermes le lundi, fondantes le vendredi. Laissez-les hors du frigo.',
			byWeight(360, 500, 1000),
			['pear']
		),
		item(
			'Clémentines de Corse',
			'Petites, avec leurs feuilles, sans pépins. La saison commence maintenant.',
			byWeight(420, 500, 1000, 2000),
			['tangerine']
		),
		item(
			'Citrons non traités',
			'Siciliens, à zester sans arrière-pensée.',
			byWeight(450, 250, 500, 1000),
			['lemon']
		),
		item(
			'Raisin Muscat',
			'Grappes dorées, grains serrés, un parfum de fleur.',
			byWeight(590, 500, 1000),
			['grapes']
		),
		item(
			'Carottes des sables',
			'En botte avec les fanes, dont on fait une soupe.',
			loose(290, '1 kg'),
			['carrot']
		),
		item(
			'Pommes de terre Charlotte',
			'Chair ferme, pour la vapeur, la salade et la cancoillotte.',
			byWeight(220, 1000, 2500, 5000),
			['potato']
		),
		item('Potimarron', 'Goût de châtaigne, peau qui se mange. Un pour quatre.', one(390), [
			drawn('pumpkin', '#d9702a')
		]),
		item('Poireaux', 'Blancs longs, arrachés de la veille.', loose(280, '1 kg'), ['leafy-green']),
		item('Oignons rouges', 'Doux, pour cuire ou croquer.', byWeight(290, 500, 1000), ['onion']),
		item(
			'Ail rose',
			"Tressé à la ferme, sec, piquant juste ce qu'il faut.",
			priced(['La tête', 110], ['La tresse de 10', 990]),
			['garlic']
		),
		item(
			'Champignons bruns',
			'Cultivés en cave près de Lure, livrés le mardi et le vendredi.',
			byWeight(790, 250, 500),
			['brown-mushroom']
		),
		item('Salade batavia', 'Coupée ce matin à Bavilliers.', one(150), ['leafy-green', 'droplet'], {
			stock: [8, 20]
		}),
		item(
			'Panier de la semaine',
			'Sept légumes et deux fruits de saison, avec une idée de recette. Pour deux ou pour quatre.',
			priced(['2 personnes', 1500], ['4 personnes', 2600]),
			['basket', 'carrot', 'red-apple']
		)
	]
};
