import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed } from '../../words/variants.ts';

export const troueeCyclo: ShopSeed = {
	slug: 'trouee-cyclo',
	name: 'Trouée Cyclo',
	legalName: 'SAS Trouée Cyclo',
	trade: 'cycles',
	number: '14',
	street: 'rue de Madrid',
	tagline: 'Vélos à assistance et cargos, à louer ou à acheter',
	story:
		"Deux anciens facteurs qui ont pédalé huit ans sur les pentes de Belfort. Ils prêtent un cargo le temps d'un week-end avant d'en parler d'achat. La borne de recharge, devant, est pour tout le monde.",
	hours: 'mo 14-18:30; we-fr 10-12:30 14-18:30; sa 10-17',
	front: { colour: '#4f8a5a', window: ['bicycle', 'battery'] },
	preparationMinutes: 60,
	slotCapacity: 3,
	vat: 2000,
	products: [
		item(
			'Vélo à assistance de ville',
			"Moteur central, 80 km d'autonomie, cadre bas.",
			choices(219000, 'M', 'L'),
			['bicycle'],
			{ stock: [1, 2] }
		),
		item(
			'Vélo cargo familial',
			'Deux enfants devant, béquille de camion, freins hydrauliques.',
			one(429000),
			['bicycle', 'baby'],
			{ stock: [1, 1] }
		),
		item(
			'Vélo pliant',
			'Dix kilos, plié en quinze secondes, admis dans le train.',
			choices(89000, 'Vert', 'Noir'),
			[tinted('bicycle', 120)],
			{ stock: [1, 2] }
		),
		item('Siège enfant arrière', 'De 9 à 22 kg, inclinable.', one(8900), ['seat']),
		item('Sacoche étanche', 'Vingt litres, crochets rapides.', choices(5900, 'Jaune', 'Noir'), [
			'backpack'
		]),
		item('Poncho de pluie', 'Couvre le guidon, coutures collées.', one(4900), [
			tinted('coat', 120)
		]),
		item("Gants d'hiver", 'Coupe-vent, doigts tactiles.', choices(3400, 'S', 'M', 'L'), [
			tinted('gloves', 160, 0.7)
		]),
		item('Casque urbain à visière', 'Coque mate, lumière arrière.', choices(8900, 'M', 'L'), [
			drawn('helmet', '#3f6f6f')
		]),
		item('Chargeur de batterie', 'Compatible deux marques, câble de deux mètres.', one(12900), [
			'electric-plug'
		]),
		item('Chaîne antivol', 'Un mètre dix, maillons de 9 mm, gaine tissu.', one(6900), ['chains']),
		item(
			'Location cargo, week-end',
			'Du samedi 10 h au lundi 15 h, casques prêtés.',
			one(4500),
			['bicycle'],
			{ exception: 'made_to_order' }
		),
		item('Huile de chaîne', 'Biodégradable, toutes saisons.', packed(990, '10 cl'), [
			drawn('flask', '#d9c04a', 'droplet', '#3f4a3a')
		])
	]
};
