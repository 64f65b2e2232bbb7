import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36),
  	\`regency\` text,
  	\`district\` text,
  	\`photo_id\` text(36),
  	\`title\` text,
  	\`body\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`author\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_village_idx\` ON \`news\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`news_regency_idx\` ON \`news\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`news_district_idx\` ON \`news\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`news_photo_idx\` ON \`news\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_search_text_idx\` ON \`news\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_slug_idx\` ON \`news\` (\`village_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`village__status_publishedAt_idx\` ON \`news\` (\`village_id\`,\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`regency__status_publishedAt_idx\` ON \`news\` (\`regency\`,\`_status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_regency\` text,
  	\`version_district\` text,
  	\`version_photo_id\` text(36),
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_author\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_village_idx\` ON \`_news_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_regency_idx\` ON \`_news_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_district_idx\` ON \`_news_v\` (\`version_district\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_photo_idx\` ON \`_news_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_search_text_idx\` ON \`_news_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version_slug_idx\` ON \`_news_v\` (\`version_village_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version__status_version_publishedAt_idx\` ON \`_news_v\` (\`version_village_id\`,\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`version_regency_version__status_version_publishedAt_idx\` ON \`_news_v\` (\`version_regency\`,\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36),
  	\`regency\` text,
  	\`district\` text,
  	\`title\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`section\` text DEFAULT 'profil',
  	\`order\` numeric DEFAULT 0,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_village_idx\` ON \`pages\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_regency_idx\` ON \`pages\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`pages_district_idx\` ON \`pages\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`pages_section_idx\` ON \`pages\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`pages_search_text_idx\` ON \`pages\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_slug_1_idx\` ON \`pages\` (\`village_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_regency\` text,
  	\`version_district\` text,
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_section\` text DEFAULT 'profil',
  	\`version_order\` numeric DEFAULT 0,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_village_idx\` ON \`_pages_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_regency_idx\` ON \`_pages_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_district_idx\` ON \`_pages_v\` (\`version_district\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_section_idx\` ON \`_pages_v\` (\`version_section\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_search_text_idx\` ON \`_pages_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version_slug_1_idx\` ON \`_pages_v\` (\`version_village_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36) NOT NULL,
  	\`regency\` text,
  	\`district\` text,
  	\`alt\` text,
  	\`credit\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_kecil_url\` text,
  	\`sizes_kecil_width\` numeric,
  	\`sizes_kecil_height\` numeric,
  	\`sizes_kecil_mime_type\` text,
  	\`sizes_kecil_filesize\` numeric,
  	\`sizes_kecil_filename\` text,
  	\`sizes_sedang_url\` text,
  	\`sizes_sedang_width\` numeric,
  	\`sizes_sedang_height\` numeric,
  	\`sizes_sedang_mime_type\` text,
  	\`sizes_sedang_filesize\` numeric,
  	\`sizes_sedang_filename\` text,
  	\`sizes_lebar_url\` text,
  	\`sizes_lebar_width\` numeric,
  	\`sizes_lebar_height\` numeric,
  	\`sizes_lebar_mime_type\` text,
  	\`sizes_lebar_filesize\` numeric,
  	\`sizes_lebar_filename\` text,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_village_idx\` ON \`media\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`media_regency_idx\` ON \`media\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`media_district_idx\` ON \`media\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`media_search_text_idx\` ON \`media\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_kecil_sizes_kecil_filename_idx\` ON \`media\` (\`sizes_kecil_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_sedang_sizes_sedang_filename_idx\` ON \`media\` (\`sizes_sedang_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_lebar_sizes_lebar_filename_idx\` ON \`media\` (\`sizes_lebar_filename\`);`)
  await db.run(sql`CREATE TABLE \`officials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36) NOT NULL,
  	\`regency\` text,
  	\`district\` text,
  	\`name\` text NOT NULL,
  	\`position\` text NOT NULL,
  	\`institution\` text DEFAULT 'pemerintah-desa' NOT NULL,
  	\`is_head\` integer DEFAULT false,
  	\`photo_id\` text(36),
  	\`term_start\` numeric,
  	\`term_end\` numeric,
  	\`order\` numeric DEFAULT 0,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`officials_village_idx\` ON \`officials\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`officials_regency_idx\` ON \`officials\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`officials_district_idx\` ON \`officials\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`officials_institution_idx\` ON \`officials\` (\`institution\`);`)
  await db.run(sql`CREATE INDEX \`officials_photo_idx\` ON \`officials\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`officials_search_text_idx\` ON \`officials\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`officials_updated_at_idx\` ON \`officials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`officials_created_at_idx\` ON \`officials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`village_institution_order_idx\` ON \`officials\` (\`village_id\`,\`institution\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`idm_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36) NOT NULL,
  	\`regency\` text,
  	\`district\` text,
  	\`title\` text,
  	\`scheme\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`is_current\` integer DEFAULT true,
  	\`source\` text NOT NULL,
  	\`score\` numeric NOT NULL,
  	\`status\` text NOT NULL,
  	\`iks\` numeric,
  	\`ike\` numeric,
  	\`ikl\` numeric,
  	\`formula_matches\` integer DEFAULT true,
  	\`status_matches\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`idm_records_village_idx\` ON \`idm_records\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`idm_records_regency_idx\` ON \`idm_records\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`idm_records_district_idx\` ON \`idm_records\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`idm_records_is_current_idx\` ON \`idm_records\` (\`is_current\`);`)
  await db.run(sql`CREATE INDEX \`idm_records_status_idx\` ON \`idm_records\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`idm_records_updated_at_idx\` ON \`idm_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`idm_records_created_at_idx\` ON \`idm_records\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_scheme_year_revision_idx\` ON \`idm_records\` (\`village_id\`,\`scheme\`,\`year\`,\`revision\`);`)
  await db.run(sql`CREATE INDEX \`regency_scheme_year_isCurrent_idx\` ON \`idm_records\` (\`regency\`,\`scheme\`,\`year\`,\`is_current\`);`)
  await db.run(sql`CREATE TABLE \`villages_contact_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`days\` text NOT NULL,
  	\`time\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`villages_contact_hours_order_idx\` ON \`villages_contact_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`villages_contact_hours_parent_id_idx\` ON \`villages_contact_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`villages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`state\` text DEFAULT 'terbit' NOT NULL,
  	\`domain\` text,
  	\`regency\` text,
  	\`district\` text,
  	\`search_text\` text,
  	\`summary\` text,
  	\`population\` numeric,
  	\`households\` numeric,
  	\`area\` numeric,
  	\`hamlets\` numeric,
  	\`rw\` numeric,
  	\`rt\` numeric,
  	\`figures_year\` numeric,
  	\`contact_address\` text,
  	\`contact_postal_code\` text,
  	\`contact_phone\` text,
  	\`contact_whatsapp\` text,
  	\`contact_email\` text,
  	\`logo_id\` text(36),
  	\`hero_id\` text(36),
  	\`theme\` text DEFAULT 'base',
  	\`palette\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`villages_code_idx\` ON \`villages\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`villages_state_idx\` ON \`villages\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`villages_domain_idx\` ON \`villages\` (\`domain\`);`)
  await db.run(sql`CREATE INDEX \`villages_regency_idx\` ON \`villages\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`villages_district_idx\` ON \`villages\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`villages_search_text_idx\` ON \`villages\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`villages_logo_idx\` ON \`villages\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`villages_hero_idx\` ON \`villages\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`villages_updated_at_idx\` ON \`villages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`villages_created_at_idx\` ON \`villages\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`regency_slug_idx\` ON \`villages\` (\`regency\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regency_district_name_idx\` ON \`villages\` (\`regency\`,\`district\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`districts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`regency\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`districts_code_idx\` ON \`districts\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`districts_regency_idx\` ON \`districts\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`districts_updated_at_idx\` ON \`districts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`districts_created_at_idx\` ON \`districts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regencies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`province\` text NOT NULL,
  	\`host\` text,
  	\`contact_office\` text,
  	\`contact_address\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regencies_code_idx\` ON \`regencies\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`regencies_host_idx\` ON \`regencies\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`regencies_updated_at_idx\` ON \`regencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regencies_created_at_idx\` ON \`regencies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`regency\` text,
  	\`district\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_regency_idx\` ON \`users\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`users_district_idx\` ON \`users\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`villages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`villages_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_villages_id_idx\` ON \`users_rels\` (\`villages_id\`);`)
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`regency\` text,
  	\`district\` text,
  	\`expires_at\` text,
  	\`used_at\` text,
  	\`token_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_regency_idx\` ON \`invitations\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`invitations_district_idx\` ON \`invitations\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`invitations_token_hash_idx\` ON \`invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`invitations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`villages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`villages_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_rels_order_idx\` ON \`invitations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`invitations_rels_parent_idx\` ON \`invitations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_rels_path_idx\` ON \`invitations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`invitations_rels_villages_id_idx\` ON \`invitations_rels\` (\`villages_id\`);`)
  await db.run(sql`CREATE TABLE \`numbers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`series\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`numbers_updated_at_idx\` ON \`numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`numbers_created_at_idx\` ON \`numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`series_value_idx\` ON \`numbers\` (\`series\`,\`value\`);`)
  await db.run(sql`CREATE TABLE \`purges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tags\` text NOT NULL,
  	\`keep_stale\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`purges_updated_at_idx\` ON \`purges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`purges_created_at_idx\` ON \`purges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`officials_id\` text(36),
  	\`villages_id\` text(36),
  	\`districts_id\` text(36),
  	\`regencies_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`officials_id\`) REFERENCES \`officials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`villages_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`districts_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regencies_id\`) REFERENCES \`regencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_officials_id_idx\` ON \`payload_locked_documents_rels\` (\`officials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_villages_id_idx\` ON \`payload_locked_documents_rels\` (\`villages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_districts_id_idx\` ON \`payload_locked_documents_rels\` (\`districts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regencies_id_idx\` ON \`payload_locked_documents_rels\` (\`regencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`officials\`;`)
  await db.run(sql`DROP TABLE \`idm_records\`;`)
  await db.run(sql`DROP TABLE \`villages_contact_hours\`;`)
  await db.run(sql`DROP TABLE \`villages\`;`)
  await db.run(sql`DROP TABLE \`districts\`;`)
  await db.run(sql`DROP TABLE \`regencies\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`invitations_rels\`;`)
  await db.run(sql`DROP TABLE \`numbers\`;`)
  await db.run(sql`DROP TABLE \`purges\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
