import type { Lang } from '$lib/platform/language';

const fr = {
	title: (code: string) => `Commande ${code}`,
	placed: (when: string) => `Reçue ${when}`,
	collected: (when: string) => `Remise ${when}`,
	online: 'Payée en ligne',
	putAside: 'Mise de côté, payée en boutique',
	deliver: 'À livrer',
	lines: 'Les articles',
	article: 'Article',
	quantity: 'Quantité',
	price: 'Prix',
	total: 'Total',
	missing: (n: number) => `${n} en moins`,
	returned: (n: number) => (n === 1 ? '1 rendu' : `${n} rendus`),
	booked: 'Ce qui a été compté',
	nothing: 'Rien n’a encore été compté pour cette commande.',
	back: 'Relevés'
};

const en: typeof fr = {
	title: (code) => `Order ${code}`,
	placed: (when) => `Received ${when}`,
	collected: (when) => `Handed over ${when}`,
	online: 'Paid online',
	putAside: 'Put aside, paid in the shop',
	deliver: 'To be delivered',
	lines: 'Items',
	article: 'Item',
	quantity: 'Quantity',
	price: 'Price',
	total: 'Total',
	missing: (n) => `${n} missing`,
	returned: (n) => `${n} returned`,
	booked: 'What was booked',
	nothing: 'Nothing has been booked for this order yet.',
	back: 'Statements'
};

export const deskOrderWords: Record<Lang, typeof fr> = { fr, en };
