/** Asked of a sender whose network sent very much. */
export const effort = {
  title: 'One more step',
  why: 'Very much has just been sent from your network (a whole village or office may share one). To keep machines from flooding this page, please wait a moment before you send. Everything you wrote is still here.',
  wait_one: 'Please wait {{count}} second, then press the button below again.',
  wait_other: 'Please wait {{count}} seconds, then press the button below again.',
  proving: 'Checking; this takes a few seconds. Please keep this page open.',
  ready: 'Done. Please choose your files again and press the button.',
};
