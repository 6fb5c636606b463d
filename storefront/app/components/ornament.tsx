/** Ram's horns (qoshqar muiiz), the oldest motif of Kazakh felt, as a thin line. Decoration only. */
export function Ornament({ className = "h-10 w-12" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 60 46"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={HORN} />
      <path d={HORN} transform="matrix(-1 0 0 1 60 0)" />
      <path d="M30 44l-5-6 5-6 5 6z" />
    </svg>
  )
}

const HORN =
  "M30 32V18C30 8.5 36.5 2.5 44 3c8 .5 12.5 7.5 10.5 14-1.9 6-9 8.2-13 4.8-3.4-2.9-2.6-8.3 1.5-9.6 3.2-1 6 1.3 5.6 4.2"
