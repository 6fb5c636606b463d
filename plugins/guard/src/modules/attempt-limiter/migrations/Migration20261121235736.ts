import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121235736 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "guard_attempt" ("subject" text not null, "failed" integer not null default 0, "pending" integer not null default 0, "taken_at" timestamptz not null, "locked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_attempt_pkey" primary key ("subject"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_attempt_deleted_at" ON "guard_attempt" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guard_throttle" ("key" text not null, "times" integer not null, "ends_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_throttle_pkey" primary key ("key"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_throttle_deleted_at" ON "guard_throttle" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guard_attempt" cascade;`)

    this.addSql(`drop table if exists "guard_throttle" cascade;`)
  }
}
