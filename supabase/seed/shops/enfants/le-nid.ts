import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed } from '../../words/variants.ts';

export const leNid: ShopSeed = {
	slug: 'le-nid',
	name: 'Le Nid',
	legalName: 'SARL Le Nid belfortain',
	trade: 'puericulture',
	number: '12',
	street: 'rue Aristide Briand',
	tagline: 'Tout pour les tout-petits, neuf et prêté',
	story:
		"Fanny et Audrey ont eu cinq enfants à elles deux et tout testé. Elles prêtent le porte-bébé avant de le vendre et reprennent les turbulettes. L'allaitement se fait au fond, dans le fauteuil, sans rien acheter.",
	hours: 'tu-fr 9:30-18; sa 9:30-12:30 14-18',
	front: { colour: '#7fa9b9', window: ['baby-bottle', 'baby-chick'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Body manches longues, lot de deux',
			'Coton biologique, ouverture devant.',
			choices(2290, 'Naissance', '3 mois', '6 mois', '12 mois', '18 mois'),
			[drawn('shirt', '#cfe0e8', 'baby-chick')]
		),
		item(
			'Pyjama en velours',
			'Pieds souples, zip à double sens.',
			choices(2490, '1 mois', '3 mois', '6 mois', '12 mois'),
			[drawn('shirt', '#e9d3a9', 'teddy-bear')]
		),
		item(
			'Gilet de naissance tricoté',
			'Mérinos lavable, tricoté par les dames du jeudi.',
			choices(3900, 'Naissance', '3 mois', '6 mois'),
			[drawn('sweater', '#f0dfb8', undefined, '#fffaf0')]
		),
		item(
			'Turbulette quatre saisons',
			'Manches amovibles, tog 2.',
			choices(5900, '0-6 mois', '6-24 mois'),
			[drawn('stack', '#cfdcea', 'baby-chick')]
		),
		item(
			'Langes en gaze, lot de trois',
			'Coton bio, soixante-dix centimètres, deviennent doux comme un secret.',
			choices(2490, 'Naturel', 'Étoiles'),
			[drawn('stack', '#f3ecdc')]
		),
		item(
			'Biberon en verre',
			'Tétine débit lent, housse silicone.',
			choices(1690, '120 ml', '240 ml'),
			['baby-bottle']
		),
		item('Hochet en bois', "Érable et anneaux, cire d'abeille.", one(1490), ['maracas']),
		item('Doudou lapin', 'Gaze et lin, oreilles à mâchouiller.', choices(2290, 'Écru', 'Gris'), [
			'rabbit'
		]),
		item(
			'Porte-bébé physiologique',
			'De 3,5 à 15 kg, deux positions, notice dessinée.',
			choices(11900, 'Sable', 'Forêt'),
			['backpack', 'baby']
		),
		item('Bavoirs en éponge, lot de trois', 'Pressions, grand format.', one(1990), [
			drawn('stack', '#f2d3b8', 'carrot')
		]),
		item(
			'Couches lavables, kit de trois',
			'Extérieur imperméable, inserts de chanvre.',
			one(6900),
			[drawn('stack', '#e6efdf', 'leaf-fluttering-in-wind')],
			{ exception: 'hygiene' }
		),
		item(
			'Liniment au citron',
			"Huile d'olive et eau de chaux.",
			packed(990, '500 ml'),
			[drawn('pump', '#e6e9c3', 'olive')],
			{ exception: 'hygiene' }
		),
		item('Veilleuse lune', 'Rechargeable, trois intensités, trois histoires.', one(3490), [
			'crescent-moon'
		]),
		item('Mobile musical', 'Feutrine, cinq oiseaux, boîte à musique mécanique.', one(4900), [
			'bird',
			'musical-notes'
		])
	]
};
