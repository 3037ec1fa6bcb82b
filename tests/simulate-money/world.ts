import type Stripe from 'stripe';
import type { FakeStripe } from '../fakes/stripe/fake-stripe.ts';
import type { Random } from '../simulate/random.ts';
import type { Clock } from './clock.ts';
import type { Defect } from './defects/defect.ts';
import type { Finding } from './findings.ts';
import type { Gate } from './gate.ts';
import type { TownModel } from './model/town-model.ts';
import type { MoneyDatabase } from './money-database.ts';
import type { Postman } from './postman.ts';
import type { TownOfRun } from './town.ts';
import type { Weather } from './weather.ts';

/** Everything of one run. */
export interface World {
	database: MoneyDatabase;
	random: Random;
	clock: Clock;
	gate: Gate;
	weather: Weather;
	fake: FakeStripe;
	/** Straight to the provider, for what people do there themselves. */
	stripe: Stripe;
	secretKey: string;
	webhookSecret: string;
	postman: Postman;
	town: TownOfRun;
	model: TownModel;
	defect: Defect;
	findings: Finding[];
	trace: (line: string) => void;
}
