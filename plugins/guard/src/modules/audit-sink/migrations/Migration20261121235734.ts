import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121235734 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "guard_audit_entry" ("id" text not null, "action" text not null, "actor_type" text check ("actor_type" in ('customer', 'user', 'system', 'visitor')) not null, "actor_id" text null, "subject_type" text null, "subject_id" text null, "ip" text null, "user_agent" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_audit_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_audit_entry_deleted_at" ON "guard_audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_audit_entry_action" ON "guard_audit_entry" ("action", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_audit_entry_actor" ON "guard_audit_entry" ("actor_id", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_audit_entry_subject" ON "guard_audit_entry" ("subject_id", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_audit_entry_created_at" ON "guard_audit_entry" ("created_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guard_audit_entry" cascade;`)
  }
}
