/** Method, limits and sources, as every report ends. */
export const reportMethod = {
  heading: 'Method and limits',
  paragraphs: [
    'This is a self-assessment: it starts a conversation and proves nothing. It is not made for ranking teams or people, and the highest level is not the goal for every question.',
    'A score is the weighted mean of the rated questions, 1 to 5, shown with one decimal. “I don’t know”, “does not apply” and unanswered questions are never counted as a number. A score exists when enough of the weight that applies is rated: three fifths, unless the questionnaire says otherwise.',
    'The solid level is the highest level that at least two thirds of the rated questions reach, so that a few high answers cannot hide a hole.',
    'The first improvements come from a fixed rule: the distance to the target, times the weight, times 2 where a delivery metric in the lowest band should move, or 1.5 where the question belongs to the lowest group of the lens (in CALMS, the Three Ways). What is needed first goes first; at most one question of a group is named.',
    'Scores may dip while a team improves: more work becomes visible before it becomes less.',
  ],
  sources:
    'CALMS builds on CAMS by John Willis and Damon Edwards, with Lean added by Jez Humble. The Three Ways are Gene Kim’s. Benchmarks and capability names from DORA (dora.dev), CC BY 4.0. This tool is not affiliated with any of them.',
  carries: 'A PDF report carries its data: open the file in the app to read the result again and to check its numbers.',
}
