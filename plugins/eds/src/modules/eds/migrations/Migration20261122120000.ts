import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const MARKS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const REFUSE = `raise exception '% rows of this kind are kept as they are', tg_table_name using errcode = 'restrict_violation';`

/** The columns that another key makes anew, and the mark of when. */
const REKEYED = `array['iin_lookup', 'iin_encrypted', 'updated_at']`

/**
 * The key of personal numbers can be changed: persons get a number that outlives it, and of a kept signature
 * the encrypted number and its hash may be written anew, and nothing else.
 */
export class Migration20261122120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "eds_person" ("id" text not null, "iin_lookup" text not null, ${MARKS}, constraint "eds_person_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_eds_person_iin_unique" on "eds_person" ("iin_lookup");`
    )
    this.addSql(
      `insert into "eds_person" ("id", "iin_lookup") select "iin_lookup", "iin_lookup" from "eds_account" union select "iin_lookup", "iin_lookup" from "eds_agreement_signature" on conflict do nothing;`
    )
    this.addSql(`alter table "eds_account" add column if not exists "person_id" text null;`)
    this.addSql(
      `update "eds_account" set "person_id" = (select person."id" from "eds_person" person where person."iin_lookup" = "eds_account"."iin_lookup");`
    )
    this.addSql(`alter table "eds_account" alter column "person_id" set not null;`)
    this.addSql(
      `create or replace function eds_refuse_signature_change() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and to_jsonb(new) - ${REKEYED} = to_jsonb(old) - ${REKEYED} then return new; end if; ${REFUSE} end $$;`
    )
    this.addSql(
      `create or replace trigger eds_agreement_signature_is_kept before update or delete on "eds_agreement_signature" for each row execute function eds_refuse_signature_change();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `create or replace trigger eds_agreement_signature_is_kept before update or delete on "eds_agreement_signature" for each row execute function eds_refuse_change();`
    )
    this.addSql(`drop function if exists eds_refuse_signature_change();`)
    this.addSql(`alter table "eds_account" drop column if exists "person_id";`)
    this.addSql(`drop table if exists "eds_person" cascade;`)
  }
}
