-- Pictures of products and shop fronts: readable by everybody, named by their content, so that nothing is
-- ever overwritten. Who works for a shop may add files to its folder; nobody deletes through the API.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('photos', 'photos', true, 1048576, '{image/webp}')
on conflict (id) do nothing;

create policy "who works for a shop adds photos to its folder" on storage.objects for insert to authenticated
	with check (
		bucket_id = 'photos'
		and case when name ~ '^shops/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/[0-9a-f]{64}-(320|640|1080)\.webp$'
			then private.my_role_at(split_part(name, '/', 2)::uuid) is not null else false end
	);
