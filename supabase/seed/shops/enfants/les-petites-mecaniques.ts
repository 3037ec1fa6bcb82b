import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one } from '../../words/variants.ts';

export const lesPetitesMecaniques: ShopSeed = {
	slug: 'les-petites-mecaniques',
	name: 'Les Petites Mécaniques',
	legalName: 'Yann Thiébaud, EI',
	trade: 'jouets',
	number: '5',
	street: 'rue de la Grande Fontaine',
	tagline: 'Maquettes, sciences et bricolage dès 6 ans',
	story:
		"Yann enseignait la technologie ; il a gardé l'établi et rendu les copies. Maquettes, circuits, microscopes : tout est monté en vitrine, démontable par vos enfants le samedi. On vend aussi la pièce qui manque, à l'unité.",
	hours: 'we 10-18:30; th-fr 14-18:30; sa 10-18:30',
	front: { colour: '#5f6f3f', window: ['robot', 'rocket', 'microscope'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item('Maquette de fusée en bois', 'Cent dix pièces à emboîter, sans colle.', one(3490), [
			'rocket'
		]),
		item(
			"Microscope d'initiation",
			'Trois objectifs, lamelles, une patte de mouche offerte.',
			one(6900),
			['microscope']
		),
		item("Coffret d'électricité", 'Vingt montages, pile plate, ampoules et moteur.', one(3900), [
			drawn('box', '#e8b04a', 'light-bulb')
		]),
		item(
			'Coffret de chimie douce',
			'Expériences de cuisine, lunettes comprises. Dès 8 ans.',
			one(3490),
			[drawn('box', '#5f8fb9', 'test-tube')]
		),
		item(
			'Télescope 70 mm',
			'Pour les cratères et les anneaux, trépied compris.',
			one(12900),
			['telescope'],
			{ stock: [1, 3] }
		),
		item('Avion à élastique', 'Balsa, vol de quarante secondes par temps calme.', one(1290), [
			'small-airplane'
		]),
		item('Kit de menuiserie', 'Marteau, scie, équerre : de vrais outils, plus petits.', one(4900), [
			'hammer',
			'carpentry-saw'
		]),
		item("Boîte à outils d'enfant", 'Métal rouge, huit outils.', one(3900), ['toolbox']),
		item('Yoyo en hêtre', 'Roulement et ficelle de rechange.', choices(1290, 'Rouge', 'Bleu'), [
			'yo-yo'
		]),
		item('Boomerang', 'Contreplaqué, il revient au troisième essai.', one(1490), ['boomerang']),
		item('Aimants et limaille', 'Deux aimants puissants, boîte transparente.', one(1290), [
			'magnet'
		]),
		item('Cube de logique', 'Six faces, vingt-deux coups au mieux.', one(1690), [
			drawn('box', '#c9475a', 'puzzle-piece')
		]),
		item(
			'Maquette de locomotive',
			'Métal à plier, cent cinquante pièces, patience comprise.',
			one(2690),
			['locomotive']
		),
		item(
			'Herbier à compléter',
			'Presse, papier buvard, étiquettes.',
			one(2290),
			['herb', 'open-book'],
			{ vat: 2000 }
		)
	]
};
