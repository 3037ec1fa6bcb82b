// Written by `npm run types` from supabase/migrations. Do not edit.

export type Json =
	| string
	| number
	| boolean
	| null
	| { [key: string]: Json | undefined }
	| Json[];

export type Database = {
	public: {
		Tables: {
			categories: {
				Row: {
					icon: string;
					id: string;
					name_en: string;
					name_fr: string;
					needs: string[];
					parent_id: string | null;
					photo: Json | null;
					position: number;
					slug: string;
					sure_days: number;
					vat_bp: number;
				};
				ComputedFields: never;
				Insert: {
					icon?: string;
					id?: string;
					name_en: string;
					name_fr: string;
					needs?: string[];
					parent_id?: string | null;
					photo?: Json | null;
					position?: number;
					slug: string;
					sure_days?: number;
					vat_bp?: number;
				};
				Update: {
					icon?: string;
					id?: string;
					name_en?: string;
					name_fr?: string;
					needs?: string[];
					parent_id?: string | null;
					photo?: Json | null;
					position?: number;
					slug?: string;
					sure_days?: number;
					vat_bp?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'categories_parent_id_fkey';
						columns: ['parent_id'];
						isOneToOne: false;
						referencedRelation: 'categories';
						referencedColumns: ['id'];
					},
				];
			};
			clerks: {
				Row: {
					created_at: string;
					id: string;
					name: string;
					pin_hash: string;
					pin_salt: string;
					removed_at: string | null;
					revision: number;
					shop_id: string;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					id: string;
					name: string;
					pin_hash: string;
					pin_salt: string;
					removed_at?: string | null;
					revision?: number;
					shop_id: string;
					updated_at?: string;
				};
				Update: {
					created_at?: string;
					id?: string;
					name?: string;
					pin_hash?: string;
					pin_salt?: string;
					removed_at?: string | null;
					revision?: number;
					shop_id?: string;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'clerks_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			commission_invoices: {
				Row: {
					buyer: NonNullable<Json>;
					issued_at: string;
					month: string;
					net_cents: number;
					number: number;
					seller: NonNullable<Json>;
					shop_id: string;
					total_cents: number;
					town_id: string;
					vat_bp: number;
					vat_cents: number;
				};
				ComputedFields: never;
				Insert: {
					buyer: NonNullable<Json>;
					issued_at?: string;
					month: string;
					net_cents: number;
					number: number;
					seller: NonNullable<Json>;
					shop_id: string;
					total_cents?: never;
					town_id: string;
					vat_bp: number;
					vat_cents: number;
				};
				Update: {
					buyer?: NonNullable<Json>;
					issued_at?: string;
					month?: string;
					net_cents?: number;
					number?: number;
					seller?: NonNullable<Json>;
					shop_id?: string;
					total_cents?: never;
					town_id?: string;
					vat_bp?: number;
					vat_cents?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'commission_invoices_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'commission_invoices_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			commission_payments: {
				Row: {
					amount_cents: number;
					at: string;
					id: string;
					paid_on: string;
					person_id: string | null;
					reference: string;
					shop_id: string;
					town_id: string;
					undone_at: string | null;
					undone_by: string | null;
				};
				ComputedFields: never;
				Insert: {
					amount_cents: number;
					at?: string;
					id: string;
					paid_on: string;
					person_id?: string | null;
					reference?: string;
					shop_id: string;
					town_id: string;
					undone_at?: string | null;
					undone_by?: string | null;
				};
				Update: {
					amount_cents?: number;
					at?: string;
					id?: string;
					paid_on?: string;
					person_id?: string | null;
					reference?: string;
					shop_id?: string;
					town_id?: string;
					undone_at?: string | null;
					undone_by?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'commission_payments_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'commission_payments_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'commission_payments_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'commission_payments_undone_by_fkey';
						columns: ['undone_by'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
				];
			};
			commission_rates: {
				Row: {
					commission_bp: number;
					from_date: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					commission_bp: number;
					from_date: string;
					town_id: string;
				};
				Update: {
					commission_bp?: number;
					from_date?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'commission_rates_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			devices: {
				Row: {
					app_version: string;
					aside: NonNullable<Json>;
					cloned_at: string | null;
					enrolled_at: string;
					given_seq: number;
					id: string;
					instance: string | null;
					last_seen_at: string;
					last_seq: number;
					lost_at: string | null;
					lost_count: number;
					name: string;
					oldest_waiting_at: string | null;
					past_instances: string[];
					persisted: boolean | null;
					person_id: string | null;
					photos_waiting: number;
					revision: number;
					revoked_at: string | null;
					shop_id: string;
					updated_at: string;
					waiting: number;
				};
				ComputedFields: never;
				Insert: {
					app_version?: string;
					aside?: NonNullable<Json>;
					cloned_at?: string | null;
					enrolled_at?: string;
					given_seq?: number;
					id: string;
					instance?: string | null;
					last_seen_at?: string;
					last_seq?: number;
					lost_at?: string | null;
					lost_count?: number;
					name: string;
					oldest_waiting_at?: string | null;
					past_instances?: string[];
					persisted?: boolean | null;
					person_id?: string | null;
					photos_waiting?: number;
					revision?: number;
					revoked_at?: string | null;
					shop_id: string;
					updated_at?: string;
					waiting?: number;
				};
				Update: {
					app_version?: string;
					aside?: NonNullable<Json>;
					cloned_at?: string | null;
					enrolled_at?: string;
					given_seq?: number;
					id?: string;
					instance?: string | null;
					last_seen_at?: string;
					last_seq?: number;
					lost_at?: string | null;
					lost_count?: number;
					name?: string;
					oldest_waiting_at?: string | null;
					past_instances?: string[];
					persisted?: boolean | null;
					person_id?: string | null;
					photos_waiting?: number;
					revision?: number;
					revoked_at?: string | null;
					shop_id?: string;
					updated_at?: string;
					waiting?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'devices_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'devices_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			disputes: {
				Row: {
					amount_cents: number;
					closed_at: string | null;
					dispute: string;
					fee_cents: number;
					opened_at: string;
					order_id: string;
					state: string;
				};
				ComputedFields: never;
				Insert: {
					amount_cents: number;
					closed_at?: string | null;
					dispute: string;
					fee_cents?: number;
					opened_at?: string;
					order_id: string;
					state: string;
				};
				Update: {
					amount_cents?: number;
					closed_at?: string | null;
					dispute?: string;
					fee_cents?: number;
					opened_at?: string;
					order_id?: string;
					state?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'disputes_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'payments';
						referencedColumns: ['order_id'];
					},
				];
			};
			entity_aliases: {
				Row: {
					from_id: string;
					shop_id: string;
					to_id: string;
				};
				ComputedFields: never;
				Insert: {
					from_id: string;
					shop_id: string;
					to_id: string;
				};
				Update: {
					from_id?: string;
					shop_id?: string;
					to_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'entity_aliases_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			field_devices: {
				Row: {
					app_version: string;
					enrolled_at: string;
					given_seq: number;
					id: string;
					instance: string | null;
					last_seen_at: string;
					last_seq: number;
					lost_at: string | null;
					lost_count: number;
					name: string;
					oldest_waiting_at: string | null;
					person_id: string | null;
					photos_waiting: number;
					town_id: string;
					waiting: number;
				};
				ComputedFields: never;
				Insert: {
					app_version?: string;
					enrolled_at?: string;
					given_seq?: number;
					id: string;
					instance?: string | null;
					last_seen_at?: string;
					last_seq?: number;
					lost_at?: string | null;
					lost_count?: number;
					name: string;
					oldest_waiting_at?: string | null;
					person_id?: string | null;
					photos_waiting?: number;
					town_id: string;
					waiting?: number;
				};
				Update: {
					app_version?: string;
					enrolled_at?: string;
					given_seq?: number;
					id?: string;
					instance?: string | null;
					last_seen_at?: string;
					last_seq?: number;
					lost_at?: string | null;
					lost_count?: number;
					name?: string;
					oldest_waiting_at?: string | null;
					person_id?: string | null;
					photos_waiting?: number;
					town_id?: string;
					waiting?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'field_devices_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'field_devices_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			field_operations: {
				Row: {
					args: NonNullable<Json>;
					base: NonNullable<Json>;
					code: string | null;
					detail: NonNullable<Json>;
					device_at: string | null;
					device_id: string;
					entity_id: string;
					entity_table: string;
					id: string;
					instance: string | null;
					kind: string;
					outcome: string;
					payload_hash: string;
					person_id: string | null;
					received_at: string;
					revision: number | null;
					seq: number;
					tapped_at: string;
					town_id: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					args: NonNullable<Json>;
					base: NonNullable<Json>;
					code?: string | null;
					detail?: NonNullable<Json>;
					device_at?: string | null;
					device_id: string;
					entity_id: string;
					entity_table: string;
					id: string;
					instance?: string | null;
					kind: string;
					outcome: string;
					payload_hash: string;
					person_id?: string | null;
					received_at?: string;
					revision?: number | null;
					seq: number;
					tapped_at: string;
					town_id: string;
					version: number;
				};
				Update: {
					args?: NonNullable<Json>;
					base?: NonNullable<Json>;
					code?: string | null;
					detail?: NonNullable<Json>;
					device_at?: string | null;
					device_id?: string;
					entity_id?: string;
					entity_table?: string;
					id?: string;
					instance?: string | null;
					kind?: string;
					outcome?: string;
					payload_hash?: string;
					person_id?: string | null;
					received_at?: string;
					revision?: number | null;
					seq?: number;
					tapped_at?: string;
					town_id?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'field_operations_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
				];
			};
			field_revisions: {
				Row: {
					advanced_by: unknown;
					epoch: string;
					revision: number;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					advanced_by?: unknown;
					epoch?: string;
					revision?: number;
					town_id: string;
				};
				Update: {
					advanced_by?: unknown;
					epoch?: string;
					revision?: number;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'field_revisions_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: true;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			field_tombstones: {
				Row: {
					at: string;
					person_id: string;
					revision: number;
					row_id: string;
					table_name: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					at?: string;
					person_id: string;
					revision: number;
					row_id: string;
					table_name: string;
					town_id: string;
				};
				Update: {
					at?: string;
					person_id?: string;
					revision?: number;
					row_id?: string;
					table_name?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'field_tombstones_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'field_tombstones_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			health_notes: {
				Row: {
					at: string;
					person_id: string | null;
					reasons: string[];
					shop_id: string;
					until: string;
				};
				ComputedFields: never;
				Insert: {
					at?: string;
					person_id?: string | null;
					reasons: string[];
					shop_id: string;
					until: string;
				};
				Update: {
					at?: string;
					person_id?: string | null;
					reasons?: string[];
					shop_id?: string;
					until?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'health_notes_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'health_notes_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: true;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			invitation_wishes: {
				Row: {
					done_at: string | null;
					email: string;
					shop_id: string;
					town_id: string;
					wished_at: string;
					wished_by: string | null;
				};
				ComputedFields: never;
				Insert: {
					done_at?: string | null;
					email: string;
					shop_id: string;
					town_id: string;
					wished_at?: string;
					wished_by?: string | null;
				};
				Update: {
					done_at?: string | null;
					email?: string;
					shop_id?: string;
					town_id?: string;
					wished_at?: string;
					wished_by?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'invitation_wishes_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitation_wishes_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitation_wishes_wished_by_fkey';
						columns: ['wished_by'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
				];
			};
			invitations: {
				Row: {
					created_at: string;
					email: string;
					expires_at: string;
					id: string;
					invited_by: string | null;
					role: string;
					shop_id: string | null;
					token_hash: string;
					town_id: string;
					used_at: string | null;
					withdrawn_at: string | null;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					email: string;
					expires_at?: string;
					id?: string;
					invited_by?: string | null;
					role: string;
					shop_id?: string | null;
					token_hash: string;
					town_id: string;
					used_at?: string | null;
					withdrawn_at?: string | null;
				};
				Update: {
					created_at?: string;
					email?: string;
					expires_at?: string;
					id?: string;
					invited_by?: string | null;
					role?: string;
					shop_id?: string | null;
					token_hash?: string;
					town_id?: string;
					used_at?: string | null;
					withdrawn_at?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'invitations_invited_by_fkey';
						columns: ['invited_by'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitations_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitations_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			jobs: {
				Row: {
					ended_at: string | null;
					error: string | null;
					holder: string | null;
					lease_until: string | null;
					name: string;
					result: Json | null;
					started_at: string | null;
				};
				ComputedFields: never;
				Insert: {
					ended_at?: string | null;
					error?: string | null;
					holder?: string | null;
					lease_until?: string | null;
					name: string;
					result?: Json | null;
					started_at?: string | null;
				};
				Update: {
					ended_at?: string | null;
					error?: string | null;
					holder?: string | null;
					lease_until?: string | null;
					name?: string;
					result?: Json | null;
					started_at?: string | null;
				};
				Relationships: [];
			};
			ledger_entries: {
				Row: {
					account: string;
					amount_cents: number;
					at: string;
					id: number;
					kind: string;
					order_id: string | null;
					part: string | null;
					shop_id: string | null;
					shop_order_id: string | null;
					town_id: string;
					txn: string;
					vat_bp: number | null;
				};
				ComputedFields: never;
				Insert: {
					account: string;
					amount_cents: number;
					at?: string;
					id?: never;
					kind: string;
					order_id?: string | null;
					part?: string | null;
					shop_id?: string | null;
					shop_order_id?: string | null;
					town_id: string;
					txn: string;
					vat_bp?: number | null;
				};
				Update: {
					account?: string;
					amount_cents?: number;
					at?: string;
					id?: never;
					kind?: string;
					order_id?: string | null;
					part?: string | null;
					shop_id?: string | null;
					shop_order_id?: string | null;
					town_id?: string;
					txn?: string;
					vat_bp?: number | null;
				};
				Relationships: [
					{
						foreignKeyName: 'ledger_entries_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'ledger_entries_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'ledger_entries_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'ledger_entries_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			members: {
				Row: {
					created_at: string;
					email: string;
					id: string;
					person_id: string | null;
					removed_at: string | null;
					role: string;
					shop_id: string;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					email: string;
					id?: string;
					person_id?: string | null;
					removed_at?: string | null;
					role: string;
					shop_id: string;
				};
				Update: {
					created_at?: string;
					email?: string;
					id?: string;
					person_id?: string | null;
					removed_at?: string | null;
					role?: string;
					shop_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'members_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'members_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			operations: {
				Row: {
					args: NonNullable<Json>;
					base: NonNullable<Json>;
					clerk_id: string | null;
					code: string | null;
					detail: NonNullable<Json>;
					device_at: string | null;
					device_id: string;
					entity_id: string;
					entity_table: string;
					id: string;
					instance: string | null;
					kind: string;
					outcome: string;
					payload_hash: string;
					person_id: string | null;
					received_at: string;
					review: string | null;
					review_revision: number | null;
					revision: number | null;
					seq: number;
					shop_id: string;
					tapped_at: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					args: NonNullable<Json>;
					base: NonNullable<Json>;
					clerk_id?: string | null;
					code?: string | null;
					detail?: NonNullable<Json>;
					device_at?: string | null;
					device_id: string;
					entity_id: string;
					entity_table: string;
					id: string;
					instance?: string | null;
					kind: string;
					outcome: string;
					payload_hash: string;
					person_id?: string | null;
					received_at?: string;
					review?: string | null;
					review_revision?: number | null;
					revision?: number | null;
					seq: number;
					shop_id: string;
					tapped_at?: string;
					version: number;
				};
				Update: {
					args?: NonNullable<Json>;
					base?: NonNullable<Json>;
					clerk_id?: string | null;
					code?: string | null;
					detail?: NonNullable<Json>;
					device_at?: string | null;
					device_id?: string;
					entity_id?: string;
					entity_table?: string;
					id?: string;
					instance?: string | null;
					kind?: string;
					outcome?: string;
					payload_hash?: string;
					person_id?: string | null;
					received_at?: string;
					review?: string | null;
					review_revision?: number | null;
					revision?: number | null;
					seq?: number;
					shop_id?: string;
					tapped_at?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'operations_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
				];
			};
			order_alarms: {
				Row: {
					due_at: string;
					ended_at: string | null;
					outcome: string | null;
					shop_id: string;
					shop_order_id: string;
					step: string;
				};
				ComputedFields: never;
				Insert: {
					due_at: string;
					ended_at?: string | null;
					outcome?: string | null;
					shop_id: string;
					shop_order_id: string;
					step: string;
				};
				Update: {
					due_at?: string;
					ended_at?: string | null;
					outcome?: string | null;
					shop_id?: string;
					shop_order_id?: string;
					step?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'order_alarms_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'order_alarms_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
				];
			};
			order_events: {
				Row: {
					at: string;
					detail: NonNullable<Json>;
					id: string;
					kind: string;
					operation_id: string | null;
					order_id: string;
					person_id: string | null;
					shop_id: string | null;
					shop_order_id: string | null;
				};
				ComputedFields: never;
				Insert: {
					at?: string;
					detail?: NonNullable<Json>;
					id?: string;
					kind: string;
					operation_id?: string | null;
					order_id: string;
					person_id?: string | null;
					shop_id?: string | null;
					shop_order_id?: string | null;
				};
				Update: {
					at?: string;
					detail?: NonNullable<Json>;
					id?: string;
					kind?: string;
					operation_id?: string | null;
					order_id?: string;
					person_id?: string | null;
					shop_id?: string | null;
					shop_order_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'order_events_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'order_events_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'order_events_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'order_events_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
				];
			};
			order_lines: {
				Row: {
					commission_bp: number;
					commission_cents: number;
					id: string;
					label: string;
					missing_quantity: number;
					photo_path: string | null;
					position: number;
					product_id: string;
					quantity: number;
					returned_quantity: number;
					shop_id: string;
					shop_order_id: string;
					title: string;
					total_cents: number;
					unit_price_cents: number;
					variant_id: string;
					vat_bp: number;
					withdrawal_exception: string | null;
				};
				ComputedFields: never;
				Insert: {
					commission_bp: number;
					commission_cents: number;
					id?: string;
					label: string;
					missing_quantity?: number;
					photo_path?: string | null;
					position?: number;
					product_id: string;
					quantity: number;
					returned_quantity?: number;
					shop_id: string;
					shop_order_id: string;
					title: string;
					total_cents?: never;
					unit_price_cents: number;
					variant_id: string;
					vat_bp: number;
					withdrawal_exception?: string | null;
				};
				Update: {
					commission_bp?: number;
					commission_cents?: number;
					id?: string;
					label?: string;
					missing_quantity?: number;
					photo_path?: string | null;
					position?: number;
					product_id?: string;
					quantity?: number;
					returned_quantity?: number;
					shop_id?: string;
					shop_order_id?: string;
					title?: string;
					total_cents?: never;
					unit_price_cents?: number;
					variant_id?: string;
					vat_bp?: number;
					withdrawal_exception?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'order_lines_product_id_fkey';
						columns: ['product_id'];
						isOneToOne: false;
						referencedRelation: 'products';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'order_lines_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'order_lines_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'order_lines_variant_id_fkey';
						columns: ['variant_id'];
						isOneToOne: false;
						referencedRelation: 'variants';
						referencedColumns: ['id'];
					},
				];
			};
			orders: {
				Row: {
					address: Json | null;
					contact_email: string;
					contact_name: string;
					contact_phone: string;
					delivery_cents: number;
					fulfilment: string;
					id: string;
					items_cents: number;
					lang: string;
					payload_hash: string;
					payment: string;
					person_id: string | null;
					placed_at: string;
					token: string;
					total_cents: number;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					address?: Json | null;
					contact_email: string;
					contact_name: string;
					contact_phone?: string;
					delivery_cents?: number;
					fulfilment: string;
					id: string;
					items_cents: number;
					lang: string;
					payload_hash: string;
					payment: string;
					person_id?: string | null;
					placed_at?: string;
					token?: string;
					total_cents?: never;
					town_id: string;
				};
				Update: {
					address?: Json | null;
					contact_email?: string;
					contact_name?: string;
					contact_phone?: string;
					delivery_cents?: number;
					fulfilment?: string;
					id?: string;
					items_cents?: number;
					lang?: string;
					payload_hash?: string;
					payment?: string;
					person_id?: string | null;
					placed_at?: string;
					token?: string;
					total_cents?: never;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'orders_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'orders_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			payment_events: {
				Row: {
					account: string | null;
					at: string;
					id: string;
					order_id: string | null;
					type: string;
				};
				ComputedFields: never;
				Insert: {
					account?: string | null;
					at?: string;
					id: string;
					order_id?: string | null;
					type: string;
				};
				Update: {
					account?: string | null;
					at?: string;
					id?: string;
					order_id?: string | null;
					type?: string;
				};
				Relationships: [];
			};
			payments: {
				Row: {
					amount_cents: number;
					attempt: number;
					charge: string | null;
					created_at: string;
					delivery_cents: number;
					expires_at: string | null;
					fee_cents: number;
					looked_at: string | null;
					order_id: string;
					paid_at: string | null;
					payment_intent: string | null;
					refunded_cents: number;
					session: string | null;
					session_url: string | null;
					settle_at: string | null;
					state: string;
					trouble: string | null;
				};
				ComputedFields: never;
				Insert: {
					amount_cents: number;
					attempt?: number;
					charge?: string | null;
					created_at?: string;
					delivery_cents?: number;
					expires_at?: string | null;
					fee_cents?: number;
					looked_at?: string | null;
					order_id: string;
					paid_at?: string | null;
					payment_intent?: string | null;
					refunded_cents?: number;
					session?: string | null;
					session_url?: string | null;
					settle_at?: string | null;
					state?: string;
					trouble?: string | null;
				};
				Update: {
					amount_cents?: number;
					attempt?: number;
					charge?: string | null;
					created_at?: string;
					delivery_cents?: number;
					expires_at?: string | null;
					fee_cents?: number;
					looked_at?: string | null;
					order_id?: string;
					paid_at?: string | null;
					payment_intent?: string | null;
					refunded_cents?: number;
					session?: string | null;
					session_url?: string | null;
					settle_at?: string | null;
					state?: string;
					trouble?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'payments_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: true;
						referencedRelation: 'orders';
						referencedColumns: ['id'];
					},
				];
			};
			people: {
				Row: {
					created_at: string;
					email: string;
					id: string;
					lang: string;
					name: string;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					email: string;
					id: string;
					lang?: string;
					name?: string;
				};
				Update: {
					created_at?: string;
					email?: string;
					id?: string;
					lang?: string;
					name?: string;
				};
				Relationships: [];
			};
			photos: {
				Row: {
					alt: string;
					created_at: string;
					height: number;
					id: string;
					path: string;
					position: number;
					product_id: string | null;
					shop_id: string;
					tint: string;
					width: number;
				};
				ComputedFields: never;
				Insert: {
					alt?: string;
					created_at?: string;
					height: number;
					id?: string;
					path: string;
					position?: number;
					product_id?: string | null;
					shop_id: string;
					tint?: string;
					width: number;
				};
				Update: {
					alt?: string;
					created_at?: string;
					height?: number;
					id?: string;
					path?: string;
					position?: number;
					product_id?: string | null;
					shop_id?: string;
					tint?: string;
					width?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'photos_product_id_fkey';
						columns: ['product_id'];
						isOneToOne: false;
						referencedRelation: 'products';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'photos_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			places: {
				Row: {
					found_at: string;
					key: string;
					lat: number;
					lng: number;
				};
				ComputedFields: never;
				Insert: {
					found_at?: string;
					key: string;
					lat: number;
					lng: number;
				};
				Update: {
					found_at?: string;
					key?: string;
					lat?: number;
					lng?: number;
				};
				Relationships: [];
			};
			products: {
				Row: {
					brand: string;
					category_id: string;
					confirmed_at: string | null;
					created_at: string;
					description: string;
					facts: NonNullable<Json>;
					held: boolean;
					id: string;
					in_stock: boolean;
					is_visible: boolean;
					max_price_cents: number;
					min_price_cents: number;
					published_at: string;
					revision: number;
					search: unknown;
					shop_id: string;
					shown_until: string;
					slug: string;
					state: string;
					sure_until: string;
					title: string;
					titled: boolean;
					town_id: string;
					updated_at: string;
					vat_bp: number;
					withdrawal_exception: string | null;
				};
				ComputedFields: never;
				Insert: {
					brand?: string;
					category_id: string;
					confirmed_at?: string | null;
					created_at?: string;
					description?: string;
					facts?: NonNullable<Json>;
					held?: boolean;
					id?: string;
					in_stock?: boolean;
					is_visible?: boolean;
					max_price_cents?: number;
					min_price_cents?: number;
					published_at?: string;
					revision?: number;
					search?: unknown;
					shop_id: string;
					shown_until?: string;
					slug: string;
					state?: string;
					sure_until?: string;
					title: string;
					titled?: boolean;
					town_id: string;
					updated_at?: string;
					vat_bp?: number;
					withdrawal_exception?: string | null;
				};
				Update: {
					brand?: string;
					category_id?: string;
					confirmed_at?: string | null;
					created_at?: string;
					description?: string;
					facts?: NonNullable<Json>;
					held?: boolean;
					id?: string;
					in_stock?: boolean;
					is_visible?: boolean;
					max_price_cents?: number;
					min_price_cents?: number;
					published_at?: string;
					revision?: number;
					search?: unknown;
					shop_id?: string;
					shown_until?: string;
					slug?: string;
					state?: string;
					sure_until?: string;
					title?: string;
					titled?: boolean;
					town_id?: string;
					updated_at?: string;
					vat_bp?: number;
					withdrawal_exception?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'products_category_id_fkey';
						columns: ['category_id'];
						isOneToOne: false;
						referencedRelation: 'categories';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'products_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'products_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			refund_lines: {
				Row: {
					amount_cents: number;
					commission_cents: number;
					order_line_id: string;
					refund_id: string;
					shop_order_id: string;
					vat_bp: number;
				};
				ComputedFields: never;
				Insert: {
					amount_cents: number;
					commission_cents: number;
					order_line_id: string;
					refund_id: string;
					shop_order_id: string;
					vat_bp: number;
				};
				Update: {
					amount_cents?: number;
					commission_cents?: number;
					order_line_id?: string;
					refund_id?: string;
					shop_order_id?: string;
					vat_bp?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'refund_lines_order_line_id_fkey';
						columns: ['order_line_id'];
						isOneToOne: false;
						referencedRelation: 'order_lines';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'refund_lines_refund_id_fkey';
						columns: ['refund_id'];
						isOneToOne: false;
						referencedRelation: 'refunds';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'refund_lines_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
				];
			};
			refunds: {
				Row: {
					amount_cents: number;
					attempt: number;
					created_at: string;
					delivery_cents: number;
					fee_cents: number;
					id: string;
					last_error: string | null;
					next_try_at: string;
					order_id: string;
					refund: string | null;
					sent_at: string | null;
					state: string;
					stray_intent: string | null;
					tries: number;
				};
				ComputedFields: never;
				Insert: {
					amount_cents: number;
					attempt?: number;
					created_at?: string;
					delivery_cents?: number;
					fee_cents?: number;
					id?: string;
					last_error?: string | null;
					next_try_at?: string;
					order_id: string;
					refund?: string | null;
					sent_at?: string | null;
					state?: string;
					stray_intent?: string | null;
					tries?: number;
				};
				Update: {
					amount_cents?: number;
					attempt?: number;
					created_at?: string;
					delivery_cents?: number;
					fee_cents?: number;
					id?: string;
					last_error?: string | null;
					next_try_at?: string;
					order_id?: string;
					refund?: string | null;
					sent_at?: string | null;
					state?: string;
					stray_intent?: string | null;
					tries?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'refunds_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'payments';
						referencedColumns: ['order_id'];
					},
				];
			};
			reversals: {
				Row: {
					amount_cents: number;
					attempt: number;
					done_at: string | null;
					last_error: string | null;
					next_try_at: string;
					order_id: string;
					refund_id: string;
					reversal: string | null;
					shop_id: string;
					shop_order_id: string;
					state: string;
					tries: number;
				};
				ComputedFields: never;
				Insert: {
					amount_cents: number;
					attempt?: number;
					done_at?: string | null;
					last_error?: string | null;
					next_try_at?: string;
					order_id: string;
					refund_id: string;
					reversal?: string | null;
					shop_id: string;
					shop_order_id: string;
					state?: string;
					tries?: number;
				};
				Update: {
					amount_cents?: number;
					attempt?: number;
					done_at?: string | null;
					last_error?: string | null;
					next_try_at?: string;
					order_id?: string;
					refund_id?: string;
					reversal?: string | null;
					shop_id?: string;
					shop_order_id?: string;
					state?: string;
					tries?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'reversals_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'payments';
						referencedColumns: ['order_id'];
					},
					{
						foreignKeyName: 'reversals_refund_id_fkey';
						columns: ['refund_id'];
						isOneToOne: false;
						referencedRelation: 'refunds';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'reversals_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'reversals_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'transfers';
						referencedColumns: ['shop_order_id'];
					},
				];
			};
			run_parcels: {
				Row: {
					drop_stop: string;
					order_id: string;
					pickup_stop: string | null;
					return_stop: string | null;
					run_id: string;
					shop_id: string;
					shop_order_id: string;
					state: string;
					was_collected: boolean;
				};
				ComputedFields: never;
				Insert: {
					drop_stop: string;
					order_id: string;
					pickup_stop?: string | null;
					return_stop?: string | null;
					run_id: string;
					shop_id: string;
					shop_order_id: string;
					state?: string;
					was_collected?: boolean;
				};
				Update: {
					drop_stop?: string;
					order_id?: string;
					pickup_stop?: string | null;
					return_stop?: string | null;
					run_id?: string;
					shop_id?: string;
					shop_order_id?: string;
					state?: string;
					was_collected?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: 'run_parcels_drop_stop_fkey';
						columns: ['drop_stop'];
						isOneToOne: false;
						referencedRelation: 'run_stops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_parcels_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_parcels_pickup_stop_fkey';
						columns: ['pickup_stop'];
						isOneToOne: false;
						referencedRelation: 'run_stops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_parcels_return_stop_fkey';
						columns: ['return_stop'];
						isOneToOne: false;
						referencedRelation: 'run_stops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_parcels_run_id_fkey';
						columns: ['run_id'];
						isOneToOne: false;
						referencedRelation: 'runs';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_parcels_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_parcels_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
				];
			};
			run_stops: {
				Row: {
					at: string | null;
					id: string;
					kind: string;
					news: string | null;
					news_at: string | null;
					order_id: string | null;
					planned_at: string;
					position: number;
					revision: number;
					run_id: string;
					said: NonNullable<Json>;
					shop_id: string | null;
					state: string;
					told: string | null;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					at?: string | null;
					id?: string;
					kind: string;
					news?: string | null;
					news_at?: string | null;
					order_id?: string | null;
					planned_at: string;
					position: number;
					revision?: number;
					run_id: string;
					said?: NonNullable<Json>;
					shop_id?: string | null;
					state?: string;
					told?: string | null;
					town_id: string;
				};
				Update: {
					at?: string | null;
					id?: string;
					kind?: string;
					news?: string | null;
					news_at?: string | null;
					order_id?: string | null;
					planned_at?: string;
					position?: number;
					revision?: number;
					run_id?: string;
					said?: NonNullable<Json>;
					shop_id?: string | null;
					state?: string;
					told?: string | null;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'run_stops_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_stops_run_id_fkey';
						columns: ['run_id'];
						isOneToOne: false;
						referencedRelation: 'runs';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_stops_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'run_stops_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			runs: {
				Row: {
					courier_id: string | null;
					created_at: string;
					created_by: string | null;
					ended_at: string | null;
					forgotten_at: string | null;
					id: string;
					on_date: string;
					revision: number;
					started_at: string | null;
					starts_at: string;
					state: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					courier_id?: string | null;
					created_at?: string;
					created_by?: string | null;
					ended_at?: string | null;
					forgotten_at?: string | null;
					id: string;
					on_date: string;
					revision?: number;
					started_at?: string | null;
					starts_at: string;
					state?: string;
					town_id: string;
				};
				Update: {
					courier_id?: string | null;
					created_at?: string;
					created_by?: string | null;
					ended_at?: string | null;
					forgotten_at?: string | null;
					id?: string;
					on_date?: string;
					revision?: number;
					started_at?: string | null;
					starts_at?: string;
					state?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'runs_courier_id_fkey';
						columns: ['courier_id'];
						isOneToOne: false;
						referencedRelation: 'town_staff';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'runs_created_by_fkey';
						columns: ['created_by'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'runs_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			search_misses: {
				Row: {
					count: number;
					day: string;
					term: string;
					town_id: string;
					trade: string;
				};
				ComputedFields: never;
				Insert: {
					count?: number;
					day: string;
					term: string;
					town_id: string;
					trade?: string;
				};
				Update: {
					count?: number;
					day?: string;
					term?: string;
					town_id?: string;
					trade?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'search_misses_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			search_words: {
				Row: {
					town_id: string;
					word: string;
				};
				ComputedFields: never;
				Insert: {
					town_id: string;
					word: string;
				};
				Update: {
					town_id?: string;
					word?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'search_words_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			shop_accounts: {
				Row: {
					account: string | null;
					payouts_active: boolean;
					requirements: NonNullable<Json>;
					shop_id: string;
					transfers_active: boolean;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					account?: string | null;
					payouts_active?: boolean;
					requirements?: NonNullable<Json>;
					shop_id: string;
					transfers_active?: boolean;
					updated_at?: string;
				};
				Update: {
					account?: string | null;
					payouts_active?: boolean;
					requirements?: NonNullable<Json>;
					shop_id?: string;
					transfers_active?: boolean;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'shop_accounts_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: true;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			shop_events: {
				Row: {
					at: string;
					detail: NonNullable<Json>;
					id: string;
					kind: string;
					person_id: string | null;
					role: string | null;
					shop_id: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					at?: string;
					detail?: NonNullable<Json>;
					id?: string;
					kind: string;
					person_id?: string | null;
					role?: string | null;
					shop_id: string;
					town_id: string;
				};
				Update: {
					at?: string;
					detail?: NonNullable<Json>;
					id?: string;
					kind?: string;
					person_id?: string | null;
					role?: string | null;
					shop_id?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'shop_events_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'shop_events_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'shop_events_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			shop_health: {
				Row: {
					last_order_at: string | null;
					last_tap_at: string | null;
					owes_cents: number;
					products: number;
					refreshed_at: string;
					shop_id: string;
					stale: number;
					town_id: string;
					without_photo: number;
				};
				ComputedFields: never;
				Insert: {
					last_order_at?: string | null;
					last_tap_at?: string | null;
					owes_cents?: number;
					products?: number;
					refreshed_at?: string;
					shop_id: string;
					stale?: number;
					town_id: string;
					without_photo?: number;
				};
				Update: {
					last_order_at?: string | null;
					last_tap_at?: string | null;
					owes_cents?: number;
					products?: number;
					refreshed_at?: string;
					shop_id?: string;
					stale?: number;
					town_id?: string;
					without_photo?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'shop_health_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: true;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'shop_health_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			shop_hour_exceptions: {
				Row: {
					closes: string | null;
					id: string;
					note: string;
					on_date: string;
					opens: string | null;
					shop_id: string;
				};
				ComputedFields: never;
				Insert: {
					closes?: string | null;
					id?: string;
					note?: string;
					on_date: string;
					opens?: string | null;
					shop_id: string;
				};
				Update: {
					closes?: string | null;
					id?: string;
					note?: string;
					on_date?: string;
					opens?: string | null;
					shop_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'shop_hour_exceptions_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			shop_hours: {
				Row: {
					closes: string;
					opens: string;
					shop_id: string;
					weekday: number;
				};
				ComputedFields: never;
				Insert: {
					closes: string;
					opens: string;
					shop_id: string;
					weekday: number;
				};
				Update: {
					closes?: string;
					opens?: string;
					shop_id?: string;
					weekday?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'shop_hours_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			shop_orders: {
				Row: {
					accepted_at: string | null;
					attention: string | null;
					brought_back_at: string | null;
					code: string;
					collected_at: string | null;
					confirm_by: string | null;
					delivered_at: string | null;
					ended_at: string | null;
					id: string;
					items_cents: number;
					order_id: string;
					payment: string;
					placed_at: string;
					ready_at: string | null;
					refusal_note: string | null;
					refusal_reason: string | null;
					revision: number;
					shop_id: string;
					slot_ends_at: string;
					slot_starts_at: string;
					state: string;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					accepted_at?: string | null;
					attention?: string | null;
					brought_back_at?: string | null;
					code: string;
					collected_at?: string | null;
					confirm_by?: string | null;
					delivered_at?: string | null;
					ended_at?: string | null;
					id?: string;
					items_cents: number;
					order_id: string;
					payment?: string;
					placed_at?: string;
					ready_at?: string | null;
					refusal_note?: string | null;
					refusal_reason?: string | null;
					revision?: number;
					shop_id: string;
					slot_ends_at: string;
					slot_starts_at: string;
					state?: string;
					updated_at?: string;
				};
				Update: {
					accepted_at?: string | null;
					attention?: string | null;
					brought_back_at?: string | null;
					code?: string;
					collected_at?: string | null;
					confirm_by?: string | null;
					delivered_at?: string | null;
					ended_at?: string | null;
					id?: string;
					items_cents?: number;
					order_id?: string;
					payment?: string;
					placed_at?: string;
					ready_at?: string | null;
					refusal_note?: string | null;
					refusal_reason?: string | null;
					revision?: number;
					shop_id?: string;
					slot_ends_at?: string;
					slot_starts_at?: string;
					state?: string;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'shop_orders_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'shop_orders_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			shop_revisions: {
				Row: {
					advanced_by: unknown;
					epoch: string;
					pruned_to: number;
					revision: number;
					shop_id: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					advanced_by?: unknown;
					epoch?: string;
					pruned_to?: number;
					revision?: number;
					shop_id: string;
					town_id: string;
				};
				Update: {
					advanced_by?: unknown;
					epoch?: string;
					pruned_to?: number;
					revision?: number;
					shop_id?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'shop_revisions_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: true;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'shop_revisions_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			shops: {
				Row: {
					accepts_online: boolean;
					city: string;
					created_at: string;
					email: string;
					help_until: string | null;
					id: string;
					lat: number;
					legal_address: string;
					legal_name: string;
					lng: number;
					name: string;
					phone: string;
					postcode: string;
					preparation_minutes: number;
					register_number: string;
					revision: number;
					slot_capacity: number;
					slot_minutes: number;
					slug: string;
					state: string;
					state_by: string | null;
					state_reason: string;
					story: string;
					street: string;
					tagline: string;
					terms_accepted_at: string | null;
					town_id: string;
					trade_id: string;
					updated_at: string;
					vat_number: string;
				};
				ComputedFields: never;
				Insert: {
					accepts_online?: boolean;
					city: string;
					created_at?: string;
					email?: string;
					help_until?: string | null;
					id?: string;
					lat: number;
					legal_address?: string;
					legal_name?: string;
					lng: number;
					name: string;
					phone?: string;
					postcode: string;
					preparation_minutes?: number;
					register_number?: string;
					revision?: number;
					slot_capacity?: number;
					slot_minutes?: number;
					slug: string;
					state?: string;
					state_by?: string | null;
					state_reason?: string;
					story?: string;
					street: string;
					tagline?: string;
					terms_accepted_at?: string | null;
					town_id: string;
					trade_id: string;
					updated_at?: string;
					vat_number?: string;
				};
				Update: {
					accepts_online?: boolean;
					city?: string;
					created_at?: string;
					email?: string;
					help_until?: string | null;
					id?: string;
					lat?: number;
					legal_address?: string;
					legal_name?: string;
					lng?: number;
					name?: string;
					phone?: string;
					postcode?: string;
					preparation_minutes?: number;
					register_number?: string;
					revision?: number;
					slot_capacity?: number;
					slot_minutes?: number;
					slug?: string;
					state?: string;
					state_by?: string | null;
					state_reason?: string;
					story?: string;
					street?: string;
					tagline?: string;
					terms_accepted_at?: string | null;
					town_id?: string;
					trade_id?: string;
					updated_at?: string;
					vat_number?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'shops_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'shops_trade_id_fkey';
						columns: ['trade_id'];
						isOneToOne: false;
						referencedRelation: 'categories';
						referencedColumns: ['id'];
					},
				];
			};
			stock_moves: {
				Row: {
					at: string;
					id: string;
					kind: string;
					on_hand_delta: number;
					operation_id: string | null;
					order_line_id: string | null;
					person_id: string | null;
					reserved_delta: number;
					shop_id: string;
					variant_id: string;
				};
				ComputedFields: never;
				Insert: {
					at?: string;
					id?: string;
					kind: string;
					on_hand_delta?: number;
					operation_id?: string | null;
					order_line_id?: string | null;
					person_id?: string | null;
					reserved_delta?: number;
					shop_id: string;
					variant_id: string;
				};
				Update: {
					at?: string;
					id?: string;
					kind?: string;
					on_hand_delta?: number;
					operation_id?: string | null;
					order_line_id?: string | null;
					person_id?: string | null;
					reserved_delta?: number;
					shop_id?: string;
					variant_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'stock_moves_order_line_id_fkey';
						columns: ['order_line_id'];
						isOneToOne: false;
						referencedRelation: 'order_lines';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'stock_moves_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'stock_moves_variant_id_fkey';
						columns: ['variant_id'];
						isOneToOne: false;
						referencedRelation: 'variants';
						referencedColumns: ['id'];
					},
				];
			};
			tombstones: {
				Row: {
					at: string;
					revision: number;
					row_id: string;
					shop_id: string;
					table_name: string;
				};
				ComputedFields: never;
				Insert: {
					at?: string;
					revision: number;
					row_id: string;
					shop_id: string;
					table_name: string;
				};
				Update: {
					at?: string;
					revision?: number;
					row_id?: string;
					shop_id?: string;
					table_name?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'tombstones_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			town_changes: {
				Row: {
					after: Json | null;
					at: string;
					before: Json | null;
					field: string;
					id: string;
					person_id: string | null;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					after?: Json | null;
					at?: string;
					before?: Json | null;
					field: string;
					id?: string;
					person_id?: string | null;
					town_id: string;
				};
				Update: {
					after?: Json | null;
					at?: string;
					before?: Json | null;
					field?: string;
					id?: string;
					person_id?: string | null;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'town_changes_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'town_changes_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			town_day_shops: {
				Row: {
					alive_shops: number | null;
					day: string;
					open_shops: number | null;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					alive_shops?: number | null;
					day: string;
					open_shops?: number | null;
					town_id: string;
				};
				Update: {
					alive_shops?: number | null;
					day?: string;
					open_shops?: number | null;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'town_day_shops_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			town_days: {
				Row: {
					day: string;
					orders: number;
					pickups: number;
					put_asides: number;
					sales_cents: number;
					shop_id: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					day: string;
					orders?: number;
					pickups?: number;
					put_asides?: number;
					sales_cents?: number;
					shop_id: string;
					town_id: string;
				};
				Update: {
					day?: string;
					orders?: number;
					pickups?: number;
					put_asides?: number;
					sales_cents?: number;
					shop_id?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'town_days_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'town_days_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			town_staff: {
				Row: {
					created_at: string;
					email: string;
					id: string;
					person_id: string | null;
					removed_at: string | null;
					role: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					email: string;
					id?: string;
					person_id?: string | null;
					removed_at?: string | null;
					role: string;
					town_id: string;
				};
				Update: {
					created_at?: string;
					email?: string;
					id?: string;
					person_id?: string | null;
					removed_at?: string | null;
					role?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'town_staff_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'town_staff_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			towns: {
				Row: {
					alarm_owner_minutes: number;
					alarm_pause_minutes: number;
					alarm_town_minutes: number;
					commission_bp: number;
					commission_vat_bp: number;
					confirm_minutes: number;
					created_at: string;
					delivery_fee_cents: number;
					hosts: string[];
					id: string;
					name: string;
					online_payment: boolean;
					operator: NonNullable<Json>;
					postcodes: string[];
					revision: number;
					slug: string;
					texts: NonNullable<Json>;
					theme: NonNullable<Json>;
					zone: string;
				};
				ComputedFields: never;
				Insert: {
					alarm_owner_minutes?: number;
					alarm_pause_minutes?: number;
					alarm_town_minutes?: number;
					commission_bp?: number;
					commission_vat_bp?: number;
					confirm_minutes?: number;
					created_at?: string;
					delivery_fee_cents?: number;
					hosts?: string[];
					id?: string;
					name: string;
					online_payment?: boolean;
					operator?: NonNullable<Json>;
					postcodes?: string[];
					revision?: number;
					slug: string;
					texts?: NonNullable<Json>;
					theme?: NonNullable<Json>;
					zone?: string;
				};
				Update: {
					alarm_owner_minutes?: number;
					alarm_pause_minutes?: number;
					alarm_town_minutes?: number;
					commission_bp?: number;
					commission_vat_bp?: number;
					confirm_minutes?: number;
					created_at?: string;
					delivery_fee_cents?: number;
					hosts?: string[];
					id?: string;
					name?: string;
					online_payment?: boolean;
					operator?: NonNullable<Json>;
					postcodes?: string[];
					revision?: number;
					slug?: string;
					texts?: NonNullable<Json>;
					theme?: NonNullable<Json>;
					zone?: string;
				};
				Relationships: [];
			};
			transfers: {
				Row: {
					amount_cents: number;
					attempt: number;
					last_error: string | null;
					next_try_at: string;
					order_id: string;
					reversed_cents: number;
					sent_at: string | null;
					shop_id: string;
					shop_order_id: string;
					state: string;
					transfer: string | null;
					tries: number;
				};
				ComputedFields: never;
				Insert: {
					amount_cents: number;
					attempt?: number;
					last_error?: string | null;
					next_try_at?: string;
					order_id: string;
					reversed_cents?: number;
					sent_at?: string | null;
					shop_id: string;
					shop_order_id: string;
					state?: string;
					transfer?: string | null;
					tries?: number;
				};
				Update: {
					amount_cents?: number;
					attempt?: number;
					last_error?: string | null;
					next_try_at?: string;
					order_id?: string;
					reversed_cents?: number;
					sent_at?: string | null;
					shop_id?: string;
					shop_order_id?: string;
					state?: string;
					transfer?: string | null;
					tries?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'transfers_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'payments';
						referencedColumns: ['order_id'];
					},
					{
						foreignKeyName: 'transfers_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'transfers_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: true;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
				];
			};
			variants: {
				Row: {
					archived_at: string | null;
					available: number;
					barcode: string | null;
					created_at: string;
					id: string;
					label: string;
					measure_unit: string | null;
					measure_value: number | null;
					on_hand: number;
					position: number;
					price_cents: number;
					product_id: string;
					reserved: number;
					revision: number;
					shop_id: string;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					archived_at?: string | null;
					available?: never;
					barcode?: string | null;
					created_at?: string;
					id?: string;
					label?: string;
					measure_unit?: string | null;
					measure_value?: number | null;
					on_hand?: number;
					position?: number;
					price_cents: number;
					product_id: string;
					reserved?: number;
					revision?: number;
					shop_id: string;
					updated_at?: string;
				};
				Update: {
					archived_at?: string | null;
					available?: never;
					barcode?: string | null;
					created_at?: string;
					id?: string;
					label?: string;
					measure_unit?: string | null;
					measure_value?: number | null;
					on_hand?: number;
					position?: number;
					price_cents?: number;
					product_id?: string;
					reserved?: number;
					revision?: number;
					shop_id?: string;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'variants_product_id_fkey';
						columns: ['product_id'];
						isOneToOne: false;
						referencedRelation: 'products';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'variants_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
				];
			};
			visits: {
				Row: {
					ended_at: string | null;
					id: string;
					person_id: string | null;
					revision: number;
					started_at: string;
					town_id: string;
				};
				ComputedFields: never;
				Insert: {
					ended_at?: string | null;
					id: string;
					person_id?: string | null;
					revision?: number;
					started_at?: string;
					town_id: string;
				};
				Update: {
					ended_at?: string | null;
					id?: string;
					person_id?: string | null;
					revision?: number;
					started_at?: string;
					town_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'visits_id_fkey';
						columns: ['id'];
						isOneToOne: true;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'visits_person_id_fkey';
						columns: ['person_id'];
						isOneToOne: false;
						referencedRelation: 'people';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'visits_town_id_fkey';
						columns: ['town_id'];
						isOneToOne: false;
						referencedRelation: 'towns';
						referencedColumns: ['id'];
					},
				];
			};
			withdrawals: {
				Row: {
					contact_email: string;
					contact_name: string;
					ended_at: string | null;
					id: string;
					lines: NonNullable<Json>;
					order_id: string;
					requested_at: string;
					shop_id: string;
					shop_order_id: string;
					state: string;
				};
				ComputedFields: never;
				Insert: {
					contact_email: string;
					contact_name: string;
					ended_at?: string | null;
					id?: string;
					lines: NonNullable<Json>;
					order_id: string;
					requested_at?: string;
					shop_id: string;
					shop_order_id: string;
					state?: string;
				};
				Update: {
					contact_email?: string;
					contact_name?: string;
					ended_at?: string | null;
					id?: string;
					lines?: NonNullable<Json>;
					order_id?: string;
					requested_at?: string;
					shop_id?: string;
					shop_order_id?: string;
					state?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'withdrawals_order_id_fkey';
						columns: ['order_id'];
						isOneToOne: false;
						referencedRelation: 'orders';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'withdrawals_shop_id_fkey';
						columns: ['shop_id'];
						isOneToOne: false;
						referencedRelation: 'shops';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'withdrawals_shop_order_id_fkey';
						columns: ['shop_order_id'];
						isOneToOne: false;
						referencedRelation: 'shop_orders';
						referencedColumns: ['id'];
					},
				];
			};
		};
		Views: {
			[_ in never]: never;
		};
		Functions: {
			accept_invitation: {
				Args: { p_terms?: boolean; p_token: string };
				Returns: Json;
			};
			add_closure: {
				Args: { p_from: string; p_note?: string; p_shop: string; p_to: string };
				Returns: Json;
			};
			allow_help: { Args: { p_days: number; p_shop: string }; Returns: Json };
			assign_run: { Args: { p_courier: string; p_run: string }; Returns: Json };
			begin_payment: { Args: { p_order: string }; Returns: Json };
			cancel_run: { Args: { p_run: string }; Returns: Json };
			cancel_shop_order: {
				Args: { p_shop_order: string; p_token: string };
				Returns: Json;
			};
			change_team: { Args: { p_role: string; p_row: string }; Returns: Json };
			change_town_settings: {
				Args: { p_changes: Json; p_revision: number; p_town: string };
				Returns: Json;
			};
			create_run: {
				Args: {
					p_courier: string;
					p_day: string;
					p_run: string;
					p_starts_at: string;
					p_stops: Json;
					p_town: string;
				};
				Returns: Json;
			};
			desk_apply: {
				Args: { p_event?: string; p_operations: Json; p_shop: string };
				Returns: Json;
			};
			drop_commission_rate: {
				Args: { p_from: string; p_town: string };
				Returns: Json;
			};
			end_job: {
				Args: {
					p_error: string;
					p_holder: string;
					p_name: string;
					p_result: Json;
				};
				Returns: Json;
			};
			enrol_device: {
				Args: {
					p_app_version?: string;
					p_device: string;
					p_name: string;
					p_previous?: string;
					p_shop: string;
				};
				Returns: Json;
			};
			enrol_field_device: {
				Args: {
					p_app_version?: string;
					p_device: string;
					p_name: string;
					p_town: string;
				};
				Returns: Json;
			};
			export_products: {
				Args: { p_after?: string; p_shop: string };
				Returns: Json;
			};
			field_sync: {
				Args: {
					p_cursor?: Json;
					p_device: string;
					p_operations: Json;
					p_report?: Json;
				};
				Returns: Json;
			};
			find_account: { Args: { p_keys: Json }; Returns: Json };
			find_payment: { Args: { p_keys: Json }; Returns: Json };
			forget_old_runs: { Args: Record<PropertyKey, never>; Returns: Json };
			greet_person: {
				Args: { p_lang?: string; p_name?: string };
				Returns: Json;
			};
			invite: {
				Args: {
					p_email: string;
					p_role: string;
					p_shop: string;
					p_town: string;
				};
				Returns: Json;
			};
			issue_commission_invoices: { Args: { p_month: string }; Returns: Json };
			keep_place: {
				Args: { p_lat: number; p_lng: number; p_order: string; p_town: string };
				Returns: Json;
			};
			keep_town_day: { Args: { p_day: string; p_town: string }; Returns: Json };
			list_accounts_to_compare: {
				Args: { p_before: string; p_limit?: number };
				Returns: Json;
			};
			list_commission_debts: { Args: { p_town: string }; Returns: Json };
			list_days_to_keep: { Args: { p_limit: number }; Returns: Json };
			list_deliveries: {
				Args: { p_day: string; p_town: string };
				Returns: Json;
			};
			list_delivery_news: { Args: { p_limit?: number }; Returns: Json };
			list_desk_orders: {
				Args: { p_after?: string; p_filter?: Json; p_shop: string };
				Returns: Json;
			};
			list_desk_products: {
				Args: { p_after?: string; p_shop: string };
				Returns: Json;
			};
			list_due_alarms: { Args: { p_limit: number }; Returns: Json };
			list_jobs: { Args: Record<PropertyKey, never>; Returns: Json };
			list_open_payments: {
				Args: { p_before: string; p_limit?: number };
				Returns: Json;
			};
			list_paid_payments: {
				Args: { p_before: string; p_limit?: number };
				Returns: Json;
			};
			list_payment_troubles: { Args: { p_town: string }; Returns: Json };
			list_payment_work: { Args: { p_limit?: number }; Returns: Json };
			list_runs: { Args: { p_before?: Json; p_town: string }; Returns: Json };
			list_shops: {
				Args: {
					p_after?: string;
					p_limit?: number;
					p_open?: boolean;
					p_town: string;
					p_trade?: string;
				};
				Returns: Json;
			};
			list_sitemap: {
				Args: {
					p_after?: string;
					p_kind: string;
					p_limit?: number;
					p_town: string;
				};
				Returns: Json;
			};
			list_statements: { Args: { p_shop: string }; Returns: Json };
			list_team: { Args: { p_shop: string; p_town: string }; Returns: Json };
			list_town_shops: {
				Args: {
					p_after?: Json;
					p_state?: string;
					p_town: string;
					p_words?: string;
				};
				Returns: Json;
			};
			list_trades: { Args: { p_town: string }; Returns: Json };
			list_withdrawals: { Args: { p_shop: string }; Returns: Json };
			move_shop: {
				Args: {
					p_from: string;
					p_reason?: string;
					p_shop: string;
					p_to: string;
				};
				Returns: Json;
			};
			order_run: { Args: { p_run: string; p_stops: Json }; Returns: Json };
			place_order: { Args: { p_order: Json }; Returns: Json };
			raise_alarm: {
				Args: { p_shop_order: string; p_step: string };
				Returns: Json;
			};
			read_account: { Args: Record<PropertyKey, never>; Returns: Json };
			read_approval: { Args: { p_shop: string }; Returns: Json };
			read_basket: {
				Args: { p_town: string; p_variants: string[] };
				Returns: Json;
			};
			read_dac7: { Args: { p_town: string; p_year: number }; Returns: Json };
			read_desk_figures: { Args: { p_shop: string }; Returns: Json };
			read_desk_shop: { Args: { p_shop: string }; Returns: Json };
			read_home: { Args: { p_town: string }; Returns: Json };
			read_invitation: { Args: { p_token: string }; Returns: Json };
			read_order: { Args: { p_token: string }; Returns: Json };
			read_payment: { Args: { p_order: string }; Returns: Json };
			read_product: { Args: { p_slug: string; p_town: string }; Returns: Json };
			read_results: {
				Args: { p_by: string; p_from: string; p_to: string; p_town: string };
				Returns: Json;
			};
			read_run: { Args: { p_run: string }; Returns: Json };
			read_search_misses: {
				Args: { p_from: string; p_to: string; p_town: string };
				Returns: Json;
			};
			read_shop: {
				Args: { p_after?: string; p_slug: string; p_town: string };
				Returns: Json;
			};
			read_shop_account: { Args: { p_shop: string }; Returns: Json };
			read_shop_order: { Args: { p_shop_order: string }; Returns: Json };
			read_shop_search_misses: { Args: { p_shop: string }; Returns: Json };
			read_slots: {
				Args: { p_days?: number; p_shops: string[] };
				Returns: Json;
			};
			read_statement: {
				Args: { p_month: string; p_shop: string };
				Returns: Json;
			};
			read_town: { Args: { p_host: string }; Returns: Json };
			read_town_health: { Args: { p_town: string }; Returns: Json };
			read_town_overview: { Args: { p_town: string }; Returns: Json };
			read_town_settings: {
				Args: { p_before?: string; p_town: string };
				Returns: Json;
			};
			read_town_text: {
				Args: { p_page: string; p_town: string };
				Returns: Json;
			};
			receive_return: { Args: { p_withdrawal: string }; Returns: Json };
			record_account: {
				Args: { p_facts: Json; p_shop: string };
				Returns: Json;
			};
			record_commission_paid: {
				Args: {
					p_amount_cents: number;
					p_id: string;
					p_more_than_owed?: boolean;
					p_paid_on: string;
					p_reference: string;
					p_shop: string;
				};
				Returns: Json;
			};
			record_dispute: {
				Args: { p_facts: Json; p_order: string };
				Returns: Json;
			};
			record_payment: {
				Args: { p_facts: Json; p_order: string };
				Returns: Json;
			};
			record_payment_event: {
				Args: {
					p_account: string;
					p_id: string;
					p_order: string;
					p_type: string;
				};
				Returns: Json;
			};
			record_refund: {
				Args: { p_outcome: Json; p_refund: string };
				Returns: Json;
			};
			record_reversal: {
				Args: { p_outcome: Json; p_refund: string; p_shop_order: string };
				Returns: Json;
			};
			record_search_misses: { Args: { p_misses: Json }; Returns: Json };
			record_session: {
				Args: {
					p_attempt: number;
					p_order: string;
					p_session: string;
					p_url: string;
				};
				Returns: Json;
			};
			record_told: { Args: { p_news: string; p_stop: string }; Returns: Json };
			record_transfer: {
				Args: { p_outcome: Json; p_shop_order: string };
				Returns: Json;
			};
			refresh_shop_health: { Args: { p_limit: number }; Returns: Json };
			remove_closure: {
				Args: { p_from: string; p_shop: string; p_to: string };
				Returns: Json;
			};
			reopen_silent_shop: { Args: { p_shop: string }; Returns: Json };
			request_withdrawal: {
				Args: {
					p_email: string;
					p_lines: Json;
					p_name: string;
					p_shop_order: string;
					p_token: string;
				};
				Returns: Json;
			};
			retry_refund: { Args: { p_refund: string }; Returns: Json };
			save_shop_hours: {
				Args: { p_hours: Json; p_shop: string };
				Returns: Json;
			};
			save_shop_page: { Args: { p_page: Json; p_shop: string }; Returns: Json };
			search_products: {
				Args: { p_query: Json; p_town: string };
				Returns: Json;
			};
			set_commission_rate: {
				Args: { p_commission_bp: number; p_from: string; p_town: string };
				Returns: Json;
			};
			set_shop_front: {
				Args: { p_photo: Json; p_shop: string };
				Returns: Json;
			};
			snooze_shop_health: { Args: { p_shop: string }; Returns: Json };
			take_invitation_wishes: { Args: { p_limit?: number }; Returns: Json };
			take_job: {
				Args: {
					p_every_seconds: number;
					p_holder: string;
					p_name: string;
					p_seconds: number;
				};
				Returns: Json;
			};
			take_payment_work: { Args: { p_order: string }; Returns: Json };
			till_sync: {
				Args: {
					p_cursor?: Json;
					p_device: string;
					p_operations: Json;
					p_report?: Json;
				};
				Returns: Json;
			};
			town_revision: { Args: { p_town: string }; Returns: number };
			undo_commission_paid: { Args: { p_id: string }; Returns: Json };
			withdraw_invitation: { Args: { p_invitation: string }; Returns: Json };
			write_to_shop: {
				Args: { p_shop: string; p_text: string };
				Returns: Json;
			};
		};
		Enums: {
			[_ in never]: never;
		};
		CompositeTypes: {
			[_ in never]: never;
		};
	};
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<
	keyof Database,
	'public'
>];

export type Tables<
	DefaultSchemaTableNameOrOptions extends
		| keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
		| { schema: keyof DatabaseWithoutInternals },
	TableName extends (DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
				DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
		: never) = never,
> = DefaultSchemaTableNameOrOptions extends {
	schema: keyof DatabaseWithoutInternals;
}
	? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
			DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
			Row: infer R;
		}
		? R
		: never
	: DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] &
				DefaultSchema['Views'])
		? (DefaultSchema['Tables'] &
				DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
				Row: infer R;
			}
			? R
			: never
		: never;

export type TablesInsert<
	DefaultSchemaTableNameOrOptions extends
		keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
	TableName extends (DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
		: never) = never,
> = DefaultSchemaTableNameOrOptions extends {
	schema: keyof DatabaseWithoutInternals;
}
	? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
			Insert: infer I;
		}
		? I
		: never
	: DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
		? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
				Insert: infer I;
			}
			? I
			: never
		: never;

export type TablesUpdate<
	DefaultSchemaTableNameOrOptions extends
		keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
	TableName extends (DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
		: never) = never,
> = DefaultSchemaTableNameOrOptions extends {
	schema: keyof DatabaseWithoutInternals;
}
	? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
			Update: infer U;
		}
		? U
		: never
	: DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
		? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
				Update: infer U;
			}
			? U
			: never
		: never;

export type Enums<
	DefaultSchemaEnumNameOrOptions extends
		keyof DefaultSchema['Enums'] | { schema: keyof DatabaseWithoutInternals },
	EnumName extends (DefaultSchemaEnumNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
		: never) = never,
> = DefaultSchemaEnumNameOrOptions extends {
	schema: keyof DatabaseWithoutInternals;
}
	? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
	: DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
		? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
		: never;

export type CompositeTypes<
	PublicCompositeTypeNameOrOptions extends
		| keyof DefaultSchema['CompositeTypes']
		| { schema: keyof DatabaseWithoutInternals },
	CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
		: never) = never,
> = PublicCompositeTypeNameOrOptions extends {
	schema: keyof DatabaseWithoutInternals;
}
	? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
	: PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
		? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
		: never;

export const Constants = {
	public: {
		Enums: {},
	},
} as const;
