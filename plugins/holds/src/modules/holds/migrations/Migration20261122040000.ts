import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CREATE_ALL, DROP_ALL } from "../database"

/** Indexes, constraints and functions: the part of the module that PostgreSQL itself keeps. */
export class Migration20261122040000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of CREATE_ALL) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const statement of DROP_ALL) {
      this.addSql(statement)
    }
  }
}
