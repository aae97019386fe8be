import { useState, type ChangeEvent } from 'react'
import { defaultTarget } from '@/domain/response'
import type { ProfileRow, ProfileSection } from '@/report/reportModel'
import { methodAddress } from '@/strings/en/methodAnchors'
import { results } from '@/strings/en/results'
import { ScrollTable, WideCell } from '@/ui/ScrollTable'
import page from '@/ui/page.module.css'
import styles from '../results.module.css'
import { TermLink } from '../TermLink'

/** Sets the wanted level of a dimension; null = the default. */
export type SetTarget = (dimension: string, level: number | null) => void

/** `setTarget` null: targets are only shown. */
type Props = { section: ProfileSection; setTarget: SetTarget | null }

export function ProfileTable({ section, setTarget }: Props) {
  const { rows } = section
  const [changed, setChanged] = useState<string | null>(null)
  const told = rows.find(({ id }) => id === changed)
  const hasEarlier = rows.some(({ earlier }) => earlier !== null)
  return (
    <>
      <ScrollTable caption={results.tableCaption}>
        <Head section={section} hasEarlier={hasEarlier} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-hue={row.hue % 5}>
              <th scope="row" className={styles.hued}>
                <TermLink id={row.id} name={row.name} />
              </th>
              <td>{row.score}</td>
              <td>{row.level}</td>
              {row.interval !== undefined && <td>{row.interval}</td>}
              {hasEarlier && <td>{row.earlier}</td>}
              <td>
                {setTarget ? (
                  <TargetSelect
                    row={row}
                    section={section}
                    onSet={(level) => {
                      setTarget(row.id, level)
                      setChanged(row.id)
                    }}
                  />
                ) : (
                  row.target
                )}
              </td>
              <td>{row.gap}</td>
              <td>{row.coverage}</td>
              <WideCell>{row.lowest.join(', ')}</WideCell>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p role="status" className={page.visuallyHidden}>
        {told && results.targetSet(told.name, told.gap ?? told.score)}
      </p>
    </>
  )
}

function Head({ section: { columns, term }, hasEarlier }: { section: ProfileSection; hasEarlier: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">{term}</th>
        <th scope="col">{columns.score}</th>
        <th scope="col">
          <a className={styles.term} href={methodAddress('solid-level')}>
            {columns.level}
          </a>
        </th>
        {columns.interval !== undefined && <th scope="col">{columns.interval}</th>}
        {hasEarlier && <th scope="col">{columns.earlier}</th>}
        <th scope="col">{columns.target}</th>
        <th scope="col">{columns.gap}</th>
        <th scope="col">
          <a className={styles.term} href={methodAddress('coverage')}>
            {columns.coverage}
          </a>
        </th>
        <th scope="col">{columns.lowest}</th>
      </tr>
    </thead>
  )
}

type TargetProps = { row: ProfileRow; section: ProfileSection; onSet: (level: number | null) => void }

function TargetSelect({ row, section: { radar }, onSet }: TargetProps) {
  const chosen = radar.target.values[row.hue] ?? defaultTarget
  const setTarget = (event: ChangeEvent<HTMLSelectElement>) => {
    const level = Number(event.currentTarget.value)
    onSet(level === defaultTarget ? null : level)
  }
  return (
    <select className={styles.select} aria-label={results.targetOf(row.name)} value={chosen} onChange={setTarget}>
      {radar.levelNames.map((name, index) => (
        <option key={name} value={index + 1}>
          {name}
        </option>
      ))}
    </select>
  )
}
