import { dotPlot } from '@/charts/dotPlot'
import { radarChart } from '@/charts/radar'
import type { ProfileSection } from '@/report/reportModel'
import { methodAddress } from '@/strings/en/methodAnchors'
import { results } from '@/strings/en/results'
import page from '@/ui/page.module.css'
import { useChartColors } from '@/ui/useChartColors'
import { ChartFigure } from './ChartFigure'
import { ProfileTable, type SetTarget } from './ProfileTable'
import { SectionTitle } from '../SectionTitle'
import styles from '../results.module.css'

type Props = { section: ProfileSection; setTarget: SetTarget | null }

/** Radar for the overview, dot plot for reading, table for the truth. A radar needs three axes to be one. */
export function Profile({ section, setTarget }: Props) {
  const colors = useChartColors()
  const { heading, radar, dots, alternative, legend, notes, rows } = section
  return (
    <section className={styles.section}>
      <SectionTitle id="result-profile" title={heading} />
      <div className={styles.charts}>
        {rows.length >= 3 && (
          <ChartFigure
            title={radar.title}
            name="radar"
            alternative={alternative}
            make={(from) => radarChart(radar, from)}
            colors={colors}
          />
        )}
        <ChartFigure
          title={dots.title}
          name="dots"
          alternative={alternative}
          make={(from) => dotPlot(dots, from)}
          colors={colors}
        />
      </div>
      <p className={[page.small, page.soft].join(' ')}>{legend.join(' · ')}</p>
      <ProfileTable section={section} setTarget={setTarget} />
      <div className={[page.small, page.soft, page.text].join(' ')}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {setTarget && <p>{results.targetsNote}</p>}
        <p>
          <a href={methodAddress('scoring')}>{results.howScored}</a>
        </p>
      </div>
    </section>
  )
}
