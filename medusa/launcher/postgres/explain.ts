/** Words in the output of PostgreSQL, and what a person can do about them. */
const KNOWN: [RegExp, string][] = [
  [/No space left on device/, "the disk is full; free some space and start again."],
  [
    /Permission denied/,
    "permission denied; the folder and those above it must be open to the account that runs PostgreSQL.",
  ],
  [
    /could not (create|map) .*shared memory/,
    "the machine gives it too little shared memory; in a container raise --shm-size to 256m.",
  ],
  [
    /Cannot allocate memory|out of memory/i,
    "the machine has too little memory left; close something and start again.",
  ],
  [
    /invalid checkpoint record|could not locate a valid checkpoint|could not open (file|directory) "[^"]*(global|base|pg_wal|pg_xact)|database files are incompatible|incorrect checksum in control file|invalid page|is not a valid data directory/,
    "its data is damaged; restore a backup, or run `npm run reset` to begin with an empty one.",
  ],
  [
    /could not bind|Address already in use/,
    "its port was taken by another program; start again to get another one.",
  ],
]

/** One clear sentence out of the log of PostgreSQL: a known cause, or else its own last complaint. */
export function explain(output: string): string {
  const known = KNOWN.find(([pattern]) => pattern.test(output))
  if (known) {
    return known[1]
  }
  const complaints = output.split("\n").filter((line) => /\b(FATAL|PANIC|error):/i.test(line))
  const last = complaints.at(-1) ?? output.trim().split("\n").at(-1) ?? ""
  return last.replace(/^.*?(FATAL|PANIC|error):\s*/i, "") || "it ended without a word."
}
