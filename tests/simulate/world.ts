import type { Sql } from 'postgres';
import type { Defect } from './defects/defect.ts';
import type { Ledger } from './ledger.ts';
import type { Observer } from './observer.ts';
import type { Random } from './random.ts';
import type { Server } from './server.ts';
import type { ShopOfRun } from './shop-world.ts';
import type { Tablet } from './tablet.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { Weather } from './weather.ts';

/** Everything of one run. */
export interface World {
	sql: Sql;
	random: Random;
	time: VirtualTime;
	weather: Weather;
	server: Server;
	shop: ShopOfRun;
	tablets: Tablet[];
	ledger: Ledger;
	observer: Observer;
	/** People who are no members at this moment. */
	removed: Set<string>;
	/** A copy of the database that will be put back, null when there is none. */
	backup: string | null;
	/** How often the database was put back. */
	restores: number;
	defect: Defect;
	trace: (line: string) => void;
}
