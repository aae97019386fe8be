import { wholeLevel } from '@/domain/round/itemFigures'
import type { RoundResult } from '@/domain/round/roundResult'
import type { TeamsGroup } from '@/domain/round/teamsOverview'
import type { TeamCell, TeamsDimensionRow, TeamsItemRow } from '@/domain/round/teamsTable'
import { report } from '@/strings/en/report'
import { roundReport } from '@/strings/en/roundReport'
import { teamsReport } from '@/strings/en/teams'
import { dimensionTerm, formatMean, wordLevel } from '../wording'
import { leastOf, wordWithheld } from './roundWording'
import type { TeamsCell, TeamsDimension, TeamsGroupSection, TeamsTeam } from './teamsModel'

const words = teamsReport.table

/** Both tables of a group: teams by dimension and questions by team. `results` and `teams` in the group's order. */
export function teamsTable(
  group: TeamsGroup,
  results: readonly RoundResult[],
  teams: readonly TeamsTeam[],
): TeamsGroupSection['table'] {
  const [first] = results
  const { one } = first ? dimensionTerm(first.definition) : report.dimensionTerm
  const dimensions = group.dimensions.map((row, hue) => dimensionOf(row, hue, results))
  return {
    heading: words.dimensions(one),
    caption: words.dimensionsCaption(one),
    questionsHeading: words.questions,
    questionsCaption: words.questionsCaption,
    teamColumn: words.team,
    questionColumn: words.question,
    legend: words.legend,
    dimensions,
    notes: [...itemsDifferNotes(group.dimensions), ...reasonNotes(dimensions, teams)],
  }
}

function dimensionOf(row: TeamsDimensionRow, hue: number, results: readonly RoundResult[]): TeamsDimension {
  const { id, name, itemsDiffer, items, cells } = row
  return {
    id,
    name,
    hue,
    mark: itemsDiffer ? words.itemsDiffer : null,
    cells: wordCells(cells, results, dimensionDetail),
    questions: items.map((entry) => ({
      key: `${entry.item.id} ${entry.item.revision}`,
      title: titleIn(items, entry),
      cells: wordCells(entry.cells, results, itemDetail),
    })),
  }
}

/** Two wordings of one question are two rows. */
function titleIn(items: readonly TeamsItemRow[], { item: { id, title, revision } }: TeamsItemRow): string {
  const hasOther = items.some(({ item }) => item.id === id && item.revision !== revision)
  return hasOther ? words.revision(title, revision) : title
}

type Figure = Extract<TeamCell, { kind: 'scored' }>
type Detail = { readonly level: string | null; readonly detail: string | null }

function dimensionDetail({ level }: Figure, { definition }: RoundResult): Detail {
  const solid = level === null ? words.noLevel : words.solid(wordLevel(definition, level))
  return { level: solid, detail: solid }
}

function itemDetail({ level, isToTalkAbout }: Figure, { definition }: RoundResult): Detail {
  return {
    level: level === null ? null : wordLevel(definition, level),
    detail: isToTalkAbout ? words.viewsDiffer : null,
  }
}

function wordCells(
  cells: readonly TeamCell[],
  results: readonly RoundResult[],
  describe: (figure: Figure, result: RoundResult) => Detail,
): readonly TeamsCell[] {
  return cells.flatMap((cell, index) => {
    const result = results[index]
    return result ? [wordCell(cell, result, describe)] : []
  })
}

function wordCell(
  cell: TeamCell,
  result: RoundResult,
  describe: (figure: Figure, result: RoundResult) => Detail,
): TeamsCell {
  if (cell.kind !== 'scored') return { ...reasonOf(cell, result), detail: null, shade: null }
  const text = formatMean(cell.mean)
  const { level, detail } = describe(cell, result)
  const standing = roundReport.standing(text, level, cell.n, result.summary.answered)
  const full = cell.isToTalkAbout ? words.viewsApart(standing) : standing
  return { text, detail, full, shade: wholeLevel(cell.mean) }
}

/** Why there is no figure: in short for the cell, and in full. */
function reasonOf(cell: Exclude<TeamCell, Figure>, result: RoundResult): Pick<TeamsCell, 'text' | 'full'> {
  switch (cell.kind) {
    case 'withheld':
      return { text: words.notShown, full: wordWithheld(cell, leastOf(result)) }
    case 'notAsked':
      return { text: words.notAsked, full: words.notAskedFull }
    case 'notRated':
      return { text: words.notRated, full: roundReport.nobodyRated }
    case 'notEnoughAnswers':
      return { text: report.notEnoughAnswers, full: report.notEnoughAnswers }
    case 'notApplicable':
      return { text: report.doesNotApply, full: report.doesNotApply }
    default:
      return cell satisfies never
  }
}

function itemsDifferNotes(dimensions: readonly TeamsDimensionRow[]): string[] {
  const names = dimensions.filter(({ itemsDiffer }) => itemsDiffer).map(({ name }) => name)
  return names.length > 0 ? [words.itemsDifferNote(names)] : []
}

/** Each reason that its cell only hints at, once, with the teams that it concerns. */
function reasonNotes(dimensions: readonly TeamsDimension[], teams: readonly TeamsTeam[]): string[] {
  const concerned = new Map<string, Set<string>>()
  const rows = dimensions.flatMap(({ cells, questions }) => [cells, ...questions.map((row) => row.cells)])
  for (const cells of rows) {
    cells.forEach(({ shade, text, full }, index) => {
      if (shade !== null || text === full) return
      concerned.set(full, (concerned.get(full) ?? new Set()).add(teams[index]?.name ?? ''))
    })
  }
  return [...concerned].map(([full, names]) => words.why(full, [...names]))
}
