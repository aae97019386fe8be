/** Content hash of every released questionnaire. A line is added with a release and never changed. */
export const released = {
  'calms/1.0.0': '42db89ce039f8959cc8ae5458507640d6e7df4ed16a3e25d6582ed25fc6c135d',
  'calms-pulse/1.0.0': '0a55ad21c00141cfe49417ce1f35600f2ad201f05b84c3d9b282a90535a6d980',
  'dora/1.0.0': '89622da76113982982610584797181b17a2f3126ec551a4acafc13b2ef6ba36e',
  'three-ways/1.0.0': 'd8d8d2fad5c1d45669c648306ce0f4c66f42ef24743a1abbe115e3910ead4280',
}
