/** Content hash of every released questionnaire. A line is added with a release and never changed. */
export const released = {
  'calms/1.0.0': 'bb282b1616326102efaab090fa79db8afc395a9a18ec21af5b3fef7136856fd7',
  'calms-pulse/1.0.0': 'ea86463ae9594d061fed6f8241434ac009982e8020b1d4d544dc273e3554cb6c',
  'dora/1.0.0': 'ea34ae8f2b1cf2286fa436f943a6cc89c835ba528e34e6d6095b951f95cb1c87',
  'three-ways/1.0.0': 'cae3eec5ea21d78a3037a5e7342c7dfed39d58e43f3c54ca53429f536bd2cc1f',
}
