import type { Load } from "./load"

/** What a load on one address showed. */
export type Figures = { requestsPerSecond: number; p50: number; p95: number; failures: number }

/** Sums up a load. */
export function figures({ times, failures, seconds }: Load): Figures {
  const sorted = times.toSorted((one, other) => one - other)
  return {
    requestsPerSecond: times.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    failures,
  }
}

/** The value below which a share of the sorted values lies. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** Rows as a table of aligned columns; all columns but the first stand to the right. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0))
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
        )
        .join("  ")
    )
    .join("\n")
}
