import { drawn, tinted } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, sizes } from '../../words/variants.ts';

export const chaussuresGrosjean: ShopSeed = {
	slug: 'chaussures-grosjean',
	name: 'Chaussures Grosjean',
	legalName: 'SARL Grosjean et fille',
	trade: 'chaussures',
	number: '26',
	street: 'faubourg de France',
	tagline: 'Bien chaussés depuis 1949, cordonnerie au fond',
	story:
		"Le pédimètre en bois trône toujours à l'entrée, et Laure s'en sert encore pour les enfants. Les semelles se refont dans l'atelier, par son père, qui avait dit qu'il s'arrêtait. Une paire réservée attend trois jours.",
	hours: 'tu-fr 9:30-12 14-19; sa 9:30-19',
	front: { colour: '#8f4a2a', window: ['mans-shoe', 'womans-boot', 'running-shoe'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Bottines en cuir camel',
			'Talon de 4 cm, zip intérieur, cuir pleine fleur du Portugal.',
			sizes(12900, 36, 41),
			[tinted('womans-boot', 45, 0.7)],
			{ stock: [1, 4] }
		),
		item(
			'Derbies en cuir noir',
			'Cousus, ressemelables, à lacets. Pour un mariage, puis pour les vingt ans qui suivent.',
			sizes(14900, 40, 46),
			[tinted('mans-shoe', 0, 0.12)],
			{ stock: [0, 3] }
		),
		item(
			'Baskets en toile',
			'Semelle gomme, lacets de rechange, lavage à la brosse.',
			[...sizes(6900, 36, 41)],
			['running-shoe']
		),
		item('Baskets de ville en cuir', 'Cuir souple, semelle amortie, sobres.', sizes(9900, 39, 45), [
			tinted('running-shoe', 180, 0.4)
		]),
		item(
			'Escarpins à petit talon',
			'Cinq centimètres et une semelle rembourrée : on danse et on rentre à pied.',
			sizes(8900, 36, 41),
			['high-heeled-shoe'],
			{ stock: [0, 3] }
		),
		item(
			'Ballerines souples',
			"Cuir d'agneau, élastique au talon, roulées dans le sac.",
			sizes(6500, 36, 41),
			['flat-shoe']
		),
		item(
			'Chaussures de marche mi-hautes',
			'Membrane, crampons accrocheurs, cheville tenue.',
			sizes(13900, 38, 45),
			['hiking-boot'],
			{ stock: [0, 3] }
		),
		item('Sandales à brides', 'Semelle en liège, boucles réglables.', sizes(5900, 36, 41), [
			'womans-sandal'
		]),
		item(
			'Charentaises feutrées',
			'Feutre de laine cousu-retourné, fabriquées en Charente. Le parquet leur dit merci.',
			sizes(4500, 37, 45, 2),
			[tinted('flat-shoe', 120, 0.6)]
		),
		item(
			'Bottes de pluie enfant',
			'Caoutchouc naturel, doublées coton, deux anses pour enfiler seul.',
			sizes(2990, 24, 34, 2),
			[tinted('womans-boot', 180)]
		),
		item(
			'Premiers pas en cuir',
			'Montantes, souples, lacets ou scratch. Mesurées en boutique.',
			sizes(5900, 19, 26),
			[tinted('mans-shoe', 200, 0.7)],
			{ trade: 'chaussures' }
		),
		item(
			'Chaussons de danse',
			'Cuir rose, demi-semelle, élastiques à coudre.',
			sizes(2490, 28, 40, 2),
			['ballet-shoes']
		),
		item(
			'Cirage en boîte',
			"Cire d'abeille et carnauba, la brosse à part.",
			choices(790, 'Noir', 'Marron', 'Incolore'),
			[drawn('tin', '#3a2a24', 'mans-shoe')]
		),
		item(
			'Semelles en laine',
			'Feutre et liège, à couper au pied.',
			choices(990, '36-38', '39-41', '42-45'),
			[drawn('stack', '#d9c9a8', 'ewe')]
		)
	]
};
