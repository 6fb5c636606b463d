import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122105000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "guard_email_change" ("auth_identity_id" text not null, "customer_id" text not null, "email" text not null, "token_digest" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guard_email_change_pkey" primary key ("auth_identity_id"));`
    )
    this.addSql(
      `create unique index if not exists "guard_email_change_token" on "guard_email_change" ("token_digest");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guard_email_change" cascade;`)
  }
}
