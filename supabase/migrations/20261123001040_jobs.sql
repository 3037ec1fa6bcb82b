-- Jobs: one node runs each at a time. A node that died gives its job back when the lease ends.

create function public.take_job(p_name text, p_holder uuid, p_seconds integer, p_every_seconds integer) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	insert into public.jobs (name) values (p_name) on conflict (name) do nothing;
	update public.jobs j set holder = p_holder, lease_until = now() + make_interval(secs => p_seconds), started_at = now()
	where j.name = p_name and (j.lease_until is null or j.lease_until <= now())
		and (j.started_at is null or j.started_at <= now() - make_interval(secs => p_every_seconds));
	return jsonb_build_object('ok', true, 'taken', found);
end;
$$;

create function public.end_job(p_name text, p_holder uuid, p_result jsonb, p_error text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
	update public.jobs j set lease_until = null, ended_at = now(), result = p_result, error = left(p_error, 500)
	where j.name = p_name and j.holder = p_holder;
	return jsonb_build_object('ok', found);
end;
$$;

-- When each job last ran and what it did, for whoever runs a town.
create function public.list_jobs() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
	if not exists (select from private.my_towns()) then
		return jsonb_build_object('ok', false, 'refusal', 'not_allowed');
	end if;
	return jsonb_build_object('ok', true, 'jobs', (
		select coalesce(jsonb_agg(jsonb_build_object('name', j.name, 'started_at', j.started_at, 'ended_at', j.ended_at,
			'running', j.lease_until > now(), 'result', j.result, 'error', j.error) order by j.name), '[]')
		from public.jobs j));
end;
$$;
