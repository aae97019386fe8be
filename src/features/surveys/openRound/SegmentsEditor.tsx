import { openRound } from '@/strings/en/openRound'
import { Button } from '@/ui/Button'
import { TextArea, TextField } from '@/ui/form/TextField'
import page from '@/ui/page.module.css'
import shared from '../surveys.module.css'
import styles from './OpenRound.module.css'
import { newSegmentId, type SegmentFault, type SegmentText } from './segmentTexts'

type Props = {
  segments: readonly SegmentText[]
  faults: ReadonlyMap<string, SegmentFault>
  onChange: (segments: readonly SegmentText[]) => void
}

const most = 3

/** Questions that sort people into groups; up to three. */
export function SegmentsEditor({ segments, faults, onChange }: Props) {
  function add(name: string, title: string, options: readonly string[]) {
    onChange([...segments, { id: newSegmentId(name, segments), title, options: options.join('\n') }])
  }
  const { role, site } = openRound.presets
  return (
    <fieldset className={shared.fields}>
      <legend>{openRound.segments}</legend>
      <p className={[page.small, page.soft, page.text].join(' ')}>{openRound.segmentsHint}</p>
      {segments.map((segment, index) => (
        <Segment
          key={segment.id}
          place={index + 1}
          segment={segment}
          fault={faults.get(segment.id)}
          onChange={(changed) => {
            onChange(segments.map((other) => (other.id === segment.id ? changed : other)))
          }}
          onRemove={() => {
            onChange(segments.filter(({ id }) => id !== segment.id))
          }}
        />
      ))}
      {segments.length < most && (
        <div className={shared.actions}>
          {!segments.some(({ id }) => id === 'role') && (
            <Button onClick={() => add('role', role.title, role.options)}>{openRound.addRole}</Button>
          )}
          {!segments.some(({ id }) => id === 'site') && (
            <Button onClick={() => add('site', site.title, site.options)}>{openRound.addSite}</Button>
          )}
          <Button look="plain" onClick={() => add('group', '', [])}>
            {openRound.addOwn}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

type SegmentProps = {
  place: number
  segment: SegmentText
  fault: SegmentFault | undefined
  onChange: (segment: SegmentText) => void
  onRemove: () => void
}

function Segment({ place, segment, fault, onChange, onRemove }: SegmentProps) {
  return (
    <div className={styles.segment} role="group" aria-label={openRound.segmentHeading(place)}>
      <TextField
        label={openRound.segmentTitle}
        error={fault?.title}
        autoComplete="off"
        maxLength={200}
        value={segment.title}
        onChange={({ currentTarget }) => {
          onChange({ ...segment, title: currentTarget.value })
        }}
      />
      <TextArea
        label={openRound.segmentOptions}
        hint={openRound.segmentOptionsHint}
        error={fault?.options}
        rows={5}
        value={segment.options}
        onChange={({ currentTarget }) => {
          onChange({ ...segment, options: currentTarget.value })
        }}
      />
      <div>
        <Button look="plain" aria-label={openRound.removeSegmentLabel(segment.title)} onClick={onRemove}>
          {openRound.removeSegment}
        </Button>
      </div>
    </div>
  )
}
