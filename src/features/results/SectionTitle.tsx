/** Heading of a part of the page that the contents lead to. */
export function SectionTitle({ id, title }: { id: string; title: string }) {
  return (
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
  )
}
