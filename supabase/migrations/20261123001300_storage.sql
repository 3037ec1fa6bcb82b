-- Pictures of products and shop fronts: readable by everybody, named by their content, so that nothing is
-- ever overwritten. A shop's members may add files to the shop's own folder; nobody deletes through the API.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('photos', 'photos', true, 1048576, '{image/webp}')
on conflict (id) do nothing;

create policy "members add photos to their shop's folder" on storage.objects for insert to authenticated
	with check (
		bucket_id = 'photos'
		and name ~ '^shops/[0-9a-f-]{36}/[0-9a-f]{64}-(320|640|1080)\.webp$'
		and split_part(name, '/', 2) in (select s::text from private.my_shops() s)
	);
