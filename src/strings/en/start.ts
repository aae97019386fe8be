export const start = {
  tab: 'Start',
  title: 'Where does your team stand, and what comes next?',
  lead: 'Questions on culture, automation, lean, measurement and sharing, answered by choosing the statement that fits. Your answers stay in this browser.',

  assessTitle: 'Assess your team',
  assessText:
    'One person, or the whole team at one screen. 36 questions take about 16 minutes; the short form takes 7.',
  assessDoor: 'Choose a questionnaire',
  openTitle: 'Open a file or report',
  openText: 'Answers, an invitation, a survey, a questionnaire of your own, or a report made here. Drop it anywhere.',
  openDoor: 'Open a file…',
  pasteDoor: 'Paste a link',
  surveyTitle: 'Run a survey',
  surveyText:
    'Everybody answers alone, sealed for you. See where views differ, agree, act, and ask again next quarter.',
  surveyDoor: 'Surveys',
  exampleTitle: 'Look around first:',
  exampleDoor: 'the result of a made-up team',
  exampleSurveyDoor: 'a survey of three rounds',

  inProgress: 'In progress',
  finished: 'Finished',
  opened: 'Opened from a link, a report or the example',
  unreadable: 'Could not be read',
  listLoading: 'Looking for stored answers',
  emptyTitle: 'Nothing is stored here yet',
  emptyText:
    'What you begin appears here, with every answer saved as you give it. You can leave at any time and go on later.',
  emptyTextUnsaved:
    'What you begin appears here, but lives only in this tab: nothing can be saved now. Download the answers before you close it.',

  surveysMissing: 'Your surveys are stored, but the part of the app that shows them did not load. Reload the page.',

  untitled: 'No team named',
  onlyHere: 'not saved, only in this tab',
  savedAgo: (ago: string) => `saved ${ago}`,
  finishedOn: (day: string) => `finished ${day}`,
  version: (title: string, version: string) => `${title} ${version}`,
  go: 'Continue',
  show: 'Results',
  goLabel: (name: string) => `Continue ${name}`,
  showLabel: (name: string) => `Results of ${name}`,
  deleteLabel: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} was deleted.`,
  undoLabel: (name: string) => `Undo the deletion of ${name}`,
  notDeleted: 'It could not be deleted: the storage of this browser did not take the change. Nothing was changed.',

  unreadableName: (id: string) => `Stored answers ${id.slice(0, 8)}`,
  damagedText: 'They do not fit the format of the app. They are kept as they are.',
  newerText: 'A newer version of the app wrote them. Reload the page to read them. They are kept as they are.',
  exportRaw: 'Download as stored',
  exportRawLabel: (name: string) => `Download ${name} as stored`,
  rawName: (id: string) => `stored-answers-${id}.txt`,

  whereTitle: 'Where the data lives',
  where:
    'Everything stays in the storage of this browser, on this device. Nobody else can see it, and nobody can restore it for you. Clearing the site data deletes it; a private window keeps it only until it closes. Download what you want to keep.',
  whereUnsaved:
    'The app can store nothing new in this browser now. New answers live only in this tab and are gone when it closes. Download what you want to keep.',
} as const
