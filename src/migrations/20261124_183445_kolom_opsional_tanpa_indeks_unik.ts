import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`villages_domain_idx\`;`)
  await db.run(sql`CREATE INDEX \`villages_domain_idx\` ON \`villages\` (\`domain\`);`)
  await db.run(sql`DROP INDEX \`regencies_host_idx\`;`)
  await db.run(sql`CREATE INDEX \`regencies_host_idx\` ON \`regencies\` (\`host\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`villages_domain_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`villages_domain_idx\` ON \`villages\` (\`domain\`);`)
  await db.run(sql`DROP INDEX \`regencies_host_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`regencies_host_idx\` ON \`regencies\` (\`host\`);`)
}
