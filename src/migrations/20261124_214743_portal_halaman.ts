import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`villages_home_sections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`villages_home_sections_order_idx\` ON \`villages_home_sections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`villages_home_sections_parent_idx\` ON \`villages_home_sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`villages_menu_children\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`part\` text,
  	\`page_id\` text(36),
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`villages_menu\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`villages_menu_children_order_idx\` ON \`villages_menu_children\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`villages_menu_children_parent_id_idx\` ON \`villages_menu_children\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`villages_menu_children_page_idx\` ON \`villages_menu_children\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`villages_menu\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`part\` text,
  	\`page_id\` text(36),
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`villages_menu_order_idx\` ON \`villages_menu\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`villages_menu_parent_id_idx\` ON \`villages_menu\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`villages_menu_page_idx\` ON \`villages_menu\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36),
  	\`regency\` text,
  	\`district\` text,
  	\`title\` text,
  	\`start\` text,
  	\`end\` text,
  	\`is_all_day\` integer DEFAULT false,
  	\`place\` text,
  	\`audience\` text,
  	\`organizer\` text,
  	\`body\` text,
  	\`photo_id\` text(36),
  	\`is_cancelled\` integer DEFAULT false,
  	\`slug\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_village_idx\` ON \`events\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`events_regency_idx\` ON \`events\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`events_district_idx\` ON \`events\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`events_start_idx\` ON \`events\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`events_end_idx\` ON \`events\` (\`end\`);`)
  await db.run(sql`CREATE INDEX \`events_photo_idx\` ON \`events\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_slug_2_idx\` ON \`events\` (\`village_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`village__status_start_idx\` ON \`events\` (\`village_id\`,\`_status\`,\`start\`);`)
  await db.run(sql`CREATE INDEX \`regency__status_start_idx\` ON \`events\` (\`regency\`,\`_status\`,\`start\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_regency\` text,
  	\`version_district\` text,
  	\`version_title\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_is_all_day\` integer DEFAULT false,
  	\`version_place\` text,
  	\`version_audience\` text,
  	\`version_organizer\` text,
  	\`version_body\` text,
  	\`version_photo_id\` text(36),
  	\`version_is_cancelled\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_village_idx\` ON \`_events_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_regency_idx\` ON \`_events_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_district_idx\` ON \`_events_v\` (\`version_district\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_start_idx\` ON \`_events_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_end_idx\` ON \`_events_v\` (\`version_end\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_photo_idx\` ON \`_events_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version_slug_2_idx\` ON \`_events_v\` (\`version_village_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version__status_version_start_idx\` ON \`_events_v\` (\`version_village_id\`,\`version__status\`,\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`version_regency_version__status_version_start_idx\` ON \`_events_v\` (\`version_regency\`,\`version__status\`,\`version_start\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36),
  	\`regency\` text,
  	\`district\` text,
  	\`title\` text,
  	\`start\` text,
  	\`end\` text,
  	\`body\` text,
  	\`is_running\` integer DEFAULT false,
  	\`is_urgent\` integer DEFAULT false,
  	\`slug\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_village_idx\` ON \`notices\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_regency_idx\` ON \`notices\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`notices_district_idx\` ON \`notices\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`notices_start_idx\` ON \`notices\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`notices_end_idx\` ON \`notices\` (\`end\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_slug_3_idx\` ON \`notices\` (\`village_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`village__status_start_1_idx\` ON \`notices\` (\`village_id\`,\`_status\`,\`start\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_regency\` text,
  	\`version_district\` text,
  	\`version_title\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_body\` text,
  	\`version_is_running\` integer DEFAULT false,
  	\`version_is_urgent\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_village_idx\` ON \`_notices_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_regency_idx\` ON \`_notices_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_district_idx\` ON \`_notices_v\` (\`version_district\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_start_idx\` ON \`_notices_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_end_idx\` ON \`_notices_v\` (\`version_end\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_autosave_idx\` ON \`_notices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version_slug_3_idx\` ON \`_notices_v\` (\`version_village_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version__status_version_start_1_idx\` ON \`_notices_v\` (\`version_village_id\`,\`version__status\`,\`version_start\`);`)
  await db.run(sql`CREATE TABLE \`broadcasts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`start\` text,
  	\`end\` text,
  	\`body\` text,
  	\`is_running\` integer DEFAULT false,
  	\`is_urgent\` integer DEFAULT false,
  	\`slug\` text,
  	\`regency\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`broadcasts_start_idx\` ON \`broadcasts\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`broadcasts_end_idx\` ON \`broadcasts\` (\`end\`);`)
  await db.run(sql`CREATE INDEX \`broadcasts_regency_idx\` ON \`broadcasts\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`broadcasts_updated_at_idx\` ON \`broadcasts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`broadcasts_created_at_idx\` ON \`broadcasts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`broadcasts_deleted_at_idx\` ON \`broadcasts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`broadcasts__status_idx\` ON \`broadcasts\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`regency_slug_1_idx\` ON \`broadcasts\` (\`regency\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regency__status_start_1_idx\` ON \`broadcasts\` (\`regency\`,\`_status\`,\`start\`);`)
  await db.run(sql`CREATE TABLE \`_broadcasts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_body\` text,
  	\`version_is_running\` integer DEFAULT false,
  	\`version_is_urgent\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_regency\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`broadcasts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_parent_idx\` ON \`_broadcasts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_version_version_start_idx\` ON \`_broadcasts_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_version_version_end_idx\` ON \`_broadcasts_v\` (\`version_end\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_version_version_regency_idx\` ON \`_broadcasts_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_version_version_updated_at_idx\` ON \`_broadcasts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_version_version_created_at_idx\` ON \`_broadcasts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_version_version_deleted_at_idx\` ON \`_broadcasts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_version_version__status_idx\` ON \`_broadcasts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_created_at_idx\` ON \`_broadcasts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_updated_at_idx\` ON \`_broadcasts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_latest_idx\` ON \`_broadcasts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_broadcasts_v_autosave_idx\` ON \`_broadcasts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_regency_version_slug_idx\` ON \`_broadcasts_v\` (\`version_regency\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_regency_version__status_version_start_1_idx\` ON \`_broadcasts_v\` (\`version_regency\`,\`version__status\`,\`version_start\`);`)
  await db.run(sql`CREATE TABLE \`albums\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36),
  	\`regency\` text,
  	\`district\` text,
  	\`title\` text,
  	\`description\` text,
  	\`date\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`albums_village_idx\` ON \`albums\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`albums_regency_idx\` ON \`albums\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`albums_district_idx\` ON \`albums\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`albums_date_idx\` ON \`albums\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`albums_updated_at_idx\` ON \`albums\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`albums_created_at_idx\` ON \`albums\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`albums_deleted_at_idx\` ON \`albums\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`albums__status_idx\` ON \`albums\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_slug_4_idx\` ON \`albums\` (\`village_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`village__status_date_idx\` ON \`albums\` (\`village_id\`,\`_status\`,\`date\`);`)
  await db.run(sql`CREATE TABLE \`albums_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`albums\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`albums_rels_order_idx\` ON \`albums_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`albums_rels_parent_idx\` ON \`albums_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`albums_rels_path_idx\` ON \`albums_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`albums_rels_media_id_idx\` ON \`albums_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_albums_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_regency\` text,
  	\`version_district\` text,
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_date\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`albums\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_albums_v_parent_idx\` ON \`_albums_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version_village_idx\` ON \`_albums_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version_regency_idx\` ON \`_albums_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version_district_idx\` ON \`_albums_v\` (\`version_district\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version_date_idx\` ON \`_albums_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version_updated_at_idx\` ON \`_albums_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version_created_at_idx\` ON \`_albums_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version_deleted_at_idx\` ON \`_albums_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_version_version__status_idx\` ON \`_albums_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_created_at_idx\` ON \`_albums_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_updated_at_idx\` ON \`_albums_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_latest_idx\` ON \`_albums_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_autosave_idx\` ON \`_albums_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version_slug_4_idx\` ON \`_albums_v\` (\`version_village_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version__status_version_date_idx\` ON \`_albums_v\` (\`version_village_id\`,\`version__status\`,\`version_date\`);`)
  await db.run(sql`CREATE TABLE \`_albums_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_albums_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_albums_v_rels_order_idx\` ON \`_albums_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_rels_parent_idx\` ON \`_albums_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_rels_path_idx\` ON \`_albums_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_albums_v_rels_media_id_idx\` ON \`_albums_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36) NOT NULL,
  	\`regency\` text,
  	\`district\` text,
  	\`title\` text,
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
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`files_village_idx\` ON \`files\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`files_regency_idx\` ON \`files\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`files_district_idx\` ON \`files\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36),
  	\`regency\` text,
  	\`district\` text,
  	\`title\` text,
  	\`kind\` text,
  	\`class\` text DEFAULT 'berkala',
  	\`number\` text,
  	\`year\` numeric,
  	\`date\` text,
  	\`file_id\` text(36),
  	\`summary\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_village_idx\` ON \`documents\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_regency_idx\` ON \`documents\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`documents_district_idx\` ON \`documents\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`documents_kind_idx\` ON \`documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`documents_class_idx\` ON \`documents\` (\`class\`);`)
  await db.run(sql`CREATE INDEX \`documents_year_idx\` ON \`documents\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`documents_file_idx\` ON \`documents\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_slug_5_idx\` ON \`documents\` (\`village_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`village__status_year_idx\` ON \`documents\` (\`village_id\`,\`_status\`,\`year\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_regency\` text,
  	\`version_district\` text,
  	\`version_title\` text,
  	\`version_kind\` text,
  	\`version_class\` text DEFAULT 'berkala',
  	\`version_number\` text,
  	\`version_year\` numeric,
  	\`version_date\` text,
  	\`version_file_id\` text(36),
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_village_idx\` ON \`_documents_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_regency_idx\` ON \`_documents_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_district_idx\` ON \`_documents_v\` (\`version_district\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_kind_idx\` ON \`_documents_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_class_idx\` ON \`_documents_v\` (\`version_class\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_year_idx\` ON \`_documents_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_file_idx\` ON \`_documents_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version_slug_5_idx\` ON \`_documents_v\` (\`version_village_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version__status_version_year_idx\` ON \`_documents_v\` (\`version_village_id\`,\`version__status\`,\`version_year\`);`)
  await db.run(sql`CREATE TABLE \`budgets_income\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`plan\` numeric,
  	\`actual\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`budgets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`budgets_income_order_idx\` ON \`budgets_income\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`budgets_income_parent_id_idx\` ON \`budgets_income\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`budgets_spending\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`plan\` numeric,
  	\`actual\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`budgets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`budgets_spending_order_idx\` ON \`budgets_spending\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`budgets_spending_parent_id_idx\` ON \`budgets_spending\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`budgets_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`field\` text,
  	\`executor\` text,
  	\`plan\` numeric,
  	\`actual\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`budgets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`budgets_activities_order_idx\` ON \`budgets_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`budgets_activities_parent_id_idx\` ON \`budgets_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`budgets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36),
  	\`regency\` text,
  	\`district\` text,
  	\`year\` numeric,
  	\`regulation\` text,
  	\`realised_until\` text,
  	\`financing_in_plan\` numeric,
  	\`financing_in_actual\` numeric,
  	\`financing_out_plan\` numeric,
  	\`financing_out_actual\` numeric,
  	\`note\` text,
  	\`key\` text,
  	\`document_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`budgets_village_idx\` ON \`budgets\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`budgets_regency_idx\` ON \`budgets\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`budgets_district_idx\` ON \`budgets\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`budgets_year_idx\` ON \`budgets\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`budgets_key_idx\` ON \`budgets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`budgets_document_idx\` ON \`budgets\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`budgets_updated_at_idx\` ON \`budgets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`budgets_created_at_idx\` ON \`budgets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`budgets_deleted_at_idx\` ON \`budgets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`budgets__status_idx\` ON \`budgets\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`village_year_idx\` ON \`budgets\` (\`village_id\`,\`year\`);`)
  await db.run(sql`CREATE TABLE \`_budgets_v_version_income\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`plan\` numeric,
  	\`actual\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_budgets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_income_order_idx\` ON \`_budgets_v_version_income\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_income_parent_id_idx\` ON \`_budgets_v_version_income\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_budgets_v_version_spending\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`plan\` numeric,
  	\`actual\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_budgets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_spending_order_idx\` ON \`_budgets_v_version_spending\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_spending_parent_id_idx\` ON \`_budgets_v_version_spending\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_budgets_v_version_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`field\` text,
  	\`executor\` text,
  	\`plan\` numeric,
  	\`actual\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_budgets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_activities_order_idx\` ON \`_budgets_v_version_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_activities_parent_id_idx\` ON \`_budgets_v_version_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_budgets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_village_id\` text(36),
  	\`version_regency\` text,
  	\`version_district\` text,
  	\`version_year\` numeric,
  	\`version_regulation\` text,
  	\`version_realised_until\` text,
  	\`version_financing_in_plan\` numeric,
  	\`version_financing_in_actual\` numeric,
  	\`version_financing_out_plan\` numeric,
  	\`version_financing_out_actual\` numeric,
  	\`version_note\` text,
  	\`version_key\` text,
  	\`version_document_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`budgets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_budgets_v_parent_idx\` ON \`_budgets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_village_idx\` ON \`_budgets_v\` (\`version_village_id\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_regency_idx\` ON \`_budgets_v\` (\`version_regency\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_district_idx\` ON \`_budgets_v\` (\`version_district\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_year_idx\` ON \`_budgets_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_key_idx\` ON \`_budgets_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_document_idx\` ON \`_budgets_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_updated_at_idx\` ON \`_budgets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_created_at_idx\` ON \`_budgets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version_deleted_at_idx\` ON \`_budgets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_version_version__status_idx\` ON \`_budgets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_created_at_idx\` ON \`_budgets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_updated_at_idx\` ON \`_budgets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_latest_idx\` ON \`_budgets_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_budgets_v_autosave_idx\` ON \`_budgets_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_village_version_year_idx\` ON \`_budgets_v\` (\`version_village_id\`,\`version_year\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`village_id\` text(36) NOT NULL,
  	\`regency\` text,
  	\`district\` text,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`hits\` numeric DEFAULT 0,
  	\`last_hit_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`village_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_village_idx\` ON \`redirects\` (\`village_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_regency_idx\` ON \`redirects\` (\`regency\`);`)
  await db.run(sql`CREATE INDEX \`redirects_district_idx\` ON \`redirects\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`village_from_idx\` ON \`redirects\` (\`village_id\`,\`from\`);`)
  await db.run(sql`DROP INDEX \`news_search_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`category\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review\` text DEFAULT 'ditulis';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_note\` text;`)
  await db.run(sql`CREATE INDEX \`news_category_idx\` ON \`news\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`news_review_idx\` ON \`news\` (\`review\`);`)
  await db.run(sql`CREATE INDEX \`district__status_publishedAt_idx\` ON \`news\` (\`district\`,\`_status\`,\`published_at\`);`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_search_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_category\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review\` text DEFAULT 'ditulis';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_note\` text;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_category_idx\` ON \`_news_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_idx\` ON \`_news_v\` (\`version_review\`);`)
  await db.run(sql`CREATE INDEX \`version_district_version__status_version_publishedAt_idx\` ON \`_news_v\` (\`version_district\`,\`version__status\`,\`version_published_at\`);`)
  await db.run(sql`DROP INDEX \`pages_search_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`summary\` text;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_search_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_summary\` text;`)
  await db.run(sql`DROP INDEX \`media_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`officials_search_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`officials\` ADD \`duty\` text;`)
  await db.run(sql`ALTER TABLE \`officials\` ADD \`phone\` text;`)
  await db.run(sql`DROP INDEX \`villages_search_text_idx\`;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`borders_north\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`borders_east\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`borders_south\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`borders_west\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`outline_path\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`outline_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`outline_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`outline_source\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`contact_facebook\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`contact_instagram\` text;`)
  await db.run(sql`ALTER TABLE \`villages\` ADD \`contact_youtube\` text;`)
  await db.run(sql`ALTER TABLE \`regencies\` ADD \`about\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`notices_id\` text(36) REFERENCES notices(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`broadcasts_id\` text(36) REFERENCES broadcasts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`albums_id\` text(36) REFERENCES albums(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`files_id\` text(36) REFERENCES files(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`budgets_id\` text(36) REFERENCES budgets(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` text(36) REFERENCES redirects(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_broadcasts_id_idx\` ON \`payload_locked_documents_rels\` (\`broadcasts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_albums_id_idx\` ON \`payload_locked_documents_rels\` (\`albums_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_budgets_id_idx\` ON \`payload_locked_documents_rels\` (\`budgets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`villages_home_sections\`;`)
  await db.run(sql`DROP TABLE \`villages_menu_children\`;`)
  await db.run(sql`DROP TABLE \`villages_menu\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`broadcasts\`;`)
  await db.run(sql`DROP TABLE \`_broadcasts_v\`;`)
  await db.run(sql`DROP TABLE \`albums\`;`)
  await db.run(sql`DROP TABLE \`albums_rels\`;`)
  await db.run(sql`DROP TABLE \`_albums_v\`;`)
  await db.run(sql`DROP TABLE \`_albums_v_rels\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`budgets_income\`;`)
  await db.run(sql`DROP TABLE \`budgets_spending\`;`)
  await db.run(sql`DROP TABLE \`budgets_activities\`;`)
  await db.run(sql`DROP TABLE \`budgets\`;`)
  await db.run(sql`DROP TABLE \`_budgets_v_version_income\`;`)
  await db.run(sql`DROP TABLE \`_budgets_v_version_spending\`;`)
  await db.run(sql`DROP TABLE \`_budgets_v_version_activities\`;`)
  await db.run(sql`DROP TABLE \`_budgets_v\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "pages_id", "media_id", "officials_id", "villages_id", "districts_id", "regencies_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "pages_id", "media_id", "officials_id", "villages_id", "districts_id", "regencies_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`DROP INDEX \`news_category_idx\`;`)
  await db.run(sql`DROP INDEX \`news_review_idx\`;`)
  await db.run(sql`DROP INDEX \`district__status_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`news_search_text_idx\` ON \`news\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`category\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`review\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`review_note\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_category_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_review_idx\`;`)
  await db.run(sql`DROP INDEX \`version_district_version__status_version_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_search_text_idx\` ON \`_news_v\` (\`version_search_text\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_category\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_review\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_review_note\`;`)
  await db.run(sql`CREATE INDEX \`pages_search_text_idx\` ON \`pages\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`summary\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_search_text_idx\` ON \`_pages_v\` (\`version_search_text\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_summary\`;`)
  await db.run(sql`CREATE INDEX \`media_search_text_idx\` ON \`media\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`officials_search_text_idx\` ON \`officials\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`officials\` DROP COLUMN \`duty\`;`)
  await db.run(sql`ALTER TABLE \`officials\` DROP COLUMN \`phone\`;`)
  await db.run(sql`CREATE INDEX \`villages_search_text_idx\` ON \`villages\` (\`search_text\`);`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`borders_north\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`borders_east\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`borders_south\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`borders_west\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`latitude\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`longitude\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`outline_path\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`outline_width\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`outline_height\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`outline_source\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`contact_facebook\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`contact_instagram\`;`)
  await db.run(sql`ALTER TABLE \`villages\` DROP COLUMN \`contact_youtube\`;`)
  await db.run(sql`ALTER TABLE \`regencies\` DROP COLUMN \`about\`;`)
}
