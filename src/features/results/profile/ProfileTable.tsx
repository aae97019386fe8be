import { useState, type ChangeEvent } from 'react'
import { defaultTarget } from '@/domain/response'
import type { Result } from '@/domain/result'
import type { ProfileRow, ProfileSection } from '@/report/reportModel'
import { recordChange } from '@/state/recordChange'
import { methodAddress } from '@/strings/en/methodAnchors'
import { results } from '@/strings/en/results'
import { ScrollTable, WideCell } from '@/ui/ScrollTable'
import page from '@/ui/page.module.css'
import styles from '../results.module.css'
import { TermLink } from '../TermLink'

type Props = { section: ProfileSection; result: Result; canChange: boolean }

export function ProfileTable({ section: { columns, rows, term, dots }, result, canChange }: Props) {
  const [changed, setChanged] = useState<string | null>(null)
  const told = rows.find(({ id }) => id === changed)
  const hasEarlier = rows.some(({ earlier }) => earlier !== null)
  return (
    <>
      <ScrollTable caption={results.tableCaption}>
        <thead>
          <tr>
            <th scope="col">{term}</th>
            <th scope="col">{columns.score}</th>
            <th scope="col">
              <a className={styles.term} href={methodAddress('solid-level')}>
                {columns.level}
              </a>
            </th>
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
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-hue={row.hue % 5}>
              <th scope="row" className={styles.hued}>
                <TermLink id={row.id} name={row.name} />
              </th>
              <td>{row.score}</td>
              <td>{row.level}</td>
              {hasEarlier && <td>{row.earlier}</td>}
              <td>
                {canChange ? (
                  <TargetSelect row={row} levelNames={dots.levelNames} result={result} onSet={setChanged} />
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

type TargetProps = {
  row: ProfileRow
  levelNames: readonly string[]
  result: Result
  onSet: (dimension: string) => void
}

function TargetSelect({ row, levelNames, result, onSet }: TargetProps) {
  const chosen = result.response.targets[row.id] ?? defaultTarget
  const setTarget = (event: ChangeEvent<HTMLSelectElement>) => {
    const level = Number(event.currentTarget.value)
    recordChange({ kind: 'target', dimension: row.id, level: level === defaultTarget ? null : level })
    onSet(row.id)
  }
  return (
    <select className={styles.select} aria-label={results.targetOf(row.name)} value={chosen} onChange={setTarget}>
      {levelNames.map((name, index) => (
        <option key={name} value={index + 1}>
          {name}
        </option>
      ))}
    </select>
  )
}
