import { hashText, createRandom, type Random } from './random.ts';
import { demoId, slugify } from './ids.ts';
import { confirmation } from './confirmation.ts';
import { mix } from './pictures/colours.ts';
import type { Picture } from './pictures/picture.ts';
import { inventEan, inventRegistration, type Registration } from './registers.ts';
import { shopSeeds } from './shops/all.ts';
import { stillLife } from './still-life-of.ts';
import { locate } from './streets.ts';
import { belfort, justArrived } from './town.ts';
import { rulesOf } from './trade-rules.ts';
import { groupOf } from './trades.ts';
import { weekly, type Interval } from './words/hours.ts';
import type { ProductSeed, ShopSeed, WithdrawalException } from './words/shop.ts';
import { french } from './words/typography.ts';
import type { VariantSeed } from './words/variants.ts';

const hour = 3_600_000;
const day = 24 * hour;

export interface DemoVariant extends VariantSeed {
	id: string;
	barcode: string | null;
	/** Pieces on the shelf at the end of the seed. */
	onHand: number;
}

export interface DemoProduct {
	id: string;
	shopId: string;
	slug: string;
	title: string;
	description: string;
	brand: string;
	trade: string;
	/** Basis points. */
	vat: number;
	exception: WithdrawalException | null;
	state: 'published' | 'paused' | 'draft' | 'archived';
	facts: Record<string, string>;
	confirmedAt: Date;
	publishedAt: Date;
	picture: Picture;
	variants: DemoVariant[];
}

export interface DemoShop {
	id: string;
	slug: string;
	name: string;
	legalName: string;
	registration: Registration;
	trade: string;
	street: string;
	lat: number;
	lng: number;
	tagline: string;
	story: string;
	phone: string;
	email: string;
	hours: Interval[];
	exceptions: { onDate: string; opens: string | null; closes: string | null; note: string }[];
	members: { email: string; role: 'owner' | 'staff' }[];
	preparationMinutes: number;
	slotMinutes: number;
	slotCapacity: number;
	state: 'open' | 'paused' | 'closed';
	stateReason: string;
	picture: Picture;
	products: DemoProduct[];
}

/** The date in the town, `inDays` after `now`: "2026-11-23". */
function townDate(now: Date, inDays: number): string {
	const at = new Date(now.getTime() + inDays * day);
	return new Intl.DateTimeFormat('sv-SE', { timeZone: belfort.zone }).format(at);
}

/** Numbers that ARCEP keeps for fiction: 03 53 01 xx xx and 06 39 98 xx xx. */
export function fictionalPhone(seed: string, kind: 'shop' | 'mobile'): string {
	const four = String(hashText(`phone ${seed}`) % 10_000).padStart(4, '0');
	const start = kind === 'shop' ? '03 53 01' : '06 39 98';
	return `${start} ${four.slice(0, 2)} ${four.slice(2)}`;
}

/** Who may sign in for a shop: the two merchants of the demo have short addresses. */
function membersOf(slug: string): DemoShop['members'] {
	const short: Record<string, string> = {
		'fromagerie-du-lion': 'fromagerie',
		'librairie-vauban': 'librairie'
	};
	const name = short[slug] ?? slug;
	const owner = { email: `${name}@${belfort.mailDomain}`, role: 'owner' as const };
	if (!(slug in short)) return [owner];
	return [owner, { email: `equipe-${name}@${belfort.mailDomain}`, role: 'staff' as const }];
}

/** How full a shelf is: mostly some, now and then the last one or none. */
function shelf(random: Random, cents: number, bounds?: readonly [number, number]): number {
	if (bounds) return random.int(bounds[0], bounds[1]);
	const luck = random.next();
	if (luck < 0.06) return 0;
	if (luck < 0.2) return random.int(1, 2);
	if (cents > 30_000) return random.int(1, 3);
	if (cents > 8_000) return random.int(2, 6);
	return random.int(4, 24);
}

function publication(random: Random, now: Date, slug: string): Date {
	const rank = justArrived.indexOf(slug);
	const ago = rank >= 0 ? (rank + 1) * 0.4 : random.int(20, 90 * 24);
	return new Date(now.getTime() - ago * hour);
}

function buildProduct(seed: ProductSeed, shop: ShopSeed, slug: string, now: Date): DemoProduct {
	const random = createRandom(`product ${shop.slug} ${slug}`);
	const trade = seed.trade ?? shop.trade;
	const seen = confirmation(random, now, rulesOf(trade).sureDays);
	const publishedAt = publication(random, now, slug);
	return {
		id: demoId('product', slug),
		shopId: demoId('shop', shop.slug),
		slug,
		title: french(seed.title),
		description: french(seed.description),
		brand: seed.brand ?? '',
		trade,
		vat: seed.vat ?? shop.vat,
		exception: seed.exception === undefined ? (shop.exception ?? null) : seed.exception,
		state: seed.state ?? 'published',
		facts: { ...shop.facts, ...seed.facts },
		// Putting it on the shelf was seeing it.
		confirmedAt: seen > publishedAt ? seen : publishedAt,
		publishedAt,
		picture: stillLife(seed.things, groupOf(trade)),
		variants: seed.variants.map((variant) => {
			const name = `${shop.slug} ${slug} ${variant.label}`;
			const kind = seed.book ? 'book' : 'goods';
			return {
				...variant,
				label: french(variant.label),
				id: demoId('variant', name),
				barcode: variant.coded ? inventEan(name, kind) : null,
				onHand: shelf(random, variant.cents, seed.stock)
			};
		})
	};
}

function buildShop(seed: ShopSeed, index: number, slugs: Set<string>, now: Date): DemoShop {
	const wall = mix('#efe4d2', ['#e9d5c3', '#e3e3dc', '#f3ead8', '#e6dccf'][index % 4] ?? '', 0.7);
	return {
		id: demoId('shop', seed.slug),
		slug: seed.slug,
		name: french(seed.name),
		legalName: french(seed.legalName),
		registration: inventRegistration(seed.slug),
		trade: seed.trade,
		street: french(seed.number ? `${seed.number} ${seed.street}` : seed.street),
		...locate(seed.street, seed.number),
		tagline: french(seed.tagline),
		story: french(seed.story),
		phone: fictionalPhone(seed.slug, 'shop'),
		email: `bonjour@${seed.slug}.${belfort.mailDomain}`,
		hours: weekly(seed.hours),
		exceptions: (seed.exceptions ?? []).map(({ inDays, opens, closes, note }) => ({
			onDate: townDate(now, inDays),
			opens,
			closes,
			note: french(note)
		})),
		members: membersOf(seed.slug),
		preparationMinutes: seed.preparationMinutes,
		slotMinutes: seed.slotMinutes ?? 30,
		slotCapacity: seed.slotCapacity ?? 6,
		state: seed.state ?? 'open',
		stateReason: french(seed.stateReason ?? ''),
		picture: { kind: 'shop-front', ...seed.front, wall, shape: index % 8 },
		products: seed.products.map((product) => {
			const plain = slugify(product.title);
			const slug = slugs.has(plain) ? `${plain}-${seed.slug}` : plain;
			slugs.add(slug);
			return buildProduct(product, seed, slug, now);
		})
	};
}

/** The whole demo town as it stands at `now`: the same `now`, the same town. */
export function buildDemo(now: Date): DemoShop[] {
	const slugs = new Set<string>();
	return shopSeeds.map((seed, index) => buildShop(seed, index, slugs, now));
}
