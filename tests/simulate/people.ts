import type { Sql } from 'postgres';

/** Somebody with an account; an owner or staff, in every shop of the simulation. */
export interface Person {
	id: string;
	email: string;
	role: 'owner' | 'staff';
}

const NAMES = ['patronne', 'camille', 'noah', 'ines', 'hugo'];

/** The people who run all the shops: accounts cost more than the rows of a shop. */
export async function makePeople(sql: Sql): Promise<Person[]> {
	const people: Person[] = NAMES.map((name, index) => ({
		id: `01990000-0000-7000-8000-00000000000${index}`,
		email: `${name}@simulation.example`,
		role: index === 0 ? 'owner' : 'staff'
	}));
	for (const { id, email } of people) {
		await sql`insert into auth.users (id, email, email_confirmed_at) values (${id}, ${email}, now())`;
		await sql`insert into public.people (id, email, name) values (${id}, ${email}, ${email})`;
	}
	return people;
}
