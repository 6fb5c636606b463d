import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122031500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "guard_used_challenge" ("nonce" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_used_challenge_pkey" primary key ("nonce"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guard_used_challenge_deleted_at" ON "guard_used_challenge" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guard_used_challenge" cascade;`)
  }
}
