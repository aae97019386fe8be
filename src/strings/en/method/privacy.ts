import { link, list, text, type Section } from '../learnBlocks'
import { methodAddress, type MethodAnchor } from '../methodAnchors'

export const privacySection: Section<MethodAnchor> = {
  id: 'confidentiality',
  title: 'Who sees your answers',
  blocks: [
    text('Your answers are kept in this browser, on this device. Nobody else sees them until you hand them on.'),
    list(
      'There is no account, and no server that takes answers.',
      'The app makes no request to any other site: no fonts, no statistics, no error reports.',
      'The server that holds the app sees that its files were fetched, as any web server does. It does not see what you answer.',
      'Anyone who uses this browser with your account on this device can open the answers.',
    ),
  ],
  parts: [
    {
      id: 'links-and-files',
      title: 'Links and files carry the answers',
      blocks: [
        list(
          'A result link holds the whole response, with notes and names, in the part after the # sign. Browsers do not send that part to a server. Whoever gets the link can read everything in it, and so can the chat or mail service it passes through.',
          'A response file and a PDF report hold the whole response as well; a PDF shows it and carries it inside.',
          'Neither can be called back. The person who opens one gets a copy.',
          'Nothing is encrypted. Leave out of notes what must not travel.',
        ),
      ],
    },
    {
      id: 'browser-storage',
      title: 'What a browser can forget',
      blocks: [
        text('“Saved” means that this browser has written the answer to its storage. A browser is not an archive:'),
        list(
          'In a private window everything is gone when the window closes.',
          'Clearing the site’s data, or browsing data in general, removes the answers.',
          'Safari removes what a site stored after seven days of use without a visit to the site.',
          'Storage can be full or forbidden by a setting. The app says so and keeps your answers in the open page.',
        ),
        text('Download the response file for whatever you want to keep. It opens again here, or in another browser.'),
      ],
    },
    {
      id: 'pdf-check',
      title: 'Checking a PDF report again',
      blocks: [
        text(
          'A report carries the answers it was made from. Open it with the app: the result is worked out anew, and the app says whether the numbers in the report are the ones that come out. The same answers give the same report, byte for byte, in the same version of the app.',
        ),
        text(
          'This shows agreement, not authorship. It cannot tell who gave the answers, or that they are true. How the numbers come about is described under ',
          link('scoring', methodAddress('scoring')),
          '.',
        ),
      ],
    },
  ],
}
