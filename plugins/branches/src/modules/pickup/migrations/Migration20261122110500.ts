import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { BOOK, CANCEL } from "../database/book"
import { BEGIN_HAND_OVER, FINISH_HAND_OVER } from "../database/hand-over"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Appointments, hand-overs, special days, and the functions that decide. */
export class Migration20261122110500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "pickup_appointment" ("order_id" text not null, "branch_id" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "state" text check ("state" in ('booked', 'cancelled', 'missed', 'expired', 'collected')) not null, "version" integer not null, "reminded_at" timestamptz null, ${TIMES}, constraint "pickup_appointment_pkey" primary key ("order_id"),
        constraint "pickup_appointment_ends" check ("ends_at" > "starts_at"),
        constraint "pickup_appointment_version" check ("version" > 0));`
    )
    this.addSql(
      `create index "pickup_appointment_branch" on "pickup_appointment" ("branch_id", "starts_at");`
    )
    this.addSql(
      `create index "pickup_appointment_booked" on "pickup_appointment" ("starts_at") where "state" in ('booked', 'missed', 'cancelled');`
    )
    this.addSql(
      `create table "pickup_hand_over" ("id" text not null, "order_id" text not null, "branch_id" text not null, "state" text check ("state" in ('begun', 'done')) not null, "staff_id" text not null, "document_kind" text check ("document_kind" in ('id_card', 'passport', 'residence_permit', 'other')) not null, "document_last_four" text not null, "proxy" jsonb null, "begun_at" timestamptz not null, "done_at" timestamptz null, ${TIMES}, constraint "pickup_hand_over_pkey" primary key ("id"),
        constraint "pickup_hand_over_done" check (("state" = 'done') = ("done_at" is not null)),
        constraint "pickup_hand_over_document" check (length("document_last_four") <= 4));`
    )
    this.addSql(`create unique index "pickup_hand_over_order" on "pickup_hand_over" ("order_id");`)
    this.addSql(
      `create table "pickup_special_day" ("id" text not null, "day" text not null, "works_as" text check ("works_as" in ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')) null, "names" jsonb not null, ${TIMES}, constraint "pickup_special_day_pkey" primary key ("id"),
        constraint "pickup_special_day_day" check ("day" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'));`
    )
    this.addSql(
      `create unique index "pickup_special_day_one" on "pickup_special_day" ("day") where "deleted_at" is null;`
    )
    for (const statement of [BOOK, CANCEL, BEGIN_HAND_OVER, FINISH_HAND_OVER]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const name of [
      "pickup_finish_hand_over",
      "pickup_begin_hand_over",
      "pickup_cancel",
      "pickup_book",
    ]) {
      this.addSql(`drop function if exists ${name};`)
    }
    for (const table of ["pickup_special_day", "pickup_hand_over", "pickup_appointment"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
