-- Foundation: schemas, extensions, identifiers and the way French text is folded.
-- `public` is what the API shows; `private` holds what only the database itself may call.

create schema if not exists extensions;
create schema if not exists private;

create extension if not exists unaccent with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists btree_gin with schema extensions;

-- Nothing is callable or readable because it exists: every grant is written out in the last chapter.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke execute on functions from public, anon, authenticated;
alter default privileges in schema private revoke execute on functions from public, anon, authenticated;

-- Small functions that every write calls are PL/pgSQL: an expression there is planned once a session,
-- where an SQL function with a pinned search path is planned at every call.

-- UUID version 7 (RFC 9562 §5.7): the first 48 bits are the millisecond, so new rows sit together
-- in the primary key index. PostgreSQL 18 brings uuidv7(); this may go when hosted Supabase runs it.
create function private.new_id() returns uuid
language plpgsql volatile parallel safe set search_path = ''
as $$
begin
	return encode(
		set_bit(
			set_bit(
				overlay(
					uuid_send(gen_random_uuid())
					placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
					from 1 for 6
				),
				52, 1
			),
			53, 1
		),
		'hex'
	)::uuid;
end;
$$;

-- « Chèvre », "chevre" and "CHEVRE" are one word. Declared immutable because the dictionary is
-- named: it changes only with the extension, and the indexes would be rebuilt then.
create function private.fold_text(p_text text) returns text
language sql immutable parallel safe strict set search_path = ''
as $$
	select lower(extensions.unaccent('extensions.unaccent'::regdictionary, p_text));
$$;

-- French stemming after the accents are gone, so that "chevres" finds « chèvre ».
create text search configuration public.french_folded (copy = pg_catalog.french);
alter text search configuration public.french_folded
	alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart
	with extensions.unaccent, pg_catalog.french_stem;

-- A secret for links: 128 random bits, 22 characters that need no escaping in an address.
create function private.new_token() returns text
language plpgsql volatile set search_path = ''
as $$
begin
	return rtrim(translate(encode(extensions.gen_random_bytes(16), 'base64'), '+/', '-_'), '=');
end;
$$;

-- Half-up to the cent, in whole numbers (money is never a float). Basis points: 1000 = 10 %.
create function private.basis_points_of(p_cents integer, p_bp integer) returns integer
language plpgsql immutable parallel safe strict set search_path = ''
as $$
begin
	return ((p_cents::bigint * p_bp + 5000) / 10000)::integer;
end;
$$;

-- A whole number between two bounds out of JSON, or null: 1e9, 1.5, "3" and 99999999999 are none.
create function private.int_arg(p_args jsonb, p_key text, p_least integer, p_most integer) returns integer
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
	v_text text := p_args ->> p_key;
	v_number integer;
begin
	if jsonb_typeof(p_args -> p_key) is distinct from 'number' or v_text !~ '^-?[0-9]{1,9}$' then
		return null;
	end if;
	v_number := v_text::integer;
	return case when v_number between p_least and p_most then v_number end;
end;
$$;

-- An identifier out of JSON, or null.
create function private.uuid_arg(p_args jsonb, p_key text) returns uuid
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
	if jsonb_typeof(p_args -> p_key) = 'string' and pg_input_is_valid(p_args ->> p_key, 'uuid') then
		return (p_args ->> p_key)::uuid;
	end if;
	return null;
end;
$$;
