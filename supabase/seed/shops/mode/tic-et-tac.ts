import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one } from '../../words/variants.ts';

export const ticEtTac: ShopSeed = {
	slug: 'tic-et-tac',
	name: 'Tic & Tac',
	legalName: 'Alain Receveur, EI',
	trade: 'bijouterie',
	number: '3',
	street: 'rue du Quai',
	tagline: 'Horloger : montres, pendules, piles en dix minutes',
	story:
		"Alain a quarante tournevis et une seule loupe, celle de son maître d'apprentissage à Morteau. Il répare ce que les autres jettent, et la comtoise du fond sonne l'heure à sa façon. La boutique est fermée pour travaux, elle rouvrira au printemps.",
	hours: 'tu-fr 9-12 14-18',
	state: 'paused',
	stateReason: 'Travaux, réouverture au printemps',
	front: { colour: '#4a4a3f', window: ['mantelpiece-clock', 'watch'] },
	preparationMinutes: 60,
	vat: 2000,
	products: [
		item(
			'Réveil mécanique',
			'Deux cloches, remontage toutes les trente heures. Aucune application.',
			choices(3900, 'Rouge', 'Noir'),
			['alarm-clock']
		),
		item(
			'Pendule de cheminée',
			'Révisée, garantie deux ans, sonnerie aux heures.',
			one(18900),
			['mantelpiece-clock'],
			{ stock: [1, 2] }
		),
		item('Montre de poche', 'Boîtier gravé, mouvement à remontage manuel.', one(12900), [
			'stopwatch'
		]),
		item(
			'Bracelet de montre en cuir',
			'Pose comprise, du 16 au 22 mm.',
			choices(2900, '16 mm', '18 mm', '20 mm', '22 mm'),
			[drawn('belt', '#7a4a2a')]
		),
		item('Pile de montre, pose comprise', 'Dix minutes, joint vérifié.', one(1200), ['watch'], {
			exception: 'made_to_order'
		}),
		item(
			'Sablier en verre soufflé',
			'Trois, cinq ou dix minutes, monture de hêtre.',
			choices(2400, '3 min', '5 min', '10 min'),
			['hourglass-not-done']
		),
		item('Horloge murale en bois', 'Hêtre massif, 30 cm, sans tic-tac.', one(5900), [
			'mantelpiece-clock'
		]),
		item('Chronomètre de cuisine', 'Mécanique, aimanté, soixante minutes.', one(1500), [
			'timer-clock'
		])
	]
};
