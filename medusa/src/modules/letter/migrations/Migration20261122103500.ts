import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** `letter_epoch` has one row: nothing that happened before the outbox existed is written about. */
export class Migration20261122103500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "letter" ("id" text not null, "template" text not null, "subject" text not null, "facts" jsonb not null, "state" text check ("state" in ('waiting', 'sent', 'muted', 'nobody', 'given_up')) not null default 'waiting', "tries" integer not null default 0, "look_at" timestamptz null, "sent_at" timestamptz null, ${TIMES}, constraint "letter_pkey" primary key ("id"),
        constraint "letter_waiting" check (("state" = 'waiting') = ("look_at" is not null)),
        constraint "letter_sent" check (("state" = 'sent') = ("sent_at" is not null)));`
    )
    this.addSql(`create unique index "letter_once" on "letter" ("template", "subject");`)
    this.addSql(
      `create index "letter_look_at" on "letter" ("look_at") where "look_at" is not null;`
    )
    this.addSql(
      `create table "letter_epoch" ("since" timestamptz not null default now(), constraint "letter_epoch_pkey" primary key ("since"));`
    )
    this.addSql(`insert into "letter_epoch" default values;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "letter" cascade;`)
    this.addSql(`drop table if exists "letter_epoch" cascade;`)
  }
}
