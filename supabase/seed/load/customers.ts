import { fictionalPhone } from '../demo.ts';
import { slugify } from '../ids.ts';
import { belfort } from '../town.ts';

const names = [
	'Camille Perrin',
	'Nadia Benali',
	'Julien Grosjean',
	'Mireille Vuillemin',
	'Thomas Keller',
	'Sarah Monnier',
	'Yannick Faivre',
	'Hélène Courtois',
	'Mehdi Aït Saïd',
	'Louise Girard',
	'Bernard Jeanney',
	'Inès Ferreira',
	'Pauline Schmitt',
	'Olivier Chagnot',
	'Aurélie Tisserand',
	'Gérard Billod',
	'Léa Marchand',
	'Antonin Roy',
	'Fatou Diallo',
	'Céline Meyer',
	'Marc Humbert',
	'Élise Prévot',
	'Karim Haddad',
	'Odile Lacroix',
	'Vincent Simonin',
	'Manon Cuenot',
	'Philippe Walter',
	'Solène Barbier',
	'Hugo Petitjean',
	'Anne-Sophie Klein',
	'Rachid Mansouri',
	'Jeanne Bourquin',
	'Damien Colin',
	'Monique Pagnot',
	'Lucas Martin',
	'Émilie Rossi'
] as const;

export interface Customer {
	name: string;
	email: string;
	phone: string;
}

/** People of the neighbourhood, all invented; the first is the demo's shopper. */
export const customers: readonly Customer[] = names.map((name, index) => ({
	name,
	email: `${index === 0 ? 'camille' : slugify(name).replaceAll('-', '.')}@${belfort.mailDomain}`,
	phone: fictionalPhone(name, 'mobile')
}));
