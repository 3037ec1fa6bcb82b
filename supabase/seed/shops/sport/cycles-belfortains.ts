import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one } from '../../words/variants.ts';

export const cyclesBelfortains: ShopSeed = {
	slug: 'cycles-belfortains',
	name: 'Cycles belfortains',
	legalName: 'SARL Cycles belfortains',
	trade: 'cycles',
	number: '71',
	street: 'avenue Jean Jaurès',
	tagline: 'Vélos de ville, de route et réparation dans la journée',
	story:
		"Ici on gonfle gratuitement et on répare avant de vendre. Jérôme a couru, Samia a bricolé, ensemble ils remettent en route huit cents vélos par an. Amenez le vôtre le matin, repartez avec le soir, sauf surprise qu'on vous dira au téléphone.",
	hours: 'tu-fr 9-12 13:30-19; sa 9-18',
	front: { colour: '#2f6f8f', window: ['bicycle', 'wrench'] },
	preparationMinutes: 45,
	slotCapacity: 4,
	vat: 2000,
	products: [
		item(
			'Vélo de ville six vitesses',
			'Cadre acier, garde-boue, porte-bagages, éclairage à moyeu. Monté et réglé.',
			choices(54900, 'S', 'M', 'L'),
			['bicycle'],
			{ stock: [1, 3] }
		),
		item(
			'Vélo enfant 16 pouces',
			'Léger, freins à petites mains, de 4 à 6 ans.',
			choices(19900, 'Rouge', 'Vert'),
			[tinted('bicycle', 120)],
			{ stock: [1, 4] }
		),
		item(
			'Draisienne en bois',
			'Bouleau, selle réglable, dès 2 ans.',
			one(8900),
			[drawn('box', '#d9b45b', 'bicycle')],
			{ stock: [2, 5] }
		),
		item('Trottinette pliante', 'Roues de 200 mm, frein arrière.', one(9900), ['kick-scooter']),
		item(
			'Casque de ville',
			'Molette, visière, 320 grammes.',
			choices(5900, '52-56 cm', '56-60 cm'),
			[drawn('helmet', '#d9702f')]
		),
		item('Gilet réfléchissant', 'Vu à cent cinquante mètres, taille unique.', one(1490), [
			'safety-vest'
		]),
		item(
			'Antivol en U',
			'Acier trempé, support cadre, deux clés.',
			choices(4900, 'Court', 'Long'),
			['locked-with-key']
		),
		item(
			'Pneu de ville renforcé',
			'Bande anti-crevaison, flancs réfléchissants.',
			choices(2690, '26 pouces', '28 pouces', '700 × 35'),
			['wheel']
		),
		item('Kit anti-crevaison', 'Rustines, colle, démonte-pneus, minipompe.', one(1690), [
			drawn('tin', '#2f6f8f', 'wrench')
		]),
		item(
			'Multi-outil quinze fonctions',
			'Clés six pans, dérive-chaîne, tient dans la paume.',
			one(2490),
			['wrench']
		),
		item('Lumières rechargeables, la paire', 'Avant 200 lumens, arrière clignotant.', one(3490), [
			'flashlight'
		]),
		item('Sonnette en laiton', 'Un ding poli, pas un reproche.', one(1490), ['bell']),
		item('Panier avant en osier', 'Fixation rapide, vingt litres.', one(3900), ['basket']),
		item(
			'Révision complète',
			'Freins, vitesses, roues, câbles. Vélo lavé.',
			one(5900),
			['bicycle', 'wrench'],
			{ exception: 'made_to_order' }
		)
	]
};
