import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Amounts are exact, in major units as core has them; the driver reads them as text with two digits. */
export class Migration20261122080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "card_attempt" ("id" text not null, "transaction_id" text not null, "session_id" text null, "cart_id" text null, "account_id" text null, "amount" numeric(18,2) not null, "currency" text not null, "state" text check ("state" in ('refused', 'accepted', 'lapsed', 'failed', 'paid', 'captured', 'returning', 'returned')) not null, "answer" integer not null default 0, "reason_code" integer null, "card_type" text null, "card_last_four" text null, "rrn" text null, "auth_code" text null, "test_mode" boolean not null, "order_id" text null, "flaw" text check ("flaw" in ('amount_differs', 'wrong_mode', 'unknown_session', 'session_gone', 'second_payment', 'goods_gone', 'order_not_made', 'voided_elsewhere')) null, "tries" integer not null default 0, "in_flight_until" timestamptz null, "asked_at" timestamptz null, "look_at" timestamptz null, "paid_at" timestamptz null, "ended_at" timestamptz null, ${TIMES}, constraint "card_attempt_pkey" primary key ("id"),
        constraint "card_attempt_amount" check ("amount" >= 0),
        constraint "card_attempt_refused" check (("state" = 'refused') = ("answer" <> 0)),
        constraint "card_attempt_in_flight" check ("state" <> 'accepted' or ("cart_id" is not null and "in_flight_until" is not null)),
        constraint "card_attempt_captured" check ("state" <> 'captured' or "order_id" is not null),
        constraint "card_attempt_flaw" check ("state" <> 'returning' or "flaw" is not null),
        constraint "card_attempt_watched" check ("state" not in ('accepted', 'lapsed', 'paid', 'returning') or "look_at" is not null),
        constraint "card_attempt_card" check (length("card_last_four") <= 4));`
    )
    this.addSql(
      `create unique index "card_attempt_transaction" on "card_attempt" ("transaction_id");`
    )
    this.addSql(
      `create unique index "card_attempt_one_in_flight" on "card_attempt" ("cart_id") where "state" = 'accepted';`
    )
    this.addSql(
      `create unique index "card_attempt_one_paid" on "card_attempt" ("cart_id") where "state" in ('paid', 'captured');`
    )
    this.addSql(
      `create index "card_attempt_cart" on "card_attempt" ("cart_id", "created_at") where "cart_id" is not null;`
    )
    this.addSql(`create index "card_attempt_session" on "card_attempt" ("session_id");`)
    this.addSql(
      `create index "card_attempt_order" on "card_attempt" ("order_id") where "order_id" is not null;`
    )
    this.addSql(
      `create index "card_attempt_look_at" on "card_attempt" ("look_at") where "look_at" is not null;`
    )
    this.addSql(`create index "card_attempt_created" on "card_attempt" ("created_at");`)

    this.addSql(
      `create table "card_cart" ("cart_id" text not null, "decided_at" timestamptz not null, ${TIMES}, constraint "card_cart_pkey" primary key ("cart_id"));`
    )

    this.addSql(
      `create table "card_notification" ("id" text not null, "type" text check ("type" in ('check', 'pay', 'fail', 'confirm', 'refund', 'cancel', 'recurrent', 'receipt')) not null, "transaction_id" text not null, "payment_transaction_id" text null, "fields" jsonb not null, "received" integer not null default 1, "received_at" timestamptz not null, "tries" integer not null default 0, "look_at" timestamptz null, "done_at" timestamptz null, ${TIMES}, constraint "card_notification_pkey" primary key ("id"),
        constraint "card_notification_watched" check (("look_at" is null) = ("done_at" is not null)));`
    )
    this.addSql(
      `create unique index "card_notification_once" on "card_notification" ("type", "transaction_id");`
    )
    this.addSql(
      `create index "card_notification_look_at" on "card_notification" ("look_at") where "look_at" is not null;`
    )
    this.addSql(
      `create index "card_notification_transaction" on "card_notification" ("transaction_id");`
    )

    this.addSql(
      `create table "card_operation" ("id" text not null, "transaction_id" text not null, "kind" text check ("kind" in ('confirm', 'void', 'refund')) not null, "request_id" text null, "amount" numeric(18,2) not null, "state" text check ("state" in ('asked', 'done', 'refused', 'unknown')) not null, "origin" text check ("origin" in ('ours', 'cabinet')) not null, "service_transaction_id" text null, "refund_id" text null, "message" text null, "asked_at" timestamptz not null, "ended_at" timestamptz null, ${TIMES}, constraint "card_operation_pkey" primary key ("id"),
        constraint "card_operation_amount" check ("amount" > 0),
        constraint "card_operation_ended" check (("state" in ('done', 'refused')) = ("ended_at" is not null)),
        constraint "card_operation_request" check (("origin" = 'ours') = ("request_id" is not null)));`
    )
    this.addSql(
      `create unique index "card_operation_request" on "card_operation" ("request_id") where "request_id" is not null;`
    )
    this.addSql(
      `create unique index "card_operation_service" on "card_operation" ("service_transaction_id") where "service_transaction_id" is not null;`
    )
    this.addSql(
      `create unique index "card_operation_one_open_refund" on "card_operation" ("transaction_id") where "kind" = 'refund' and "state" in ('asked', 'unknown');`
    )
    this.addSql(
      `create index "card_operation_transaction" on "card_operation" ("transaction_id", "asked_at");`
    )

    this.addSql(
      `create table "card_alert" ("id" text not null, "kind" text check ("kind" in ('amount_differs', 'wrong_mode', 'unknown_session', 'session_gone', 'second_payment', 'goods_gone', 'order_not_made', 'voided_elsewhere', 'payment_without_check', 'order_without_money', 'capture_failed', 'return_failed', 'authorised_too_long', 'refund_from_cabinet', 'refund_not_recorded', 'unknown_operation', 'not_in_ledger', 'not_at_service', 'subscription')) not null, "transaction_id" text null, "subject" text not null, "message" text not null, "resolved_at" timestamptz null, "resolved_by" text null, "note" text null, ${TIMES}, constraint "card_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index "card_alert_once" on "card_alert" ("kind", "subject") where "resolved_at" is null;`
    )
    this.addSql(`create index "card_alert_transaction" on "card_alert" ("transaction_id");`)
  }

  override async down(): Promise<void> {
    for (const table of ["attempt", "cart", "notification", "operation", "alert"]) {
      this.addSql(`drop table if exists "card_${table}" cascade;`)
    }
  }
}
