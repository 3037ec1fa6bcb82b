import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed } from '../../words/variants.ts';

export const papeterieDeLaPlume: ShopSeed = {
	slug: 'papeterie-de-la-plume',
	name: 'Papeterie de la Plume',
	legalName: 'SARL La Plume belfortaine',
	trade: 'papeterie',
	number: '6',
	street: 'rue Dreyfus-Schmidt',
	tagline: 'Stylos, cahiers, beaux papiers et tampons sur mesure',
	story:
		"On y trouve la gomme qui gomme et la plume qui va à votre main, parce que Solange fait essayer. Les listes d'école se déposent en juin et se retirent prêtes en août. Elle affûte aussi les ciseaux, on ne sait pas pourquoi.",
	hours: 'mo-fr 9-12:15 14-18:30; sa 9-12:15 14-18',
	front: { colour: '#3f4f8f', window: ['fountain-pen', 'notebook', 'crayon'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Stylo plume laqué',
			'Plume acier, cinq largeurs à essayer, convertisseur compris.',
			choices(4900, 'Bleu nuit', 'Vermillon', 'Noir'),
			['fountain-pen']
		),
		item(
			'Encre en flacon',
			'Trente millilitres, sèche vite, ne bouche pas.',
			choices(990, 'Bleu Savoureuse', 'Brun grès', 'Vert sapin'),
			[drawn('flask', '#2f4a8f', 'fountain-pen', '#2a2a35')]
		),
		item(
			'Stylo bille quatre couleurs rechargeable',
			'Corps métal, il durera plus que vos dossiers.',
			one(1490),
			['pen']
		),
		item('Crayons graphite, boîte de douze', 'Du 4H au 6B, bois de cèdre.', packed(1290), [
			'pencil'
		]),
		item(
			'Crayons de couleur, boîte de vingt-quatre',
			'Mines tendres, se superposent.',
			packed(2290),
			[drawn('tin', '#d9b45b', 'crayon', '#3f6f9f')]
		),
		item('Aquarelle, boîte de voyage', 'Douze demi-godets, pinceau réservoir.', packed(3490), [
			'artist-palette'
		]),
		item(
			'Pinceaux ronds, lot de trois',
			'Poil synthétique doux, numéros 2, 6 et 10.',
			packed(1390),
			['paintbrush']
		),
		item('Carnet de croquis A5', 'Papier 160 g, spirale, couverture rigide.', packed(1190), [
			'spiral-notepad'
		]),
		item(
			'Cahier cousu, quatre-vingt-seize pages',
			'Seyès, quadrillé ou uni, fabriqué dans les Vosges.',
			choices(390, 'Seyès', 'Quadrillé', 'Uni'),
			['notebook']
		),
		item(
			'Agenda semainier',
			'Une semaine sur deux pages, douze mois, coin détachable.',
			choices(1890, 'Sapin', 'Brique'),
			['calendar']
		),
		item(
			'Papier à lettres et enveloppes',
			'Vergé 100 g, vingt feuilles, dix enveloppes doublées.',
			choices(1590, 'Ivoire', 'Bleu'),
			['envelope']
		),
		item(
			'Carte de vœux illustrée',
			'Gravée au tampon par une artiste de Valdoie.',
			choices(390, 'Sapin', 'Lion', 'Étoile'),
			[drawn('greeting', '#2f6b4f', 'christmas-tree', '#d9b45b')]
		),
		item(
			'Ciseaux de bureau',
			'Acier forgé, vingt centimètres, gauchers aussi.',
			choices(1690, 'Droitier', 'Gaucher'),
			['scissors']
		),
		item(
			'Globe terrestre lumineux',
			'Trente centimètres, relief au toucher, ampoule comprise.',
			packed(5900),
			['globe-showing-europe-africa']
		),
		item('Tampon à votre nom', 'Trois lignes, prêt le lendemain.', one(2490), ['memo'], {
			exception: 'made_to_order'
		})
	]
};
