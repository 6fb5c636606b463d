interface IconProps {
  className?: string
}

const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
  strokeLinejoin: "round",
  viewBox: "0 0 20 20",
  "aria-hidden": true,
} as const

export function CloseIcon({ className = "size-5" }: IconProps) {
  return (
    <svg {...stroke} className={className}>
      <path d="M5 5l10 10M15 5L5 15" />
    </svg>
  )
}

export function ChevronIcon({ className = "size-4" }: IconProps) {
  return (
    <svg {...stroke} className={className}>
      <path d="M7.5 4.5L13 10l-5.5 5.5" />
    </svg>
  )
}

export function ZoomIcon({ className = "size-5" }: IconProps) {
  return (
    <svg {...stroke} className={className}>
      <path d="M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5L17 17M8.5 6v5M6 8.5h5" />
    </svg>
  )
}

export function PlaceIcon({ className = "size-5" }: IconProps) {
  return (
    <svg {...stroke} className={className}>
      <path d="M10 18s6-5.3 6-10a6 6 0 0 0-12 0c0 4.7 6 10 6 10zM10 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />
    </svg>
  )
}

export function FilterIcon({ className = "size-5" }: IconProps) {
  return (
    <svg {...stroke} className={className}>
      <path d="M3 6h14M5.5 10h9M8 14h4" />
    </svg>
  )
}

export function ClockIcon({ className = "size-5" }: IconProps) {
  return (
    <svg {...stroke} className={className}>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.5 2" />
    </svg>
  )
}

export function CardIcon({ className = "size-5" }: IconProps) {
  return (
    <svg {...stroke} className={className}>
      <rect x="2.5" y="4.5" width="15" height="11" rx="2" />
      <path d="M2.5 8.5h15M5.5 12.5h3" />
    </svg>
  )
}
