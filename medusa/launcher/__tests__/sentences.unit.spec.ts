import { explainDatabaseError } from "../database/connection"
import { systemSentence } from "../errors"
import { explain } from "../postgres/explain"

const URL = "postgres://user:hunter2@db.example/shop"

describe("a broken database gives one sentence", () => {
  it.each([
    ["ECONNREFUSED", "does not answer: start it"],
    ["ENOTFOUND", "is not known under that name"],
    ["28P01", "refused the user or the password"],
    ["3D000", "does not exist: create it"],
    ["42501", "does not allow its user to create tables"],
    ["53100", "has no disk space left"],
    ["53300", "has no connection left"],
    ["XX000", "cannot be used: strange"],
  ])("for %s", (code, words) => {
    const sentence = explainDatabaseError(Object.assign(new Error("strange"), { code }), URL)
    expect(sentence).toContain(`The database at db.example:5432/shop ${words}`)
    expect(sentence).not.toContain("hunter2")
  })

  it.each([
    ["initdb: error: could not write file: No space left on device", "the disk is full"],
    [
      'FATAL:  could not open file "global/pg_filenode.map": No such file or directory',
      "its data is damaged",
    ],
    ['but could not open file "/x/global/pg_control": No such file', "its data is damaged"],
    ["FATAL:  database files are incompatible with server", "its data is damaged"],
    ["PANIC:  could not locate a valid checkpoint record", "its data is damaged"],
    ["2026 UTC [7] FATAL:  something new", "something new"],
    ["", "it ended without a word."],
  ])("for the log %s", (log, words) => {
    expect(explain(log)).toContain(words)
  })
})

describe("the operating system gives one sentence", () => {
  it.each([
    ["EACCES", /belongs to another/],
    ["ENOSPC", /The disk is full/],
    ["EROFS", /cannot be written to: set DATA_DIR/],
  ])("for %s", (code, words) => {
    expect(systemSentence(Object.assign(new Error(), { code, path: "/x" }))).toMatch(words)
  })
})
