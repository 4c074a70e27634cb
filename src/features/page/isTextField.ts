const WRITTEN_IN = 'input:not([type=checkbox], [type=radio], [type=button], [type=file]), textarea, [contenteditable]';

/** Whether keys typed there are the reader's text: pasting and undoing belong to the field then. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(WRITTEN_IN) !== null;
}
