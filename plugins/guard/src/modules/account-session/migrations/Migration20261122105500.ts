import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122105500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "guard_session" ("id" text not null, "auth_identity_id" text not null, "token_digest" text not null, "ip" text null, "user_agent" text null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "seen_at" timestamptz not null default now(), "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_session_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "guard_session_token" on "guard_session" ("token_digest");`
    )
    this.addSql(
      `create index if not exists "guard_session_account" on "guard_session" ("auth_identity_id", "seen_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guard_session" cascade;`)
  }
}
