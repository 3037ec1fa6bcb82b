import { drawn } from '../../pictures/thing.ts';
import { item, type ShopSeed } from '../../words/shop.ts';
import { choices, one, packed } from '../../words/variants.ts';

export const laPenicheAuxJouets: ShopSeed = {
	slug: 'la-peniche-aux-jouets',
	name: 'La Péniche aux jouets',
	legalName: 'SARL La Péniche aux jouets',
	trade: 'jouets',
	number: '22',
	street: 'quai Vauban',
	tagline: "Jouets en bois, peluches et jeux d'éveil",
	story:
		"Il n'y a jamais eu de péniche, mais une enseigne en forme de bateau, et les enfants y croient. Sandrine choisit des jouets qui marchent sans pile et se réparent. La table du fond est faite pour essayer ; les parents aussi ont le droit.",
	hours: 'mo 14-19; tu-sa 9:30-12:30 14-19',
	front: { colour: '#d9822f', window: ['teddy-bear', 'kite', 'sailboat'] },
	preparationMinutes: 20,
	vat: 2000,
	products: [
		item(
			'Ours en peluche Barnabé',
			'Trente centimètres, lavable, yeux brodés.',
			one(2990),
			['teddy-bear'],
			{ stock: [5, 12] }
		),
		item('Train en bois', 'Locomotive, trois wagons, circuit en huit.', one(4500), ['locomotive']),
		item('Cubes en hêtre, cinquante pièces', "Peintures à l'eau, sac de toile.", one(3490), [
			drawn('box', '#e8b04a', 'input-latin-letters')
		]),
		item('Toupie à pompe', 'Métal lithographié, elle chante.', one(2490), ['yo-yo']),
		item(
			'Cerf-volant',
			'Toile de spi, vingt-cinq mètres de fil.',
			choices(2290, 'Losange', 'Papillon'),
			['kite']
		),
		item(
			'Poupée de chiffon',
			'Robe amovible, cheveux de laine.',
			choices(3290, 'Suzon', 'Marius'),
			['nesting-dolls']
		),
		item('Puzzle en bois Ferme', 'Douze pièces à bouton, dès 18 mois.', one(1690), [
			'puzzle-piece'
		]),
		item(
			'Voilier de bassin',
			"Flotte vraiment, gouvernail réglable. Essayé à l'étang des Forges.",
			one(2890),
			['sailboat']
		),
		item('Cheval à bascule', 'Frêne huilé, crinière de laine.', one(14900), ['carousel-horse'], {
			stock: [1, 2]
		}),
		item('Marionnettes de doigt, les cinq', 'Loup, cochons et grand-mère.', one(1890), [
			'wolf',
			'pig',
			'old-woman'
		]),
		item('Ballon de football', 'Taille 4, cousu.', one(1990), ['soccer-ball']),
		item('Bulles de savon géantes', 'Baguettes et liquide concentré.', packed(1490, '50 cl'), [
			'bubbles'
		]),
		item(
			'Dinosaure articulé',
			'Hêtre, six articulations, ne mord pas.',
			choices(2690, 'Sauropode', 'T-Rex'),
			['sauropod']
		),
		item('Robot à remonter', 'Fer-blanc, marche droit, presque.', one(2490), ['robot'])
	]
};
