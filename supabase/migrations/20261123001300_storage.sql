-- Pictures of products and shop fronts: readable by everybody, named by their content, written by
-- nobody through the API yet (the seed uses the secret key).
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('photos', 'photos', true, 1048576, '{image/webp}')
on conflict (id) do nothing;
