import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121235737 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "guard_known_device" drop constraint if exists "guard_known_device_unique";`
    )
    this.addSql(
      `create table if not exists "guard_known_device" ("id" text not null, "auth_identity_id" text not null, "fingerprint" text not null, "seen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_known_device_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_known_device_deleted_at" ON "guard_known_device" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guard_known_device_unique" ON "guard_known_device" ("auth_identity_id", "fingerprint") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guard_session_floor" ("auth_identity_id" text not null, "sessions_valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_session_floor_pkey" primary key ("auth_identity_id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_session_floor_deleted_at" ON "guard_session_floor" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guard_known_device" cascade;`)

    this.addSql(`drop table if exists "guard_session_floor" cascade;`)
  }
}
