import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { byWeight, one, packs, priced } from '../../words/variants.ts';

export const boucherieStrolz: ShopSeed = {
	slug: 'boucherie-strolz',
	name: 'Boucherie Strolz',
	legalName: 'SARL Boucherie de la rue Strolz',
	trade: 'boucherie',
	number: '22',
	street: 'rue Strolz',
	tagline: "Bêtes entières, éleveurs nommés sur l'ardoise",
	story:
		"Chez les Girardot, on est bouchers depuis trois générations et on achète sur pied, à moins de quarante kilomètres. Le nom de l'éleveur est écrit chaque semaine sur l'ardoise. Le mercredi, on fume ; le vendredi, ça sent jusqu'à la place.",
	hours: 'tu-fr 8-12:30 15-19; sa 7:30-17',
	front: { colour: '#8f2f2f', window: ['cut-of-meat', 'meat-on-bone'] },
	preparationMinutes: 45,
	vat: 550,
	exception: 'perishable',
	products: [
		item(
			'Saucisse de Morteau IGP',
			"Fumée lentement à la sciure d'épicéa, fermée par sa cheville de bois. Quarante minutes dans l'eau frémissante, sans la piquer.",
			priced(['Petite, 350 g', 690], ['Grande, 500 g', 960]),
			[drawn('sausages', '#a9552f')]
		),
		item(
			'Saucisses de Montbéliard IGP',
			'Cumin et ail, boyau naturel, fumage doux. La paire fait un repas avec des lentilles.',
			priced(['La paire', 490], ['Les 6', 1390]),
			[drawn('sausages', '#a9552f')]
		),
		item(
			'Épaule du Ballon farcie',
			"La recette belfortaine : épaule d'agneau désossée, farce aux champignons, myrtilles. Une heure et quart au four, pour six.",
			one(4290),
			['meat-on-bone', 'blueberries', 'brown-mushroom'],
			{ exception: 'made_to_order' }
		),
		item(
			'Côte de bœuf maturée',
			'Race montbéliarde, trente jours de maturation. Sortez-la deux heures avant, un peu de gros sel, rien de plus.',
			byWeight(3890, 800, 1000, 1400),
			['cut-of-meat']
		),
		item('Entrecôte', 'Persillée, coupée épaisse à la demande.', byWeight(3290, 200, 400, 600), [
			'cut-of-meat',
			'hot-pepper'
		]),
		item(
			'Bœuf à bourguignon',
			'Paleron et joue mêlés, en gros cubes. Trois heures tranquilles.',
			byWeight(1790, 500, 1000, 1500),
			['pot-of-food']
		),
		item(
			'Steak haché du matin',
			'Haché devant vous, 10 % de matière grasse, à cuire le jour même.',
			byWeight(1990, 150, 300, 600),
			['hamburger']
		),
		item(
			'Rôti de porc fermier',
			'Échine ficelée, un peu grasse, donc tendre. Avec des pommes au four.',
			byWeight(1590, 800, 1200),
			['meat-on-bone', 'red-apple']
		),
		item(
			'Jambon cuit au torchon',
			"Cuit trois nuits dans son bouillon, tranché fin ou épais comme vous l'aimez.",
			byWeight(2490, 120, 240, 400),
			[drawn('saucisson', '#e8b0a5', undefined, '#f2c4bc')]
		),
		item(
			'Jambon fumé du haut Doubs',
			'Douze semaines de fumoir à la sciure de résineux, tranché en chiffonnade.',
			byWeight(3490, 100, 200, 300),
			['bacon']
		),
		item(
			'Poulet fermier',
			'Élevé quatre-vingt-dix jours dans le Sundgau, prêt à cuire, avec ou sans les abats.',
			priced(['1,4 kg', 1690], ['1,8 kg', 2190]),
			['poultry-leg']
		),
		item(
			'Pâté en croûte',
			'Porc, veau, pistaches, gelée au vin jaune. La croûte se mange aussi.',
			byWeight(2890, 150, 300, 600),
			['pie', 'pig']
		),
		item(
			'Terrine de campagne',
			'Foie, gorge, échalotes, un trait de kirsch. En bocal, stérilisée ici, se garde un an.',
			packs(['180 g', 590], ['350 g', 990]),
			[drawn('jar', '#b98a72', 'pig')],
			{ exception: null }
		),
		item(
			'Merguez maison',
			'Bœuf et agneau, harissa douce, boyau de mouton. Sans colorant : elles brunissent.',
			priced(['Les 6', 790], ['Les 12', 1490]),
			[drawn('sausages', '#b5402f')]
		),
		item(
			'Os à moelle',
			'Fendus dans la longueur, pour le pot-au-feu ou le four.',
			priced(['Les 4', 480]),
			['bone']
		)
	]
};
